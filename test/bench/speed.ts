/** Characters a millisecond of the whole analysis, warm, on one thread, beside peers on the same texts in the same run. */
import { createRequire } from 'node:module';
import { openDesk } from '../../server/src/cli/desk.ts';
import { check } from '../../server/src/rules/engine.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';
import { articles } from './articles.ts';
import { atLeast, fastest, noted, timed, type Measurement } from './timing.ts';

const rounds = 3;
const require = createRequire(import.meta.url);

/** The parts of the peers that are measured. */
interface Compromise {
  (text: string): { people(): View; organizations(): View; places(): View };
}
interface View {
  json(): unknown;
}
interface Harper {
  LocalLinter: new (options: { binary: unknown }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> };
}
type Wink = (
  model: unknown,
  pipe: readonly string[],
) => { its: { pos: unknown }; readDoc(text: string): { tokens(): { out(its: unknown): unknown } } };

export async function speed(): Promise<Measurement[]> {
  const { what, texts } = articles();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const rate = async (work: (text: string) => unknown): Promise<number> => {
    const all = async (): Promise<void> => {
      for (const text of texts) await work(text);
    };
    await all();
    return characters / (await fastest(rounds, all));
  };
  const desk = await openDesk();
  const ours = await rate(async (text) => check(await desk(text), defaultSettings));
  const compromise = require('compromise') as Compromise;
  const theirs = await rate((text) => {
    const doc = compromise(text);
    return [doc.people().json(), doc.organizations().json(), doc.places().json()];
  });
  return [
    atLeast(`whole analysis, ${what}`, ours, 'characters/ms', 60),
    noted('compromise: people, organizations, places', theirs, 'characters/ms'),
    atLeast('whole analysis, as a multiple of compromise', ours / theirs, '×', 1),
    noted('wink-nlp: tokens and parts of speech', await rate(wink()), 'characters/ms'),
    noted('write-good', await rate(require('write-good') as (text: string) => unknown), 'characters/ms'),
    ...(await harper(rate)),
  ];
}

function wink(): (text: string) => unknown {
  const nlp = (require('wink-nlp') as Wink)(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);
}

async function harper(rate: (work: (text: string) => unknown) => Promise<number>): Promise<Measurement[]> {
  const file = (name: string): string => new URL(`node_modules/harper.js/dist/${name}`, import.meta.url).href;
  const { LocalLinter } = (await import(file('index.js'))) as Harper;
  const { binary } = (await import(file('binary.js'))) as { binary: unknown };
  const linter = new LocalLinter({ binary });
  const setUp = await timed(() => linter.setup());
  return [
    noted('harper.js: set-up', setUp, 'ms'),
    noted('harper.js: lint, warm', await rate((text) => linter.lint(text)), 'characters/ms'),
  ];
}
