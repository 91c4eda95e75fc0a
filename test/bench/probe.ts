/** Loaded into the server's process before the server: says what the process holds when it is asked. */
process.on('message', () => {
  // Twice: what the first round only marks, the second collects.
  globalThis.gc?.();
  globalThis.gc?.();
  process.send?.({ ...process.memoryUsage(), peak: process.resourceUsage().maxRSS });
});
