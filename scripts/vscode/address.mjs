// How VS Code's window in the browser is addressed. Apart from window.mjs, because it needs no installed package.

/** A path on the server's disk, as the window names it. */
export const remote = (server, path) => `vscode-remote://127.0.0.1:${server.port}${encodeURI(slashes(path))}`;

function slashes(path) {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/**
 * The address of a window on a folder or a .code-workspace: a path on the server's disk, or a URI. `payload` is VS Code's
 * own way of handing options to the window.
 */
export function windowAddress(server, { folder, token, payload = {} } = {}) {
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  // A letter alone is a drive.
  const place = folder && (/^\w{2,}:/.test(folder) ? folder : slashes(folder));
  if (place) query.set(place.endsWith('.code-workspace') ? 'workspace' : 'folder', place);
  else query.set('ew', 'true');
  const pairs = Object.entries({ skipWelcome: 'true', ...payload }).filter(([, value]) => value !== undefined);
  query.set('payload', JSON.stringify(pairs));
  return `http://127.0.0.1:${server.port}/?${query}`;
}
