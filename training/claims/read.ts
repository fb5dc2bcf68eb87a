import type { Article } from '../../server/src/analysis/model.ts';
import { nodeHost } from '../../server/src/node/host.ts';
import { readModels } from '../../server/src/node/models.ts';
import { createService } from '../../server/src/service.ts';

/** The analysis as it ships, over the weights in models/. */
export async function reader(): Promise<(text: string) => Promise<Article>> {
  const service = createService(nodeHost, await readModels());
  return async (text) => {
    const article = await service.read({ uri: 'training', version: 0, text });
    service.forget('training');
    return article;
  };
}
