/** Every rule, in the order of the documentation's table. A new rule is one file and one line here. */
import acronymUnexpanded from './acronym/unexpanded.ts';
import actorNoRole from './actor/no-role.ts';
import actorNotIntroduced from './actor/not-introduced.ts';
import claimAllegation from './claim/allegation.ts';
import claimSuperlative from './claim/superlative.ts';
import claimUnattributed from './claim/unattributed.ts';
import claimUnsourcedFigure from './claim/unsourced-figure.ts';
import figuresInconsistent from './figures/inconsistent.ts';
import headlineUnsupportedQuote from './headline/unsupported-quote.ts';
import nameInconsistent from './name/inconsistent.ts';
import pronounAmbiguous from './pronoun/ambiguous.ts';
import quoteAmbiguousSpeaker from './quote/ambiguous-speaker.ts';
import quoteContinuation from './quote/continuation.ts';
import quoteLateAttribution from './quote/late-attribution.ts';
import quoteNesting from './quote/nesting.ts';
import quoteRunTogether from './quote/run-together.ts';
import quoteScare from './quote/scare.ts';
import quoteUnattributed from './quote/unattributed.ts';
import quoteUnclosed from './quote/unclosed.ts';
import recordCut from './record/cut.ts';
import recordDiffers from './record/differs.ts';
import recordNotFound from './record/not-found.ts';
import recordOtherSpeaker from './record/other-speaker.ts';
import type { Rule } from './rule.ts';
import sourceAgentless from './source/agentless.ts';
import sourceAnonymous from './source/anonymous.ts';
import sourceVague from './source/vague.ts';
import storyOneSided from './story/one-sided.ts';
import storySingleSource from './story/single-source.ts';
import timeRelative from './time/relative.ts';
import verbLoaded from './verb/loaded.ts';
import verbMindReading from './verb/mind-reading.ts';

// Each rule knows its own options' types; here they meet as rules of any options.
export const rules = [
  quoteUnattributed,
  quoteAmbiguousSpeaker,
  quoteLateAttribution,
  quoteRunTogether,
  quoteUnclosed,
  quoteContinuation,
  quoteScare,
  quoteNesting,
  recordDiffers,
  recordOtherSpeaker,
  recordCut,
  recordNotFound,
  sourceVague,
  sourceAnonymous,
  sourceAgentless,
  claimUnattributed,
  claimUnsourcedFigure,
  claimAllegation,
  claimSuperlative,
  figuresInconsistent,
  actorNotIntroduced,
  actorNoRole,
  nameInconsistent,
  acronymUnexpanded,
  verbLoaded,
  verbMindReading,
  pronounAmbiguous,
  headlineUnsupportedQuote,
  storySingleSource,
  storyOneSided,
  timeRelative,
] as unknown as readonly Rule[];
