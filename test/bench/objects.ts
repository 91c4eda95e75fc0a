/** Two ends of a connection within one process: messages arrive as the objects they were sent as. */
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageWriter,
} from 'vscode-jsonrpc';

/** What was written into it comes out as soon as somebody listens. */
class ObjectReader extends AbstractMessageReader {
  private readonly early: Message[] = [];
  private callback: DataCallback | undefined;

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    for (const message of this.early.splice(0)) callback(message);
    return { dispose: () => (this.callback = undefined) };
  }

  take(message: Message): void {
    if (this.callback) this.callback(message);
    else this.early.push(message);
  }
}

class ObjectWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly to: ObjectReader) {
    super();
  }

  write(message: Message): Promise<void> {
    this.to.take(message);
    return Promise.resolve();
  }

  end(): void {}
}

export function objectPipes() {
  const toClient = new ObjectReader();
  const toServer = new ObjectReader();
  return {
    client: { reader: toClient, writer: new ObjectWriter(toServer) },
    server: { reader: toServer, writer: new ObjectWriter(toClient) },
  };
}
