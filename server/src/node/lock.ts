import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import * as l10n from '@vscode/l10n';

/** A lock this old, in milliseconds, was left behind by a process that died. */
const abandoned = 10_000;
/** How long, in milliseconds, others are waited for. */
const patience = 15_000;

/**
 * Writes a file while nobody else does, as git writes its index: the new text goes into a lock file that only one process can make,
 * and the lock file takes the file's place. `write` fills it and gives the path of that place. Rejects where `write` does, or where
 * others hold the lock too long; then nothing has changed.
 */
export async function exclusively(lock: string, write: (draft: FileHandle) => Promise<string>): Promise<void> {
  const draft = await takenLock(lock);
  try {
    const target = await write(draft);
    await draft.close();
    await rename(lock, target);
  } catch (error) {
    await draft.close().catch(() => undefined);
    await rm(lock, { force: true });
    throw error;
  }
}

async function takenLock(lock: string): Promise<FileHandle> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      // Fails where anything is there already, a link that leads nowhere included.
      return await open(lock, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > abandoned) await rm(lock, { force: true });
    else if (Date.now() > end) throw new Error(l10n.t('{0} is being written by somebody else.', lock));
    else await pause(10 + 20 * Math.random());
  }
}
