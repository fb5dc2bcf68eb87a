import * as l10n from '@vscode/l10n';
import type { Attribution } from '../../analysis/model.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { replaceBy } from '../fixes.ts';
import type { Page } from '../page.ts';
import { defineRule } from '../rule.ts';
import { sought } from '../sought.ts';

type Verdict = 'doubts' | 'vouches' | 'hints' | 'defeat' | 'confession' | 'mocks' | 'heats';

/** What a verb says beside “said”. */
const verdictWords = (): Readonly<Record<Verdict, string>> => ({
  doubts: l10n.t('it doubts the speaker'),
  vouches: l10n.t('it vouches for what is said and makes it a confession'),
  hints: l10n.t('it hints that nobody believes the speaker'),
  defeat: l10n.t('it makes what is said a defeat'),
  confession: l10n.t('it makes what is said a confession'),
  mocks: l10n.t('it mocks the speaker'),
  heats: l10n.t('it heats what was said'),
});

/** Verbs that judge. AP and Wikipedia (synonyms for said) warn of them by name. */
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
const pattern = sought(
  /\b(?:claim(?:s|ed|ing)?|admit(?:s|ted|ting)?|insist(?:s|ed|ing)?|conced(?:e|es|ed|ing)|confess(?:es|ed|ing)?|boast(?:s|ed|ing)?|brag(?:s|ged|ging)?|gloat(?:s|ed|ing)?|crow(?:s|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed|ing)|hammer(?:s|ed|ing)|ripp(?:ed|ing)(?: into)?|lambast(?:s|es|ed|ing)?|rail(?:s|ed|ing) against|rant(?:s|ed|ing)|fum(?:ed|ing)|whin(?:es|ed|ing)|sneer(?:s|ed|ing)|scoff(?:s|ed|ing)|gush(?:es|ed|ing)|lash(?:es|ed|ing) out(?: at| against)?|tore into|unload(?:s|ed|ing) on|torch(?:es|ed|ing)|trash(?:es|ed|ing)|skewer(?:s|ed|ing)|could not resist \p{Ll}+ing(?: out)?)(?![\p{L}])/giu,
  'claim~|admit~|insist~|conced~|confess~|boast~|brag~|gloat~|crow~|slam~|blast~|hammer~|ripp~|lambast~|rail~|rant~|fum~|whin~|sneer~|scoff~|gush~|lash~|tore|unload~|torch~|trash~|skewer~|could',
);
/** The verbs that also have a plain use, and how that shows. */
const plain =
  /^(?:claim\p{L}*\s(?:responsibility|credit|victory|the (?:title|prize|lives?)|lives|\d|victims?|that seat|benefits|asylum)|admit\p{L}*\s(?:to (?:the )?(?:hospital|university|college|practice)|into|patients?|students?)|insist\p{L}*\s(?:on\b|(?:that\s)?[^.“”"]{2,30}\s(?:be|go|stop|give|make|take|stay|leave|resign|pay|step|do|get)\b)|conced\p{L}*\s(?:the (?:race|election)|defeat|a goal|power|territory|election)|boast\p{L}*\s(?:an?|the|more|over|\d|some|several|its|of being)\b|hammer\p{L}*\s(?:out|home)\b|blast(?:ed|ing)?\s(?:off|out of|through|music))/iu;

export default defineRule({
  id: 'verb/loaded',
  scope: 'reporter',
  level: 'information',
  summary: 'The verb that reports what somebody says judges it.',
  rationale: '“Claimed” doubts, “admitted” convicts, “slammed” heats: the reader gets a verdict before the words.',
  standard: 'AP, and Wikipedia’s manual of style on synonyms for “said”.',
  fix: 'Puts “said” in the right tense.',
  leaves: ['“Claimed responsibility”, “admitted to hospital”, “insisted on paying”.', 'Verbs inside quotations.'],
  options: {
    allow: { type: 'words', default: [], description: 'Verbs that are plain here, in their base form: “insist”.' },
  },
  examples: [
    { bad: 'Peter Brand ⟦claimed⟧ that the dam was safe.' },
    { bad: 'Maria Lopez ⟦slammed⟧ the council over the dam.' },
    { bad: 'She ⟦admitted⟧ that the report came late.' },
    { good: 'Nobody has claimed responsibility for the attack.' },
    { good: 'Two men were admitted to hospital on Monday.' },
    { good: '“He claimed it was safe,” Maria Lopez said.' },
    { good: 'Peter Brand said that the dam was safe.' },
  ],
  check({ page, options, report }) {
    const allowed = new Set(options.allow.map((verb) => verb.toLowerCase()));
    for (const found of page.reporterMatches(pattern)) {
      const verb = found.words.toLowerCase();
      const base = Object.keys(verdicts).find((candidate) => verb.startsWith(candidate.replace(/e$/, '')));
      if (base && allowed.has(base)) continue;
      if (/^(?:boast|brag|gloat)$/.test(verb) && /\bto\s$/.test(page.text.slice(Math.max(0, found.start - 4), found.start))) continue;
      if (/^claims$/.test(verb) && !reportsSpeech(page.text, found)) continue;
      if (
        /^admitted$/.test(verb) &&
        /\b(?:was|were|is|are|been|being|be)\s$/.test(page.text.slice(Math.max(0, found.start - 6), found.start))
      )
        continue;
      if (plain.test(page.text.slice(found.start, found.end + 30)) || isNoun(page, found)) continue;
      const cue = cueAt(page, found);
      if (/^(?:claim|admit|insist|conced|confess|boast)/.test(verb) && !cue && !reportsSpeech(page.text, found)) continue;
      report({
        at: found,
        message: l10n.t('“{0}” judges, where “said” would do: {1}.', found.words, verdictWords()[(base && verdicts[base]) || 'heats']),
        fixes: cue ? [replaceBy(found, neutral(verb), l10n.t('Write “{0}”', neutral(verb)))] : [],
      });
    }
  },
});

/** An article, possessive or adjective in front, or a passive of something else: “the claim”, “Trump’s claims”, “hammered copper”. */
function isNoun(page: Page, found: Span): boolean {
  const before = page.text.slice(Math.max(0, found.start - 20), found.start);
  return (
    /(?:\b(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|such|false|of|insurance|for|s)|[’']s|[’'])\s$/iu.test(
      before,
    ) && !/(?:ed|ing)$/iu.test(page.words(found))
  );
}

/** What follows is speech: a that-clause, a clause, a quotation, or the comma that closes one stands before. */
function reportsSpeech(text: string, found: Span): boolean {
  return /^\s(?:that|he|she|they|it|to (?:have|be)|“|")/iu.test(text.slice(found.end, found.end + 12));
}

function cueAt(page: Page, found: { sentence: Parameters<Page['attributionsOf']>[0] } & Span): Attribution | undefined {
  return page.attributionsOf(found.sentence).find(({ cue, source }) => source.length > 0 && cue.some((part) => overlaps(part, found)));
}

/** “said” in the form of the verb it stands for. */
function neutral(verb: string): string {
  if (/ing\b/.test(verb)) return 'saying';
  if (/ed\b|tore/.test(verb)) return 'said';
  return /s\b/.test(verb) ? 'says' : 'say';
}
