/** The files of a folder, as the host lets them be read: whatever lies in a folder may have been put there by anybody. */

/** What a file holds, or why it was not read. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** `reason`: one sentence in the reader's language. */
  | { readonly kind: 'refused'; readonly reason: string };

/** URIs of texts below a folder, and whether they are all that there are. */
export interface FoundTexts {
  readonly uris: readonly string[];
  readonly complete: boolean;
}

export interface Stop {
  readonly isCancellationRequested: boolean;
}

export interface Files {
  /**
   * A data file of the folder's `.on-record`. Only a regular file that lies inside the folder once links are followed, no longer
   * than `longestDataFile` bytes, is read; whatever else stands there is refused. Never rejects.
   */
  readData(folder: string, name: string): Promise<FileContent>;
  /**
   * Reads a data file, changes its text and puts the new one in its place at once, while nobody else does: neither another call nor
   * another process. Makes the folder `.on-record`. Rejects where the file cannot be read or written, and where `change` throws; then
   * the file stays as it was.
   */
  updateData(folder: string, name: string, change: (text: string | undefined) => string): Promise<void>;
  /** Whether the folder holds a folder `.on-record`. */
  hasData(folder: string): Promise<boolean>;
  /** Changes whenever one of the folder's data files does; the same while nobody knows. */
  stamp(folder: string): Promise<string>;
  /** The text of an article; refused where it is longer than `longest` bytes, or no text. Never rejects. */
  readText(uri: string, longest: number): Promise<FileContent>;
  /** The texts below a folder that may be articles (.txt, .article), at most `most`, in a fixed order. Links are not followed. */
  texts(folder: string, most: number, stop?: Stop): Promise<FoundTexts>;
}

/** Bytes of a data file that are read: some thousand ignores. */
export const longestDataFile = 2_000_000;
