/** Whether a text is read as an article, and why. */
import type { Decision, Reason } from '../protocol.ts';
import { detectArticle, type Judgement } from '../text/detection.ts';
import type { Copy } from '../text/copy/copy.ts';
import type { Settings } from './settings.ts';

export interface Eligibility {
  readonly article: boolean;
  readonly reason: Reason;
  /** What the article test said, where it was asked. */
  readonly judgement?: Judgement;
}

export interface Candidate {
  /** Name without folders. */
  readonly name: string;
  /** Path below its workspace folder, or the name alone. */
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
}

/**
 * The reader's own word comes first, then the settings, then the language, then the article test.
 * @param copy Makes the copy of the text that is read, by how it is written.
 * @param last What the test said of the text before its last edits.
 */
export function eligibilityOf(
  candidate: Candidate,
  settings: Settings,
  verdict: Decision['verdict'],
  copy: (text: string) => Copy,
  last?: Judgement,
): Eligibility {
  if (verdict === 'never') return { article: false, reason: 'declined' };
  if (!settings.enable) return { article: false, reason: 'disabled' };
  if (verdict === 'always') return { article: true, reason: 'asked' };
  if (settings.excludes(candidate.path)) return { article: false, reason: 'excluded' };
  if (candidate.languageId === 'article') return { article: true, reason: 'language' };
  if (!settings.detectArticles) return { article: true, reason: 'asked' };
  const judgement = detectArticle(candidate.name, candidate.text, last, copy);
  return { article: judgement.article, reason: judgement.reason, judgement };
}
