/** The source ledger: who speaks in the article, how surely a reader knows them, and how much of it is theirs. */
import * as l10n from '@vscode/l10n';
import type { Actor, ActorKind, Article, Attribution, Standing } from '../../analysis/model.ts';
import { hull, lengthOf, wordsOf, type Span } from '../../text/span.ts';
import { contentOf, cueOf, sourceOf } from '../statements.ts';
import { labelOf, shortened } from '../words.ts';
import { networkOf, type LedgerNetwork } from './network.ts';
import { stripOf, type LedgerStretch } from './strip.ts';
import { wordCount } from './words.ts';

export interface LedgerStatement extends Span {
  readonly cue: string;
  readonly words: string;
  readonly quoted: boolean;
}

export interface LedgerSource {
  /** The actor's id; null for a source that is nobody's name (“it is believed”). */
  readonly actor: string | null;
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly role: string;
  readonly standing: Standing;
  /** A medium that a state owns, or that the article calls so. */
  readonly stateMedia: boolean;
  readonly quotations: number;
  readonly indirect: number;
  /** Words inside its quotations. */
  readonly quotedWords: number;
  /** Its content as a share of the article's prose, 0 to 1. */
  readonly share: number;
  readonly statements: readonly LedgerStatement[];
}

export interface Ledger {
  /** Most quoted words first, then most of the article; agentless ones last. */
  readonly sources: readonly LedgerSource[];
  readonly strip: readonly LedgerStretch[];
  readonly network: LedgerNetwork;
  /** Words of the prose, and how many of them nobody but the reporter stands behind. */
  readonly words: number;
  readonly reporterWords: number;
}

const standings: readonly Standing[] = ['named', 'described', 'anonymous', 'agentless'];

export function ledgerOf(article: Article): Ledger {
  const prose = article.sentences.filter((s) => s.prose);
  const length = prose.reduce((sum, s) => sum + lengthOf(s), 0);
  const sources = [...groups(article)]
    .map(([, { actor, attributions }]) => sourceEntry(article, actor, attributions, length))
    .sort(
      (a, b) =>
        Number(a.standing === 'agentless') - Number(b.standing === 'agentless') || b.quotedWords - a.quotedWords || b.share - a.share,
    );
  return {
    sources,
    strip: stripOf(article.text, sources, prose),
    network: networkOf(article, sources),
    ...proseWords(article),
  };
}

/** Words of the prose, and how many of them nobody but the reporter stands behind. */
export function proseWords({ text, sentences }: Article): Pick<Ledger, 'words' | 'reporterWords'> {
  const prose = sentences.filter((s) => s.prose);
  return {
    words: prose.reduce((sum, s) => sum + wordCount(wordsOf(text, s)), 0),
    reporterWords: prose.reduce((sum, s) => sum + s.reporter.reduce((n, part) => n + wordCount(wordsOf(text, part)), 0), 0),
  };
}

interface Group {
  readonly actor: Actor | null;
  readonly attributions: number[];
}

/** Attributions by who stands behind them; those without an actor by the words of their source. */
function groups(article: Article): Map<string, Group> {
  const found = new Map<string, Group>();
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
  article.attributions.forEach((attribution, index) => {
    const ids = attribution.actors.length > 0 ? attribution.actors : [null];
    for (const id of ids) {
      const key = id ?? `:${sourceOf(article, attribution).toLowerCase()}`;
      const group = found.get(key) ?? { actor: id === null ? null : (actors.get(id) ?? null), attributions: [] };
      group.attributions.push(index);
      found.set(key, group);
    }
  });
  return found;
}

function sourceEntry(article: Article, actor: Actor | null, indexes: readonly number[], length: number): LedgerSource {
  const own = new Set(indexes);
  const attributions = indexes.map((i) => article.attributions[i] as Attribution);
  const quotations = article.quotations.filter((q) => q.attribution !== null && own.has(q.attribution));
  const content = attributions.reduce((sum, a) => sum + a.content.reduce((n, s) => n + lengthOf(s), 0), 0);
  const [first] = attributions;
  return {
    actor: actor?.id ?? null,
    name: actor ? labelOf(actor) : (first && shortened(sourceOf(article, first), 60)) || l10n.t('No source'),
    kind: actor?.kind ?? null,
    role: actor?.roles[0] ? shortened(actor.roles[0].text, 120) : '',
    standing: standings.find((standing) => attributions.some((a) => a.standing === standing)) ?? 'agentless',
    stateMedia: attributions.some(({ tags }) => tags.includes('state media')),
    quotations: quotations.length,
    indirect: attributions.filter((a) => a.form === 'indirect').length,
    quotedWords: quotations.reduce((sum, q) => sum + q.words, 0),
    share: length === 0 ? 0 : Math.min(1, content / length),
    statements: attributions.flatMap((a) => {
      const whole = hull(a.content);
      return whole ? [{ ...whole, cue: cueOf(article, a), words: contentOf(article, a, 200), quoted: a.form !== 'indirect' }] : [];
    }),
  };
}
