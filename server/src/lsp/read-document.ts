import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceMap } from '../text/copy/source-map.ts';

/** An open text, and where what is read of it stands in it. Its own offsets and positions are those of the text as it is open. */
export class ReadDocument implements TextDocument {
  readonly source: SourceMap;
  readonly #document: TextDocument;

  constructor(document: TextDocument, source: SourceMap) {
    this.#document = document;
    this.source = source;
  }

  get uri(): string {
    return this.#document.uri;
  }

  get languageId(): string {
    return this.#document.languageId;
  }

  get version(): number {
    return this.#document.version;
  }

  get lineCount(): number {
    return this.#document.lineCount;
  }

  getText(range?: Range): string {
    return this.#document.getText(range);
  }

  getLineRange(line: number): Range {
    return this.#document.getLineRange(line);
  }

  getEOLCharacters(line: number): string {
    return this.#document.getEOLCharacters(line);
  }

  positionAt(offset: number): Position {
    return this.#document.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.#document.offsetAt(position);
  }
}
