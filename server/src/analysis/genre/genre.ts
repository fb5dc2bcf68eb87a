import { derived } from '../../lex/derived.ts';
import type { Article, Genre, GenreKind } from '../model.ts';
import { signsOf, tellingIn } from './signs.ts';

/** The article before its claims are found and its genre is known. */
type Unjudged = Omit<Article, 'claims' | 'genre'>;

/** Lines of one kind that make a genre, and how large a part of the paragraphs they must be. */
const enoughLines = { count: 4, share: 0.2 };
/** Lines of furniture that are looked at. */
const mostFurniture = 40;
/** Words of a match or market report in a hundred. */
const dense = 1.2;
/** Sentences of the reporter's in which somebody says “I”, and their share, from which on a text is a column. */
const personal = { count: 3, share: 0.12 };
const first = /(?<![\p{L}.’'])(?:I|I[’'](?:m|ve|d|ll)|my)(?![\p{L}.’'])/u;

/**
 * What kind of text it is, by its own lines (“Editorial:”, “Q:”, “is survived by”), its words, and who says “I” outside quotations;
 * `news` where nothing says otherwise. It decides what is asked: a columnist's opinions are the piece.
 */
export function genreOf(article: Unjudged): Genre {
  for (const { start, end } of article.copy.furniture.slice(0, mostFurniture)) {
    const found = tellingIn(article.text.slice(start, Math.min(end, start + 200)))[0];
    if (found) return { kind: found.kind, reason: 'line', words: found.words };
  }
  const signs = article.paragraphs.map(({ lexed }) => signsOf(lexed));
  const last = signs.length - 1;
  for (const [i, { telling }] of signs.entries()) {
    // Such lines stand at the head or at the foot.
    const found = i < 4 || i > last - 3 ? telling[0] : undefined;
    if (found) return { kind: found.kind, reason: 'line', words: found.words };
  }
  for (const kind of ['interview', 'live blog', 'list'] as const) {
    const count = signs.filter(({ repeated }) => repeated.includes(kind)).length;
    if (count >= enoughLines.count && count >= enoughLines.share * signs.length) return { kind, reason: 'lines', words: String(count) };
  }
  const length = article.paragraphs.reduce((sum, { lexed }) => sum + lexed.tokens.count, 0);
  for (const kind of ['match report', 'market report'] as const) {
    const count = signs.reduce((sum, { counts }) => sum + (counts.find((one) => one.kind === kind)?.count ?? 0), 0);
    if (count >= 4 && (100 * count) / length >= dense) return { kind, reason: 'words', words: String(count) };
  }
  return column(article) ?? { kind: 'news', reason: 'nothing else', words: '' };
}

function column(article: Unjudged): Genre | undefined {
  const prose = article.sentences.filter((sentence) => sentence.prose && sentence.reporter.length > 0);
  const own = prose.filter(({ paragraph, reporter }) => {
    const place = article.paragraphs[paragraph];
    return place !== undefined && saysI(place.lexed) && reporter.some((part) => first.test(article.text.slice(part.start, part.end)));
  });
  const enough = own.length >= personal.count && own.length >= personal.share * prose.length;
  return enough ? { kind: 'column', reason: 'first person', words: String(own.length) } : undefined;
}

const saysI = derived(({ text }) => first.test(text));

/** Texts whose opinions are the piece: nobody asks whose they are. */
export const isOpinion = (kind: GenreKind): boolean => opinion.has(kind);
const opinion: ReadonlySet<GenreKind> = new Set(['column', 'editorial', 'letter', 'review']);
