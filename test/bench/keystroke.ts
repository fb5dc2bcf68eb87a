/** A keystroke: the text changes, and diagnostics, outline and a hover are fresh again. In the service, as the server asks it. */
import { hoverAt } from '../../server/src/features/hover.ts';
import { outlineOf } from '../../server/src/features/outline.ts';
import { nodeHost } from '../../server/src/node/host.ts';
import { readModels } from '../../server/src/node/models.ts';
import { check } from '../../server/src/rules/engine.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';
import { createService } from '../../server/src/service.ts';
import { made } from './articles.ts';
import { atMost, percentile, timed, type Measurement } from './timing.ts';

const typed = ' She added that the council would meet again, and that nobody had asked for it.';
const uri = 'bench:article';

/** Keystrokes before the engine has compiled what they run. */
const warmUp = 5;

export async function keystrokes(): Promise<Measurement[]> {
  const article = await typing(made(6_000, 3), typed.length);
  const book = await typing(made(600_000, 3), 20);
  return [
    atMost('a keystroke in 1,000 words, median', percentile(article.times, 0.5), 'ms', 16),
    atMost('a keystroke in 1,000 words, 95th percentile', percentile(article.times, 0.95), 'ms', 16),
    atMost('a keystroke in 100,000 words, median', percentile(book.times, 0.5), 'ms', 60),
    atMost('a keystroke in 100,000 words, 95th percentile', percentile(book.times, 0.95), 'ms', 60),
    atMost('paragraphs read for one keystroke, at most', Math.max(...article.read, ...book.read), '', 1),
  ];
}

/** Types so many letters at the end of the paragraph in the text's middle. */
async function typing(text: string, letters: number): Promise<{ times: number[]; read: number[] }> {
  const service = createService(nodeHost, await readModels());
  const place = text.indexOf('\n\n', text.length / 2);
  const times: number[] = [];
  const read: number[] = [];
  const fresh = async (letter: number): Promise<void> => {
    const current = text.slice(0, place) + typed.slice(0, letter) + text.slice(place);
    const article = await service.read({ uri, version: letter, text: current });
    const { findings } = check(article, defaultSettings);
    outlineOf(article);
    hoverAt(article, findings, [], article.entities[0]?.start ?? 0);
  };
  await fresh(0);
  for (let letter = 1; letter <= letters; letter += 1) {
    times.push(await timed(() => fresh(letter)));
    read.push(service.effort(uri)?.paragraphsRead ?? 0);
  }
  return { times: times.slice(warmUp), read: read.slice(warmUp) };
}
