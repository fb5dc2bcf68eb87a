import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** One thing that the server can do: what it tells the client of it, and how it answers. */
export interface Feature {
  readonly capability?: (client: ClientCapabilities) => ServerCapabilities;
  readonly listen: (connection: Connection, session: Session) => void;
}
