/** What a client writes to the server's standard input, and how the server ends when that ends or makes no sense. */
import { type MessageReader, StreamMessageReader } from 'vscode-languageserver/node';
import { describe } from '../guard';

/** `ended` is called when the client is gone. */
export function readStdin(ended: () => void): MessageReader {
  const reader = new StreamMessageReader(process.stdin);
  process.stdin.on('end', ended).on('close', ended);
  let broken = false;
  // After bytes that are no message nobody can know where the next one begins.
  reader.onError(async (error) => {
    if (broken) return;
    broken = true;
    process.stdin.pause();
    // Where JSON is broken the message quotes it.
    const [first] = error instanceof SyntaxError ? ['a message that is not JSON'] : describe(error).split('\n');
    process.stderr.write(`Speech Outline: the client wrote what cannot be read, the server ends: ${first}\n`);
    // What was read before has its turn.
    for (let round = 0; round < 20; round++) await new Promise((done) => setImmediate(done));
    process.exit(1);
  });
  return reader;
}
