import { TextDecoder } from 'node:util';
import { markOf } from '../node/encoding.ts';

/** One line of a stream, without its line break. */
export interface StreamLine {
  /** Undefined where its bytes are not valid in the stream's encoding. */
  readonly text: string | undefined;
}

/** The lines of a stream of bytes, one at a time, however long. A byte order mark tells its encoding; else it is UTF-8. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<StreamLine> {
  let pending: Buffer[] = [];
  for await (const chunk of asUtf8(stream)) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      pending.push(chunk.subarray(start, end));
      yield decoded(pending);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield decoded(pending);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whole lines are decoded at once: a character may lie across two chunks. */
function decoded(parts: readonly Buffer[]): StreamLine {
  try {
    return { text: strict.decode(Buffer.concat(parts)).replace(/\r$/, '') };
  } catch {
    return { text: undefined };
  }
}

/** The stream without its byte order mark, in UTF-8. Throws where it is in an encoding that is not read. */
async function* asUtf8(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  let wide: TextDecoder | undefined;
  const converted = (bytes: Buffer): Buffer => (wide ? Buffer.from(wide.decode(bytes, { stream: true })) : bytes);
  for await (const chunk of stream) {
    if (!head) {
      yield converted(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 4) continue;
    const begun = begin(head);
    ({ wide } = begun);
    head = undefined;
    yield converted(begun.rest);
  }
  if (head && head.length > 0) {
    const begun = begin(head);
    ({ wide } = begun);
    yield converted(begun.rest);
  }
}

function begin(head: Buffer): { wide: TextDecoder | undefined; rest: Buffer } {
  const mark = markOf(head);
  if (mark === 'utf-32') throw new Error('Standard input is encoded in UTF-32, which is not read.');
  if (mark === 'utf-8') return { wide: undefined, rest: head.subarray(3) };
  return mark ? { wide: new TextDecoder(mark), rest: head.subarray(2) } : { wide: undefined, rest: head };
}
