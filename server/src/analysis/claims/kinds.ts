import type { ClaimKind } from '../model.ts';

/** The opinions of `claim/unattributed`, in the order of the reader's answers. */
export const opinionKinds = ['judgement', 'cause', 'forecast', 'trend', 'contested-fact', 'motive'] as const satisfies readonly ClaimKind[];
export type OpinionKind = (typeof opinionKinds)[number];

/** What careful readers marked in articles, in the order of the reader's answers. */
export const markedKinds = [...opinionKinds, 'figure', 'superlative', 'allegation'] as const satisfies readonly ClaimKind[];

/** What the reader answers of a sentence: whether anybody would ask about an opinion in it, whether a careful one would insist, and the kinds. */
export const answers = ['opinion', 'firm', ...markedKinds] as const;
