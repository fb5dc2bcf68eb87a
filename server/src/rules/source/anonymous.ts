import * as l10n from '@vscode/l10n';
import { sourceNoun, statesAnonymity } from '../../knowledge/sources.ts';
import type { Span } from '../../text/span.ts';
import { insertAt } from '../fixes.ts';
import { Places } from '../places.ts';
import { defineRule } from '../rule.ts';
import { sought } from '../sought.ts';
import { headNoun, namesSomebody } from './phrase.ts';

const single = /^(?:an?|one|another)\s/i;
/** A text that nobody signed. */
const unsigned = sought(
  /\b(?:an?|one|another|the)\s(?:\p{L}+\s){0,2}(?:anonymous|unknown|unnamed|unidentified)\s(?:\p{Ll}+\s)?(?:author|user|poster|person|source|official|writer|blogger|posting|post|letter)\b|\baccording to an?\s(?:internet|online|web|blog|social media)\s(?:post|posting|comment|message)\b/giu,
  'anonymous|unknown|unnamed|unidentified|according',
);
/** One speaker behind “according to” or in front of a verb of saying, where the model sees no attribution. Behind a comma such words describe whoever is named before it. */
const speaking = sought(
  /\b(?:according to\s)?(?:an?|one|another)\s(?:(?:\p{Ll}[\p{Ll}-]*\s){0,2}(?:source|insider|person familiar|official|aide|poster|blogger|caller|commenter))\b(?=\s(?:said|says|told|wrote|writes|writing|admitted|added|familiar|who|with|close|made|in)\b|[.,])/giu,
  'source|insider|person|official|aide|poster|blogger|caller|commenter',
);

export default defineRule({
  id: 'source/anonymous',
  scope: 'reporter',
  level: 'information',
  summary: 'One unnamed person is the source.',
  rationale: 'A reader has nothing to weigh the words by but the reporter’s trust in somebody unknown.',
  standard: 'AP, Reuters and SPJ: say how the source knows, and why it is not named.',
  fix: 'Inserts a placeholder for the position, or for the reason.',
  leaves: ['Spokespersons of a named body.', 'Named people.'],
  options: {
    askReason: { type: 'boolean', default: false, description: 'Ask for the reason of anonymity too, where the position is given.' },
  },
  examples: [
    { bad: '⟦A person familiar with the matter⟧ said the bridge would not reopen this year.' },
    { bad: 'The bridge will not reopen this year, according to ⟦an official⟧.' },
    { good: 'A spokeswoman for the Transport Ministry said the bridge would not reopen this year.' },
    { good: 'Maria Lopez, the mayor, said the bridge would not reopen this year.' },
    { good: '“A source told me so,” Maria Lopez said.' },
  ],
  check({ page, options, report }) {
    const seen = new Places();
    const add = (at: Span, message: string, placeholder: string, title: string): void => {
      if (!seen.take(at)) return;
      report({ at, message, fixes: [insertAt(at.end, placeholder, title)] });
    };
    const askRole = (at: Span): void =>
      add(
        at,
        l10n.t('“{0}” is one unnamed person: say at least what position lets this source know.', page.words(at)),
        ' [in what position]',
        l10n.t('Insert a placeholder for the position'),
      );
    for (const attribution of page.reportersAttributions) {
      const source = attribution.source[0];
      if (!source || attribution.actors.some((id) => page.actor(id)?.named)) continue;
      const phrase = page.words(source);
      const unnamed = statesAnonymity(phrase);
      const nouns = sourceNoun(headNoun(phrase));
      if (nouns.includes('spokesperson')) continue;
      if (single.test(phrase) && (unnamed || (!namesSomebody(page, source) && nouns.includes('anonymous')))) askRole(source);
      else if (options.askReason && single.test(phrase) && nouns.includes('anonymous') && !unnamed)
        add(
          source,
          l10n.t('“{0}” is not named and no reason is given: readers wonder why.', phrase),
          ', who asked not to be named because [reason],',
          l10n.t('Insert a placeholder for the reason'),
        );
    }
    for (const pattern of [speaking, unsigned])
      for (const found of page.reporterMatches(pattern))
        if (!/(?:,|\band|\bor)\s$/.test(page.text.slice(Math.max(0, found.start - 5), found.start))) askRole(found);
  },
});
