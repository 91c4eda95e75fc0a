/** An editor that has nothing to do but to edit and to ask; what it can is what VS Code can. */
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type FoldingRange,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver-protocol/node';
import type { Transport } from './server';

const CAPABILITIES = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { rangeLimit: 5000, lineFoldingOnly: true },
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1 as const] } },
  },
};

/** One server, initialized. */
export class Session {
  private version = 1;
  /** Of the last report, as an editor sends it along. */
  private resultId: string | undefined;

  private constructor(
    private readonly connection: ProtocolConnection,
    readonly transport: Transport,
  ) {}

  static async start(transport: Transport): Promise<Session> {
    const connection = createProtocolConnection(transport.reader, transport.writer);
    connection.listen();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: CAPABILITIES });
    await connection.sendNotification('initialized', {});
    return new Session(connection, transport);
  }

  open(uri: string, text: string): Promise<void> {
    this.resultId = undefined;
    const textDocument = { uri, languageId: 'speech-outline', version: this.version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Closes the text and waits until the server has heard of it. */
  async close(uri: string): Promise<void> {
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await this.connection.sendRequest('speechOutline/ping');
  }

  /** Changes the text and waits for the diagnostics of the new version. */
  async edit(uri: string, range: Range, text: string): Promise<void> {
    this.version++;
    const textDocument = { uri, version: this.version };
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text }],
    });
    await this.diagnostics(uri);
  }

  async diagnostics(uri: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, previousResultId: this.resultId };
    const report = await this.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params);
    this.resultId = report.resultId;
    return report;
  }

  /** Both are asked for at once, as VS Code does. */
  async outline(uri: string): Promise<{ symbols: DocumentSymbol[]; folds: FoldingRange[] }> {
    const params = { textDocument: { uri } };
    const [symbols, folds] = await Promise.all([
      this.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', params),
      this.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', params),
    ]);
    return { symbols, folds };
  }

  /** Ends the process of the server, where it has one. */
  async end(): Promise<void> {
    const { process: server } = this.transport;
    if (!server) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    void this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}
