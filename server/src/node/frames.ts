/**
 * Follows the frames of a stream (a header, an empty line, so many bytes) without keeping them. The library's reader
 * waits for the end of what it reads, however long that is: bytes without a header would fill the memory.
 */

/** Bytes. A header has two short lines. */
const longestHeader = 8192;
/** The largest text that the language of this server can hold is not much longer. */
const longestBody = 0x1fffffe8;

export class Frames {
  /** How many messages have passed. */
  whole = 0;
  private header = '';
  private left = 0;
  private lost = false;

  /** Why the bytes that come next make no sense; undefined where they do, or where the reader itself will say it. */
  problem(bytes: Uint8Array): string | undefined {
    let at = 0;
    while (at < bytes.length && !this.lost) {
      if (this.left > 0) {
        const here = Math.min(this.left, bytes.length - at);
        this.left -= here;
        at += here;
        if (this.left === 0) this.whole++;
        continue;
      }
      const before = this.header.length;
      this.header += Buffer.from(bytes.subarray(at, at + longestHeader)).toString('latin1');
      const end = this.header.indexOf('\r\n\r\n');
      if (end < 0) {
        if (this.header.length >= longestHeader) return this.lose('a header without an end');
        return undefined;
      }
      at += end + 4 - before;
      const length = Number(/^content-length: *(\d+)\s*$/im.exec(this.header.slice(0, end))?.[1] ?? Number.NaN);
      if (length > longestBody) return this.lose(`a message of ${length} bytes`);
      // The reader looks at headers too.
      this.lost = Number.isNaN(length);
      this.header = '';
      this.left = length;
      if (length === 0) this.whole++;
    }
    return undefined;
  }

  private lose(problem: string): string {
    this.lost = true;
    return problem;
  }
}
