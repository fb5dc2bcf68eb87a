/** The own words of a sentence, lower-cased once for all lexicons. */
export interface OwnWords {
  readonly text: string;
  readonly words: readonly string[];
}

export function ownWordsOf(text: string): OwnWords {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return { text: lower, words: lower.match(/\p{L}[\p{L}'-]*/gu) ?? [] };
}

/** Letters by which stems are looked up; no stem is shorter. */
const keyLength = 3;

/** A list of words, stems (`risk~` for any ending) and phrases, with `|` between them; phrases may use regular expressions. */
export class Lexicon {
  readonly #words = new Set<string>();
  readonly #stems = new Map<string, string[]>();
  readonly #phrases: RegExp | undefined;

  constructor(list: string) {
    const phrases: string[] = [];
    for (const entry of list.trim().split(/\s*[|\n]\s*(?![^(]*\))/)) {
      if (/^[\p{L}'-]+$/u.test(entry)) this.#words.add(entry);
      else if (/^\p{L}[\p{L}'-]{2,}~$/u.test(entry)) this.#addStem(entry.slice(0, -1));
      else phrases.push(entry.replaceAll('~', String.raw`[\p{Ll}]*`).replaceAll(' ', String.raw`\s+`));
    }
    if (phrases.length > 0) this.#phrases = new RegExp(String.raw`(?<![\p{L}])(?:${phrases.join('|')})(?![\p{L}\p{N}])`, 'gu');
  }

  #addStem(stem: string): void {
    const key = stem.slice(0, keyLength);
    const there = this.#stems.get(key);
    if (there) there.push(stem);
    else this.#stems.set(key, [stem]);
  }

  /** How many of its entries stand in the words; counts no further than `cap`. */
  countIn({ text, words }: OwnWords, cap: number): number {
    let n = 0;
    for (const word of words) {
      if (this.#words.has(word) || this.#stems.get(word.slice(0, keyLength))?.some((stem) => word.startsWith(stem))) n += 1;
      if (n === cap) return n;
    }
    const phrases = this.#phrases ? text.matchAll(this.#phrases) : undefined;
    while (phrases && n < cap && !phrases.next().done) n += 1;
    return n;
  }
}
