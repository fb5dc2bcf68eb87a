/** Why a file of the record cannot be read. It is listed with this, and nobody's quotation is called missing for its sake. */
export type Unreadability =
  /** No words in it: pictures of pages, or nothing at all. */
  | 'no text'
  | 'damaged'
  /** A password is asked for. */
  | 'encrypted'
  | 'too large'
  /** Of a format, or in an encoding, that this host does not read. */
  | 'format'
  /** A link that leads out of the folder, a device, a pipe. */
  | 'no regular file';

export interface UnreadFile {
  readonly name: string;
  readonly why: Unreadability;
}

/** Thrown by readers. */
export class Unreadable extends Error {
  readonly why: Unreadability;
  constructor(why: Unreadability) {
    super(why);
    this.why = why;
  }
}
