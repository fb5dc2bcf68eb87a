/** One command of a part's training: a script run by tsx, or a Python module, both with paths relative to training/. */
export type Step =
  { readonly tsx: string; readonly args?: readonly string[] } | { readonly python: string; readonly args?: readonly string[] };

/**
 * The attribution tagger's members: the recipe's thirteen epochs, twice eight more from the best of them at a lower rate, and last
 * three times ten more under a teacher, which is a transformer and the members themselves.
 */
const attributionMembers = [
  { seed: 1, hidden: 96 },
  { seed: 2, hidden: 128 },
];
const rounds = 3;
const taughtRounds = 3;
const teacher = 'work/attribution/teacher.pt';
const attributionMember = (seed: number, round: number): string => `work/attribution/member${seed}-${round}.pt`;
const trainedMembers = attributionMembers.map(({ seed }) => attributionMember(seed, rounds - 1));
const taughtMembers = attributionMembers.map(({ seed }) => attributionMember(seed, rounds + taughtRounds - 1));
const attributionSets = ['attribution/model.json', 'work/attribution'];

const memberStep = (seed: number, hidden: number, round: number, options: readonly string[]): Step => ({
  python: 'tagger.train',
  args: [...attributionSets, attributionMember(seed, round), '--hidden', String(hidden), '--seed', String(10 * seed + round), ...options],
});
const goingOn = (seed: number, round: number): string[] => ['--rate', '2e-3', '--start', attributionMember(seed, round - 1)];

const trainMember = ({ seed, hidden }: { seed: number; hidden: number }): Step[] =>
  Array.from({ length: rounds }, (_, round) =>
    memberStep(seed, hidden, round, round > 0 ? ['--epochs', '8', ...goingOn(seed, round)] : []),
  );
const teachMember = ({ seed, hidden }: { seed: number; hidden: number }): Step[] =>
  Array.from({ length: taughtRounds }, (_, i) =>
    memberStep(seed, hidden, rounds + i, ['--epochs', '10', '--taught', '0.7', ...goingOn(seed, rounds + i)]),
  );

/** A names tagger that brings the word vectors and sifts the automatic names, and the members that ship, with what they learn from. */
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
    ...attributionMembers.flatMap(trainMember),
    { python: 'attribution.train_teacher', args: [...attributionSets, teacher] },
    { python: 'attribution.teach', args: [...attributionSets, teacher, ...trainedMembers] },
    ...attributionMembers.flatMap(teachMember),
    { python: 'tagger.quantise', args: ['../models/attribution.bin', ...taughtMembers] },
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
      args: ['names/model.json', '../models/names.bin', '105000', ...names.map(({ seed }) => nameMember(seed))],
    },
    { tsx: 'names/measure.ts' },
  ],
  links: [{ tsx: 'links/train.ts' }],
  pronouns: [{ tsx: 'pronouns/train.ts' }],
  claims: [
    { tsx: 'claims/export.ts' },
    { python: 'claims.train', args: ['claims/model.json', 'work/claims', '../models/claims.bin'] },
    { tsx: 'claims/weigh.ts' },
  ],
};
