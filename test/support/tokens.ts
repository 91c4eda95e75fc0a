/** Tokens of the TextMate grammar, as VS Code's own engine finds them. */
import { join } from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common';

export interface Token {
  text: string;
  scopes: string[];
}

const path = join(__dirname, '..', '..', 'syntaxes', 'speech-outline.tmLanguage.json');
const grammar = createRegistry([{ path, scopeName: 'text.speech-outline', language: 'speech-outline' }]).loadGrammar(
  'text.speech-outline',
);

/** The tokens of each line of a text; the language's own scope and its suffix are left out. */
export async function tokenize(text: string): Promise<Token[][]> {
  let state = null as Parameters<NonNullable<Awaited<typeof grammar>>['tokenizeLine']>[1];
  const loaded = (await grammar)!;
  return text.split('\n').map((line) => {
    const result = loaded.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens
      .filter((token) => token.startIndex < line.length)
      .map((token) => ({
        text: line.slice(token.startIndex, token.endIndex),
        scopes: token.scopes
          .slice(1)
          .flatMap((scope) => scope.split(' ').map((one) => one.replace(/\.speech-outline$/, ''))),
      }));
  });
}

/** Every stretch of a line that has a scope beginning with `scope`, neighbours joined. */
export async function stretches(line: string, scope: string): Promise<string[]> {
  const found: string[] = [];
  let open = false;
  for (const token of (await tokenize(line))[0] ?? []) {
    const has = token.scopes.some((one) => one === scope || one.startsWith(`${scope}.`));
    if (has && open) found[found.length - 1] += token.text;
    else if (has) found.push(token.text);
    open = has;
  }
  return found;
}
