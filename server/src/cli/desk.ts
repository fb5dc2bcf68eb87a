import type { Article } from '../analysis/model.ts';
import { nodeHost } from '../node/host.ts';
import { readModels } from '../node/models.ts';
import type { Form } from '../text/copy/copy.ts';
import { createService } from '../service.ts';

/** Reads one text and keeps nothing of it. */
export type Desk = (text: string, form?: Form) => Promise<Article>;

/** Loads the models once. Rejects where they are missing or damaged. */
export async function openDesk(): Promise<Desk> {
  const service = createService(nodeHost, await readModels());
  return async (text, form = 'plain') => {
    try {
      return await service.read({ uri: 'text:', version: 0, text, form });
    } finally {
      service.forget('text:');
    }
  };
}
