import * as l10n from '@vscode/l10n';
import { replaceBy } from '../fixes.ts';
import type { Found, Page } from '../page.ts';
import { defineRule, type Fix } from '../rule.ts';
import { actorBefore, isNoun, onTrial, reportsSpeech } from './grammar.ts';
import { baseOf, isPlainUse, loadedVerbs, verdictOf, verdictWords, type Verdict } from './verdicts.ts';

export default defineRule({
  id: 'verb/loaded',
  scope: 'reporter',
  level: 'information',
  summary: 'The verb that reports what somebody says judges it.',
  rationale: '“Claimed” doubts, “admitted” convicts, “slammed” heats: the reader gets a verdict before the words.',
  standard: 'AP, and Wikipedia’s manual of style on synonyms for “said”.',
  fix: 'Puts “said” in the right tense where a clause or a quotation follows, “criticized” where somebody is slammed.',
  leaves: [
    'Verbs that report no speech: “claimed gold”, “conceded two goals”, “slammed into a tree”, “admitted to hospital”, “insisted on paying”.',
    'What somebody admitted in court.',
    'Verbs inside quotations.',
  ],
  options: {
    allow: { type: 'words', default: [], description: 'Verbs that are plain here, in their base form: “insist”.' },
  },
  examples: [
    { bad: 'Peter Brand ⟦claimed⟧ that the dam was safe.', after: 'Peter Brand said that the dam was safe.' },
    { bad: 'Maria Lopez ⟦slammed⟧ the council over the dam.', after: 'Maria Lopez criticized the council over the dam.' },
    { bad: 'She ⟦admitted⟧ that the report came late.', after: 'She said that the report came late.' },
    { good: 'Nobody has claimed responsibility for the attack.' },
    { good: 'Two men were admitted to hospital on Monday.' },
    { good: 'Rovers conceded two goals, and Anna Cole claimed the silver medal.' },
    { good: 'A lorry slammed into the town hall of Aldmoor.' },
    { good: 'The court heard that Peter Brand admitted he had taken the money.' },
    { good: '“He claimed it was safe,” Maria Lopez said.' },
    { good: 'Peter Brand said that the dam was safe.' },
  ],
  check({ page, options, report }) {
    const allowed = new Set(options.allow.map((verb) => verb.toLowerCase()));
    for (const found of page.reporterMatches(loadedVerbs)) {
      const verb = found.words.toLowerCase();
      const base = baseOf(verb);
      if (base && allowed.has(base)) continue;
      const verdict = verdictOf(base);
      if (isNoun(page, found) || isPlainUse(page.text.slice(found.start, found.end + 30)) || !judges(page, found, verdict)) continue;
      report({
        at: found,
        message: l10n.t('“{0}” judges, where “said” would do: {1}.', found.words, verdictWords()[verdict]),
        fixes: fixesFor(page, found, verdict),
      });
    }
  },
});

/** Verbs of heat report speech wherever somebody who can speak is their subject; the others where speech follows or stands before. */
function judges(page: Page, found: Found, verdict: Verdict): boolean {
  if (verdict === 'heats') return actorBefore(page, found);
  return reportsSpeech(page, found) && !((verdict === 'vouches' || verdict === 'confession') && onTrial(page, found));
}

/** “Said” in the verb's form where a clause or a quotation follows; “criticized” where the verb has somebody or something as its object. */
function fixesFor(page: Page, found: Found, verdict: Verdict): Fix[] {
  const verb = found.words.toLowerCase();
  const speech = reportsSpeech(page, found);
  if (speech) return [write(found, inForm(verb, ['say', 'says', 'said', 'saying']))];
  const object = /^\s(?:the|a|an|his|her|its|their|him|them|\p{Lu})/u.test(page.text.slice(found.end, found.end + 8));
  if (verdict !== 'heats' || !object) return [];
  const s = /\b(?:\p{L}+is(?:ed|ing|ation)|colour|labour|centre|favour|defence)\b/u.test(page.text.slice(0, 4000)) ? 's' : 'z';
  return [write(found, inForm(verb, [`critici${s}e`, `critici${s}es`, `critici${s}ed`, `critici${s}ing`]))];
}

const write = (found: Found, word: string): Fix => replaceBy(found, word, l10n.t('Write “{0}”', word));

function inForm(verb: string, [base, third, past, gerund]: readonly [string, string, string, string]): string {
  const [first = ''] = verb.split(' ');
  if (first.endsWith('ing')) return gerund;
  if (first.endsWith('ed') || first === 'tore') return past;
  return first.endsWith('s') ? third : base;
}
