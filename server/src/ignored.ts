/**
 * What the writer ignores, kept outside of the text: whole rules in a file, or single findings by an excerpt. In
 * settings it is an object from paths to entries; here it is read for one document.
 */
import * as l10n from '@vscode/l10n';
import type { Ignored } from './features/findings';
import type { IgnoredEntry } from './protocol';

/** The entries for a document, whose path is taken from the folder that holds it. Whole addresses serve as well. */
export function readIgnored(
  raw: Readonly<Record<string, unknown>>,
  uri: string,
  folders: readonly string[],
): { ignored: Ignored; problems: string[] } {
  const problems: string[] = [];
  const codes = new Set<string>();
  const excerpts: { code: string; text: string }[] = [];
  const names = namesOf(uri, folders);
  for (const [path, entries] of Object.entries(raw)) {
    if (entries === null || entries === undefined) continue;
    const list = Array.isArray(entries) ? entries : undefined;
    const bad = list ? list.filter((entry) => !isEntry(entry)) : [entries];
    for (const entry of bad) problems.push(problem(path, entry));
    if (!names.has(normal(path))) continue;
    for (const entry of list?.filter(isEntry) ?? []) {
      if (typeof entry === 'string') codes.add(entry);
      else excerpts.push({ code: entry.code, text: entry.text });
    }
  }
  return { ignored: { codes, excerpts }, problems };
}

/** The names under which a document may stand in settings. */
function namesOf(uri: string, folders: readonly string[]): Set<string> {
  const address = decoded(uri);
  const names = new Set([address]);
  for (const folder of folders) {
    const root = decoded(folder).replace(/(?<!\/)\/*$/, '/');
    if (address.startsWith(root)) names.add(address.slice(root.length));
  }
  return names;
}

const normal = (path: string): string =>
  /^[\w-]{2,}:/.test(path) ? decoded(path) : path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function isEntry(entry: unknown): entry is IgnoredEntry {
  if (typeof entry === 'string') return entry !== '';
  if (typeof entry !== 'object' || entry === null) return false;
  const { code, text } = entry as { code?: unknown; text?: unknown };
  return typeof code === 'string' && typeof text === 'string' && text !== '';
}

function problem(path: string, entry: unknown): string {
  const name = `speechOutline.ignored.${path}`;
  const given = (JSON.stringify(entry) ?? '?').slice(0, 40);
  const expected = l10n.t('a list of codes of rules, or of objects with code and text');
  return l10n.t('{0}: {1} makes no sense here (expected: {2}).', name, given, expected);
}
