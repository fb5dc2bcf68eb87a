import type { ModelFile } from './model-file.ts';

/**
 * The values of a table that is stored by product quantisation (Jégou, Douze & Schmid, 2011): a row is cut into parts, and each part
 * is the number of one of 256 centroids in that part's codebook. `NAME/codes` holds rows × parts numbers, `NAME/books` parts × 256
 * centroids of 8-bit values, with the one scale `NAME/books/scale`.
 */
export function expandCodes(file: ModelFile, name: string, rows: number, width: number): { values: Int8Array; scales: Float32Array } {
  const codes = file.unsigned(`${name}/codes`);
  const books = file.bytes(`${name}/books`);
  const parts = codes.length / rows;
  const size = width / parts;
  const values = new Int8Array(rows * width);
  for (let i = 0; i < codes.length; i += 1) {
    const from = ((i % parts) * 256 + (codes[i] as number)) * size;
    for (let k = 0; k < size; k += 1) values[i * size + k] = books[from + k] as number;
  }
  return { values, scales: new Float32Array(rows).fill(file.floats(`${name}/books/scale`)[0] as number) };
}
