/** One command of a part's training: a script run by tsx, or a Python module, both with paths relative to training/. */
export type Step =
  { readonly tsx: string; readonly args?: readonly string[] } | { readonly python: string; readonly args?: readonly string[] };

/** Seeds of the attribution tagger's members. */
const seeds = [1, 11, 21];
const member = (seed: number): string => `work/attribution/member${seed}.pt`;

/** What is trained, in this order. */
export const parts: Readonly<Record<string, readonly Step[]>> = {
  attribution: [
    { tsx: 'attribution/export.ts' },
    ...seeds.map((seed): Step => ({
      python: 'tagger.train',
      args: ['attribution/model.json', 'work/attribution', member(seed), '--seed', String(seed)],
    })),
    { python: 'tagger.quantise', args: ['../models/attribution.bin', ...seeds.map(member)] },
    { tsx: 'attribution/measure.ts', args: ['models/attribution.bin', 'held'] },
    { tsx: 'attribution/measure.ts', args: ['models/attribution.bin', 'dev'] },
  ],
  links: [{ tsx: 'links/train.ts' }],
  claims: [{ tsx: 'claims/train.ts' }],
};
