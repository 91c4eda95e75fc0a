/** Standard input and output as a connection, and how the server ends when a client is gone or makes no sense. */
import { Message, type MessageReader, type MessageWriter, type ResponseMessage } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { describe } from '../guard';
import { Frames } from './frames';

/** Milliseconds. More than any answer takes; then the server ends as it is. */
const longest = 30_000;

/** `ended` is called when the client is gone. */
export function stdio(ended: () => void): { reader: MessageReader; writer: MessageWriter } {
  const frames = new Frames();
  const talk = new Talk(frames);
  let isBroken = false;
  // After bytes that are no message nobody can know where the next one begins.
  const broken = async (problem: string): Promise<void> => {
    if (isBroken) return;
    isBroken = true;
    process.stdin.pause();
    process.stderr.write(`Speech Outline: the client wrote what cannot be read, the server ends: ${problem}\n`);
    await Promise.race([talk.finish(), new Promise((late) => setTimeout(late, longest))]);
    process.exit(1);
  };

  // Before the reader, which keeps what it gets until it is whole.
  process.stdin.on('data', (bytes: Buffer) => {
    const problem = frames.problem(bytes);
    if (problem !== undefined) void broken(problem);
  });
  process.stdin.on('end', ended).on('close', ended);
  const reader = new Reader(talk);
  reader.onError((error) => {
    const isBody = error instanceof SyntaxError;
    if (isBody) talk.unreadable();
    // Where JSON is broken the message quotes it.
    void broken(isBody ? 'a message that is not JSON' : describe(error).split('\n')[0]!);
  });
  return { reader, writer: new Writer(talk) };
}

/** Knows what each side was asked and has not answered yet, so that all that came in can be answered before the end. */
class Talk {
  private read = 0;
  private readonly ofServer = new Set<Id>();
  private readonly ofClient = new Set<Id>();
  private settle: (() => void) | undefined;
  private deliver: (message: Message) => void = () => {};

  constructor(private readonly frames: Frames) {}

  listen(deliver: (message: Message) => void): (message: Message) => void {
    this.deliver = deliver;
    return (message) => {
      this.read++;
      if (Message.isRequest(message)) this.ofServer.add(message.id);
      if (Message.isResponse(message)) this.ofClient.delete(message.id);
      deliver(message);
      this.look();
    };
  }

  unreadable(): void {
    this.read++;
  }

  /** A message has left. */
  sent(message: Message): void {
    if (Message.isResponse(message)) this.ofServer.delete(message.id);
    if (Message.isRequest(message)) this.ofClient.add(message.id);
    this.look();
  }

  /** Resolves when all messages that came in whole are read and answered. */
  finish(): Promise<void> {
    return new Promise((resolve) => {
      this.settle = resolve;
      this.look();
    });
  }

  private look(): void {
    if (this.settle === undefined) return;
    // What the client is asked it cannot answer any more.
    for (const id of this.ofClient) {
      this.ofClient.delete(id);
      const refusal: ResponseMessage = { jsonrpc: '2.0', id, error: { code: -32603, message: 'unreadable' } };
      this.deliver(refusal);
    }
    if (this.ofServer.size === 0 && this.read >= this.frames.whole) this.settle();
  }
}

type Id = ResponseMessage['id'];

class Reader extends StreamMessageReader {
  constructor(private readonly talk: Talk) {
    super(process.stdin);
  }

  override listen(callback: (message: Message) => void): { dispose(): void } {
    return super.listen(this.talk.listen(callback));
  }
}

class Writer extends StreamMessageWriter {
  constructor(private readonly talk: Talk) {
    super(process.stdout);
  }

  override async write(message: Message): Promise<void> {
    await super.write(message);
    this.talk.sent(message);
  }
}
