import type { Rows } from './member.ts';
import type { ModelFile } from './model-file.ts';

/**
 * The values of a table that is stored by product quantisation (Jégou, Douze & Schmid, 2011): a row is cut into parts, and each part
 * is the number of one of 256 centroids in that part's codebook. `NAME/codes` holds rows × parts numbers, `NAME/books` parts × 256
 * centroids of 8-bit values, with the one scale `NAME/books/scale`.
 * A row is put together when it is asked for: all of them would be five times as large as their codes.
 */
export function codedRows(file: ModelFile, name: string, rows: number, width: number): Rows {
  const codes = file.unsigned(`${name}/codes`);
  const books = file.bytes(`${name}/books`);
  const scale = file.floats(`${name}/books/scale`)[0] as number;
  const parts = codes.length / rows;
  const size = width / parts;
  const values = new Int8Array(width);
  return (row) => {
    for (let part = 0; part < parts; part += 1) {
      const from = (part * 256 + (codes[row * parts + part] as number)) * size;
      for (let k = 0; k < size; k += 1) values[part * size + k] = books[from + k] as number;
    }
    return { values, scale };
  };
}
