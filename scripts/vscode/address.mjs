// How VS Code's window in the browser is addressed. Apart from window.mjs, because it needs no installed package.

/** A path on the server's disk, as the window names it. */
export const remote = (server, path) => `vscode-remote://127.0.0.1:${server.port}${encodeURI(slashes(path))}`;

function slashes(path) {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/**
 * The address of a window on a folder of the server's disk, or of any file system by its URI. `payload` is VS Code's own
 * way of handing options to the window.
 */
export function windowAddress(server, { folder, folderUri, token, payload = {} } = {}) {
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (folder) query.set('folder', slashes(folder));
  else if (folderUri) query.set('folder', folderUri);
  else query.set('ew', 'true');
  const pairs = Object.entries({ skipWelcome: 'true', ...payload }).filter(([, value]) => value !== undefined);
  query.set('payload', JSON.stringify(pairs));
  return `http://127.0.0.1:${server.port}/?${query}`;
}
