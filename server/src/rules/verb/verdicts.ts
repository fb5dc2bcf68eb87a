/** Verbs that judge what they report, and what each says beside “said”. AP and Wikipedia (synonyms for said) warn of them by name. */
import * as l10n from '@vscode/l10n';
import { sought } from '../sought.ts';

export type Verdict = 'doubts' | 'vouches' | 'hints' | 'defeat' | 'confession' | 'mocks' | 'heats';

/** What a verb says beside “said”. */
export const verdictWords = (): Readonly<Record<Verdict, string>> => ({
  doubts: l10n.t('it doubts the speaker'),
  vouches: l10n.t('it vouches for what is said and makes it a confession'),
  hints: l10n.t('it hints that nobody believes the speaker'),
  defeat: l10n.t('it makes what is said a defeat'),
  confession: l10n.t('it makes what is said a confession'),
  mocks: l10n.t('it mocks the speaker'),
  heats: l10n.t('it heats what was said'),
});

const verdicts: Readonly<Record<string, Verdict>> = {
  claim: 'doubts',
  admit: 'vouches',
  insist: 'hints',
  concede: 'defeat',
  confess: 'confession',
  boast: 'mocks',
  brag: 'mocks',
  gloat: 'mocks',
  crow: 'mocks',
  slam: 'heats',
  blast: 'heats',
  hammer: 'heats',
  rip: 'heats',
  lambast: 'heats',
  rail: 'heats',
  rant: 'heats',
  fume: 'heats',
  whine: 'mocks',
  sneer: 'mocks',
  scoff: 'mocks',
  gush: 'mocks',
};
export const loadedVerbs = sought(
  /\b(?:claim(?:s|ed|ing)?|admit(?:s|ted|ting)?|insist(?:s|ed|ing)?|conced(?:e|es|ed|ing)|confess(?:es|ed|ing)?|boast(?:s|ed|ing)?|brag(?:s|ged|ging)?|gloat(?:s|ed|ing)?|crow(?:s|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed|ing)|hammer(?:s|ed|ing)|ripp(?:ed|ing)(?: into)?|lambast(?:s|es|ed|ing)?|rail(?:s|ed|ing) against|rant(?:s|ed|ing)|fum(?:ed|ing)|whin(?:es|ed|ing)|sneer(?:s|ed|ing)|scoff(?:s|ed|ing)|gush(?:es|ed|ing)|lash(?:es|ed|ing) out(?: at| against)?|tore into|unload(?:s|ed|ing) on|torch(?:es|ed|ing)|trash(?:es|ed|ing)|skewer(?:s|ed|ing)|could not resist \p{Ll}+ing(?: out)?)(?![\p{L}])/giu,
  'claim~|admit~|insist~|conced~|confess~|boast~|brag~|gloat~|crow~|slam~|blast~|hammer~|ripp~|lambast~|rail~|rant~|fum~|whin~|sneer~|scoff~|gush~|lash~|tore|unload~|torch~|trash~|skewer~|could',
);
/** The verbs that also have a plain use, and how that shows. */
const plainUse =
  /^(?:claim\p{L}*\s(?:responsibility|credit|victory|the (?:title|prize|lives?)|lives|\d|victims?|that seat|benefits|asylum)|admit\p{L}*\s(?:to (?:the )?(?:hospital|university|college|practice)|into|patients?|students?)|insist\p{L}*\s(?:on\b|(?:that\s)?[^.“”"]{2,30}\s(?:be|go|stop|give|make|take|stay|leave|resign|pay|step|do|get)\b)|conced\p{L}*\s(?:the (?:race|election)|defeat|a goal|power|territory|election)|boast\p{L}*\s(?:an?|the|more|over|\d|some|several|its|of being)\b|hammer\p{L}*\s(?:out|home)\b|blast(?:ed|ing)?\s(?:off|out of|through|music))/iu;

/** The verb's base form; undefined for phrases (“lashed out”), which all heat. */
export const baseOf = (verb: string): string | undefined => Object.keys(verdicts).find((base) => verb.startsWith(base.replace(/e$/, '')));
export const verdictOf = (base: string | undefined): Verdict => (base && verdicts[base]) || 'heats';
export const isPlainUse = (behind: string): boolean => plainUse.test(behind);
