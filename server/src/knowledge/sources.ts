import { remembered } from '../text/remembered.ts';

/** Nouns for those who speak in the news without being named. Written by hand from the NPR, Reuters and Wikipedia guides on vague sourcing. */

/** Plural or collective sources that name nobody: “analysts say”, “critics”. A reader could not ask them. */
const vague = new Set(
  (
    'analysts observers experts critics supporters officials sources insiders commentators pundits researchers scientists scholars academics economists strategists ' +
    'historians lawyers activists campaigners advocates opponents proponents detractors skeptics sceptics diplomats watchers specialists aides advisers advisors ' +
    'authorities witnesses people individuals many some others several few most everyone everybody nobody somebody someone conservatives liberals progressives moderates ' +
    'traders investors pollsters operatives consultants forecasters doctors engineers veterans residents locals neighbors neighbours voters readers users fans ' +
    'politicians lawmakers leaders executives employees workers staffers colleagues friends allies rivals media reports rumors rumours studies surveys polls data research statistics ' +
    'estimates evidence figures models'
  ).split(' '),
);

/** Of these, the ones that a body or a place makes answerable: “police said”, “officials at the Pentagon”. */
const answerable = new Set(
  'police prosecutors officials authorities investigators lawyers aides advisers advisors lawmakers residents voters residents executives employees staffers diplomats'.split(
    ' ',
  ),
);

/** Singular sources without a name: “a source”, “a senior official”, “a person familiar with the matter”. */
const anonymous = new Set(
  (
    'source official person aide adviser advisor insider diplomat analyst observer expert witness resident employee worker staffer colleague friend ally relative ' +
    'executive lawyer attorney officer investigator prosecutor lawmaker congressman congresswoman senator operative strategist consultant banker trader economist ' +
    'researcher scientist doctor soldier commander fighter rebel militant activist protester student teacher neighbor neighbour man woman spokesperson spokesman spokeswoman'
  ).split(' '),
);

/** Words that give an unnamed source a reason: nobody may name it. */
const conditions =
  /\b(?:on (?:the )?condition of anonymity|(?:declin|refus|ask|request|wish|want)\w* (?:not )?to be (?:named|identified)|anonymous(?:ly)?|unnamed|unidentified|not authori[sz]ed to (?:speak|comment|discuss)|(?:familiar|close) (?:with|to) (?:the )?(?:matter|situation|case|talks|thinking))\b/i;

/** Those who speak for a body. */
const spokespersons = new Set(
  'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespersons spokespeople representative representatives'.split(' '),
);

/** Things that say something: a poll or study, a document, a medium. */
const documents = new Set(
  (
    'report reports document documents statement statements letter letters memo memos memorandum email emails e-mail e-mails filing filings complaint indictment lawsuit ' +
    'affidavit testimony transcript transcripts record records email law bill order ruling verdict opinion decree constitution treaty agreement deal book article ' +
    'editorial tweet tweets post posts video videos recording recordings tape tapes manifesto release dossier'
  ).split(' '),
);
const polls = new Set(
  'poll polls survey surveys study studies census questionnaire data figures statistics research model models estimate estimates forecast'.split(
    ' ',
  ),
);
const media = new Set(
  'media newspaper newspapers paper papers magazine magazines agency network networks channel broadcaster broadcasters website websites outlet outlets press tabloid tabloids journal news'.split(
    ' ',
  ),
);

export type SourceNoun = 'vague' | 'anonymous' | 'spokesperson' | 'document' | 'poll' | 'media';

/** What kinds of source a noun may be, in the order in which they are best tried; empty for other words. Letter case does not matter. */
export const sourceNoun = remembered((word: string): readonly SourceNoun[] => {
  const lower = word.toLowerCase();
  const found: SourceNoun[] = [];
  if (spokespersons.has(lower)) found.push('spokesperson');
  if (polls.has(lower)) found.push('poll');
  if (documents.has(lower)) found.push('document');
  if (media.has(lower)) found.push('media');
  if (vague.has(lower)) found.push('vague');
  if (anonymous.has(lower)) found.push('anonymous');
  return found;
});

/** Whether a vague noun becomes answerable once a body or place stands with it: “officials at the Pentagon”. */
export const isAnswerable = (word: string): boolean => answerable.has(word.toLowerCase());

/** Whether a phrase says why its source is not named. */
export const statesAnonymity = (phrase: string): boolean => conditions.test(phrase);
