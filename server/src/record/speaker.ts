/** Whether a document's speaker is the one an article names. */
import type { Actor, Article, Quotation, Sentence } from '../analysis/model.ts';
import { firstEndingAfter, wordsOf, type Span } from '../text/span.ts';

/** Somebody words are ascribed to, by everything an article calls them. */
export interface Voice {
  /** Each name in tokens: “Maria Lopez”, “Lopez”. */
  readonly names: readonly (readonly string[])[];
  /** Words of roles, and of the phrase that names the source. */
  readonly about: ReadonlySet<string>;
  /** Words in front of the source's own name: “Marlow’s spokesman Tom Okafor” speaks for Marlow, and a release under her name may hold his words. */
  readonly before: ReadonlySet<string>;
  /** Beside the quotation one person is named by name, so that the article cannot mean anybody else. */
  readonly plain: boolean;
  /** Words of the paragraphs around the quotation: whoever is named there may be meant, however the article was read. */
  readonly near: ReadonlySet<string>;
  /** Names of the article's other persons. */
  readonly others: readonly (readonly string[])[];
}

const titles = new Set(
  'mr mrs ms miss dr prof professor sir lord lady dame hon the sen senator rep representative congressman congresswoman gov governor president vice prime minister secretary mayor judge justice chief general gen col colonel capt captain lt lieutenant sgt sergeant officer detective sheriff councilman councilwoman councilor councillor councilmember commissioner chairman chairwoman chair madam attorney ambassador director rev reverend father sister brother king queen prince princess pope mp md phd jr sr ii iii esq'.split(
    ' ',
  ),
);
/** Labels that say who does not speak by name. */
const nobody = /^(?:unidentified|unknown|male|female|speaker|voice|voices|inaudible|narrator|announcer|participant|caller|audience)\b/i;

const possessive = /['’]s?$/i;

export const nameTokens = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)
    ?.map((token) => token.replace(/['’]/g, '')) ?? [];

const untitled = (tokens: readonly string[]): string[] => tokens.filter((token) => !titles.has(token));

/** Who is said to have said a quotation; null where nobody is named. */
export function voiceOf(article: Article, { attribution: index, spans }: Quotation): Voice | null {
  const attribution = index === null ? undefined : article.attributions[index];
  if (!attribution) return null;
  const actors = attribution.actors.flatMap((id) => article.actors.find((actor) => actor.id === id) ?? []);
  const source = attribution.source.map((part) => wordsOf(article.text, part)).join(' ');
  if (actors.length === 0 && source === '') return null;
  const names = actors.flatMap(namesOf);
  const sourceTokens = nameTokens(source);
  const [only] = actors;
  const named = (tokens: readonly string[]): boolean => tokens.includes(nameTokens(only?.name ?? '').at(-1) ?? '');
  return {
    names,
    about: new Set([...actors.flatMap(({ roles }) => roles.flatMap(({ text }) => nameTokens(text))), ...sourceTokens]),
    before: new Set(
      sourceTokens.slice(
        0,
        Math.max(
          0,
          sourceTokens.findIndex((token) => names.some((name) => name.includes(token))),
        ),
      ),
    ),
    plain: attribution.route === 'cue' && actors.length === 1 && only?.kind === 'person' && only.named && named(sourceTokens),
    near: new Set(nameTokens(around(article, spans))),
    others: article.actors
      .filter((actor) => actor.kind === 'person' && actor.named && !actors.includes(actor) && !speaksBeside(article, actor, spans))
      .flatMap(namesOf),
  };
}

/** Whether an actor is a source in the quotation's own sentences: the article may as well mean that one. */
function speaksBeside({ sentences, attributions }: Article, actor: Actor, spans: readonly Span[]): boolean {
  return spans.some((span) => {
    for (let i = firstEndingAfter(sentences, span.start); i < sentences.length && (sentences[i] as Span).start < span.end; i += 1)
      if ((sentences[i] as Sentence).attributions.some((index) => attributions[index]?.actors.includes(actor.id))) return true;
    return false;
  });
}

const namesOf = ({ name, label, aliases }: Actor): string[][] =>
  [name, label, ...aliases].map(nameTokens).filter((tokens) => tokens.length > 0);

/** The paragraphs that hold the quotation, and the one before. */
function around({ text, paragraphs }: Article, spans: readonly Span[]): string {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return '';
  const from = firstEndingAfter(paragraphs, first.start);
  const to = firstEndingAfter(paragraphs, last.end - 1);
  return text.slice(paragraphs[Math.max(0, from - 1)]?.start ?? 0, paragraphs[to]?.end ?? text.length);
}

/** `same`, `other`, or `open` where the label names nobody, or the article may mean whoever it names. */
export function compare(label: string, voice: Voice): 'same' | 'other' | 'open' {
  if (nobody.test(label)) return 'open';
  const tokens = nameTokens(label);
  const own = untitled(tokens);
  if (own.length === 0) return tokens.every((token) => token === 'the' || voice.about.has(token)) ? 'same' : 'other';
  if (voice.names.some((name) => sameName(own, name))) return 'same';
  // “Lopez’s” is somebody of hers, whom the article may name.
  if ((!voice.plain || possessive.test(label)) && own.every((token) => voice.about.has(token))) return 'same';
  if (own.every((token) => voice.before.has(token))) return 'open';
  if (!own.every((token) => voice.near.has(token) || voice.about.has(token))) return 'other';
  return voice.plain && voice.others.some((name) => sameName(own, name)) ? 'other' : 'open';
}

function sameName(label: readonly string[], name: readonly string[]): boolean {
  const bare = untitled(name);
  if (bare.length === 0) return false;
  if (label.every((token) => bare.includes(token)) || bare.every((token) => label.includes(token))) return true;
  if (label.at(-1) !== bare.at(-1)) return false;
  const [a, b] = [label[0] as string, bare[0] as string];
  return label.length === 1 || bare.length === 1 || a.startsWith(b) || b.startsWith(a);
}
