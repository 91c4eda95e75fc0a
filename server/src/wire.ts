/**
 * What both hosts set a connection up with. The library logs what it stumbles upon, such as a whole message that is
 * none; of that nothing reaches the log that could be words of a document. And after `shutdown` nothing is answered.
 */
import { type Features, Message, type MessageStrategy, type RequestMessage } from 'vscode-languageserver';
import { masked } from './guard';

/** The name that a request gets after `shutdown`, whatever its own is; `server.ts` refuses it. */
export const afterShutdown = '$/afterShutdown';

/** Masks everything that is logged, by the library or by us. */
export const quietConsole: Features = {
  __brand: 'features',
  console: (Console) =>
    class extends Console {
      override error(message: string): void {
        super.error(masked(message));
      }
      override warn(message: string): void {
        super.warn(masked(message));
      }
      override info(message: string): void {
        super.info(masked(message));
      }
      override log(message: string): void {
        super.log(masked(message));
      }
      override debug(message: string): void {
        super.debug(masked(message));
      }
    },
};

/** Watches what comes in. */
export function messageStrategy(): MessageStrategy {
  let isShutDown = false;
  return {
    handleMessage(message, next) {
      if (!Message.isRequest(message)) return next(message);
      next(isShutDown ? ({ ...message, method: afterShutdown } as RequestMessage) : message);
      isShutDown ||= message.method === 'shutdown';
    },
  };
}
