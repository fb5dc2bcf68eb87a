/** Who is on stage where a description stands: the actors mentioned so far, brought forward token by token. */
import { lower, wordFrom, type Words } from '../actors/words.ts';
import { placeOf } from '../pronouns/grammar.ts';
import type { Standing } from './choose.ts';
import type { Phrase } from './phrases.ts';
import type { Portrait } from './portraits.ts';

interface Event {
  readonly portrait: Portrait;
  readonly from: number;
  readonly to: number;
}

interface Seen {
  first: Event;
  last: Event;
  subject: boolean;
  count: number;
}

/** So many actors were mentioned last and may be meant; one whose role or name has the noun may be meant from anywhere. */
const stageSize = 16;
const mostOfOneNoun = 24;
/** A sentence is read for what it tells up to here, in code units. */
const longestSentence = 400;

export class Stage {
  private readonly seen = new Map<Portrait, Seen>();
  private readonly recent: Portrait[] = [];
  private readonly byNoun = new Map<string, Portrait[]>();
  private readonly events: readonly Event[];
  private readonly words: Words;
  private next = 0;

  constructor(words: Words, portraits: readonly Portrait[]) {
    this.words = words;
    this.events = portraits
      .flatMap((portrait) =>
        portrait.actor.mentions
          .filter((m) => m.form !== 'pronoun')
          .map((m) => ({ portrait, from: wordFrom(words, m.start), to: wordFrom(words, m.end - 1) + 1 })),
      )
      .sort((a, b) => a.from - b.from);
  }

  /** Lets everybody enter who is mentioned before the token. */
  upTo(token: number): void {
    for (let event = this.events[this.next]; event && event.from < token; event = this.events[(this.next += 1)]) this.enter(event);
  }

  enter(event: Event): void {
    const { portrait } = event;
    const known = this.seen.get(portrait);
    const subject = this.words.quoted[event.from] === 0 && placeOf(this.words, event.from, event.to) === 0;
    if (known) {
      known.last = event;
      known.subject = subject;
      known.count += 1;
    } else {
      this.seen.set(portrait, { first: event, last: event, subject, count: 1 });
      for (const noun of [...portrait.nouns, ...portrait.initials]) {
        const list = this.byNoun.get(noun) ?? [];
        if (list.length < mostOfOneNoun) list.push(portrait);
        this.byNoun.set(noun, list);
      }
    }
    const at = this.recent.indexOf(portrait);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift(portrait);
    if (this.recent.length > stageSize) this.recent.pop();
  }

  /** Everybody who may be meant by the phrase; not whose it is. */
  standings(phrase: Phrase): Standing[] {
    const portraits = new Set([...this.recent, ...(this.byNoun.get(phrase.noun.stem) ?? [])]);
    const sentence = this.words.sentence[phrase.from] as number;
    const found: Standing[] = [];
    for (const portrait of portraits) {
      const seen = this.seen.get(portrait) as Seen;
      if (phrase.owner >= 0 && seen.last.to === phrase.owner + 1) continue;
      const back = sentence - (this.words.sentence[seen.last.from] as number);
      if (back === 0 && seen.subject && this.sameClause(seen.last.to, phrase.from)) continue;
      found.push({
        portrait,
        back,
        subject: seen.subject && back <= 1,
        count: seen.count,
        told: `${this.sentenceOf(seen.first.from)} ${this.sentenceOf(seen.last.from)}`,
      });
    }
    return found;
  }

  /** Subject and object of one clause are two: nothing stands between that opens another. */
  private sameClause(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1)
      if (/^(?:[,;:“”"()—–-]|that|and|but|when|while|after|before|because|as|if|who|which|said|says)$/.test(lower(this.words, i)))
        return false;
    return true;
  }

  private sentenceOf(token: number): string {
    const { starts, ends, sentence, sentenceStarts, text } = this.words;
    const number = sentence[token] as number;
    const from = starts[sentenceStarts[number] as number] as number;
    const to = ends[(sentenceStarts[number + 1] as number) - 1] as number;
    return text.slice(from, Math.min(to, from + longestSentence));
  }
}
