import { cueKinds } from '../../knowledge/cues.ts';

const adverb = /^(?:reportedly|allegedly|supposedly|purportedly|apparently)$/iu;
const passive = /(?:^|\s)(?:am|is|are|was|were|be|been|being)\s+(?:\p{Ll}+ly\s+)?(\p{Ll}+)(?!.*\bby$)/iu;
/** “Is quoted as saying”, “is worried about”: of these the subject is the one who speaks or thinks. */
const spoken = new Set(['quoted', 'cited', 'worried']);
const participle = /(?:ed|en|wn|id|ld|ought|aught|elt|und)$/;

/**
 * Whether a cue keeps quiet about who speaks although a noun stands before it: “the minister is accused of …”, “the tax is expected to …”, “it is believed
 * that …”, “reportedly”. What stands before it is spoken of, and is no source: PolNeAR's annotators, too, give such cues none.
 */
export function isAgentless(cue: string): boolean {
  if (adverb.test(cue)) return true;
  const verb = passive.exec(cue)?.[1]?.toLowerCase();
  return verb !== undefined && participle.test(verb) && !spoken.has(verb) && cueKinds(verb).size > 0;
}
