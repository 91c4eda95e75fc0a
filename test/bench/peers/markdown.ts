import { TextDocument } from 'vscode-languageserver-textdocument';
import { load, type Peer } from './peer';

type Tokens = unknown[];

interface Service {
  githubSlugifier: unknown;
  createLanguageService(init: object): {
    getDocumentSymbols(document: TextDocument, options: object, token: object): Promise<unknown[]>;
    getFoldingRanges(document: TextDocument, token: object): Promise<unknown[]>;
  };
}

interface MarkdownIt {
  default: (options: object) => { parse(text: string, environment: object): Tokens };
}

const NEVER = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const nothing = () => ({ dispose() {} });

/** What VS Code's own Markdown support is made of: symbols and folds, parsed once for both as its server does. */
export const markdown: Peer = {
  package: 'vscode-markdown-languageservice',
  does: 'symbols, folds',
  outline: true,
  async load() {
    const { createLanguageService, githubSlugifier } = await load<Service>('vscode-markdown-languageservice');
    const { default: markdownIt } = await load<MarkdownIt>('markdown-it');
    const engine = markdownIt({ html: true });
    let version = 0;
    let parsed: { version: number; tokens: Tokens } | undefined;
    const service = createLanguageService({
      workspace: workspace(),
      parser: {
        slugifier: githubSlugifier,
        async tokenize(document: TextDocument) {
          if (parsed?.version !== document.version)
            parsed = { version: document.version, tokens: engine.parse(document.getText(), {}) };
          return parsed.tokens;
        },
      },
      logger: { level: 0, log() {} },
    });
    return async (text) => {
      version++;
      const document = TextDocument.create(`file:///bench-${version}.md`, 'markdown', version, text);
      const symbols = await service.getDocumentSymbols(document, {}, NEVER);
      const folds = await service.getFoldingRanges(document, NEVER);
      return count(symbols) + folds.length;
    };
  },
};

/** A workspace with nothing in it but the document that is asked about. */
function workspace() {
  return {
    workspaceFolders: [],
    onDidChangeMarkdownDocument: nothing,
    onDidCreateMarkdownDocument: nothing,
    onDidDeleteMarkdownDocument: nothing,
    getAllMarkdownDocuments: async () => [],
    hasMarkdownDocument: () => false,
    openMarkdownDocument: async () => undefined,
    stat: async () => undefined,
    readDirectory: async () => [],
    getContainingDocument: () => undefined,
  };
}

function count(symbols: unknown[]): number {
  return symbols.reduce<number>(
    (sum, symbol) => sum + 1 + count((symbol as { children?: unknown[] }).children ?? []),
    0,
  );
}
