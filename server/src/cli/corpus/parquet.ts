import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { allTables } from '../../corpus/tables.ts';
import type { Database } from './database.ts';

/** A table larger than this is written in several files. */
const fileSize = '64MB';

/** Writes each table as a folder of Parquet files below `folder`; what stood there of a table before is replaced. */
export async function exportParquet(database: Database, folder: string): Promise<void> {
  for (const table of Object.keys(allTables)) {
    const place = join(folder, table);
    await rm(place, { recursive: true, force: true });
    await mkdir(place, { recursive: true });
    await database.connection.run(
      `COPY ${table} TO '${place.replaceAll("'", "''")}' (FORMAT parquet, FILE_SIZE_BYTES '${fileSize}', OVERWRITE_OR_IGNORE)`,
    );
  }
}
