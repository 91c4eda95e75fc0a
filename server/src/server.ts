/**
 * Starts answering on a connection. The client is told at once what is offered; everything else is loaded while it reads
 * that, because most of a start is loading.
 */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { readCapabilities, serverCapabilities } from './capabilities';
import type { Runtime } from './documents';
import type { InitializationOptions } from './protocol';
import type { Session } from './session';
import { afterShutdown } from './wire';

/**
 * Starts answering on the connection; the caller says what host this is. Loading must take no turn of the event loop, so
 * that no message comes before there is somebody to handle it: what is in the same bundle only has to be run.
 */
export function startServer(connection: Connection, runtime: Runtime, load = () => import('./session')): void {
  let session: Promise<Session> | undefined;
  let introduced = false;

  // Called for what nobody else handles, which is everything before the client has introduced itself.
  connection.onRequest((method: string) => {
    if (method === afterShutdown) return new ResponseError(ErrorCodes.InvalidRequest, 'Shut down already');
    if (introduced) return new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
    return new ResponseError(ErrorCodes.ServerNotInitialized, 'Not initialized');
  });
  connection.onInitialize((params: InitializeParams) => {
    if (introduced) return new ResponseError(ErrorCodes.InvalidRequest, 'Initialized already');
    const client = readCapabilities(params.capabilities);
    introduced = true;
    const begin = (): Promise<Session> => {
      session ??= load().then(({ startSession }) => startSession(connection, runtime, params));
      return session;
    };
    connection.onInitialized(async () => (await begin()).initialized());
    // As soon as the answer is on its way.
    void runtime.turn().then(begin);
    const own = (params.initializationOptions ?? {}) as InitializationOptions;
    return {
      capabilities: serverCapabilities(client, own),
      serverInfo: { name: 'Speech Outline' },
    };
  });
  connection.listen();
}
