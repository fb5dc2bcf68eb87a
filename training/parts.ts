/** One command of a part's training: a script run by tsx, or a Python module, both with paths relative to training/. */
export type Step =
  { readonly tsx: string; readonly args?: readonly string[] } | { readonly python: string; readonly args?: readonly string[] };

/** Seeds of the attribution tagger's members. */
const seeds = [1, 2];
const saved = (stage: string, seed: number): string => `work/attribution/${stage}${seed}.pt`;

/** One member: the recipe's thirteen epochs, then ten more from there at a lower rate, which bring as much again as a second member does. */
const member = (seed: number): Step[] => {
  const common = ['attribution/model.json', 'work/attribution'];
  const first = saved('first', seed);
  const longer = ['--start', first, '--epochs', '10', '--rate', '2e-3'];
  return [
    { python: 'tagger.train', args: [...common, first, '--seed', String(seed)] },
    { python: 'tagger.train', args: [...common, saved('member', seed), '--seed', String(100 + seed), ...longer] },
  ];
};

/** The names tagger's first member, whose word vectors the others share, and the others with what they learn from. */
const firstName = 'work/names/first.pt';
const names: readonly { readonly seed: number; readonly sets: string }[] = [
  { seed: 11, sets: 'train,agreed' },
  { seed: 12, sets: 'train' },
];
const nameMember = (seed: number): string => `work/names/member${seed}.pt`;

/** What is trained, in this order. */
export const parts: Readonly<Record<string, readonly Step[]>> = {
  attribution: [
    { tsx: 'attribution/export.ts' },
    ...seeds.flatMap(member),
    { python: 'tagger.quantise', args: ['../models/attribution.bin', ...seeds.map((seed) => saved('member', seed))] },
    { tsx: 'attribution/measure.ts', args: ['models/attribution.bin', 'held'] },
    { tsx: 'attribution/measure.ts', args: ['models/attribution.bin', 'dev'] },
  ],
  names: [
    { tsx: 'names/export.ts' },
    { python: 'names.train', args: ['names/model.json', 'work/names', firstName, '--sets', 'train'] },
    { python: 'names.agree', args: [firstName, 'work/names'] },
    ...names.map(({ seed, sets }): Step => {
      const options = ['--epochs', '8', '--seed', String(seed), '--sets', sets, '--table', firstName];
      return { python: 'names.train', args: ['names/model.json', 'work/names', nameMember(seed), ...options] };
    }),
    {
      python: 'names.pack',
      args: ['names/model.json', '../models/names.bin', '90000', firstName, ...names.map(({ seed }) => nameMember(seed))],
    },
    { tsx: 'names/measure.ts' },
  ],
  links: [{ tsx: 'links/train.ts' }],
  claims: [{ tsx: 'claims/train.ts' }],
};
