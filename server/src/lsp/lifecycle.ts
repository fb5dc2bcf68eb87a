/** Which requests a server answers before `initialize`, and after `shutdown`: none, with the specification's own codes. */
import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type MessageStrategy,
  type NotificationMessage,
  type RequestMessage,
} from 'vscode-languageserver';

/** A refused request arrives as this one, which answers with the error that it carries. */
const refused = '$/onRecord/refused';

export class Lifecycle implements MessageStrategy {
  #state: 'new' | 'initializing' | 'running' | 'shut down' = 'new';

  /** Every message on its way in. */
  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (Message.isRequest(message)) {
      const error = this.#refusal(message);
      if (!error) return next(message);
      const answer: RequestMessage = { jsonrpc: '2.0', id: message.id, method: refused, params: error };
      return next(answer);
    }
    const { method } = message as Partial<NotificationMessage>;
    // Responses have no method; what is news to nobody is dropped.
    if (method === undefined || method === 'exit' || method.startsWith('$/') || this.#state === 'running') return next(message);
  }

  /** To be called once, before the connection listens. */
  listen(connection: Connection): void {
    connection.onRequest(refused, ({ code, text }: Refusal) => new ResponseError(code, text));
    connection.onShutdown(() => undefined);
  }

  /** The client was told what the server can do. */
  initialized(): void {
    this.#state = 'running';
  }

  #refusal({ method }: RequestMessage): Refusal | undefined {
    if (this.#state === 'shut down') return { code: ErrorCodes.InvalidRequest, text: 'The server was shut down.' };
    if (method === 'initialize') {
      if (this.#state !== 'new') return { code: ErrorCodes.InvalidRequest, text: 'The server was initialized already.' };
      this.#state = 'initializing';
    } else if (this.#state !== 'running') return { code: ErrorCodes.ServerNotInitialized, text: 'The server was not initialized.' };
    if (method === 'shutdown') this.#state = 'shut down';
    return undefined;
  }
}

interface Refusal {
  readonly code: number;
  readonly text: string;
}
