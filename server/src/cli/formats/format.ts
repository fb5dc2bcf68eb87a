import type { ReadFile } from '../files.ts';

/** A way to print findings: what comes before all files, for each file as it is read, and after them. */
export interface Format {
  begin(): string;
  file(file: ReadFile): string;
  end(): string;
}
