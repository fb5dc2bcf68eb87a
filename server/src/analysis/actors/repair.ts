/** Mends what taggers cut wrongly, as far as the words around a name show it. Indexes of the names given stay with them. */
import { bodyOf } from '../../knowledge/bodies.ts';
import { countryOf } from '../../knowledge/country.ts';
import { cueKinds } from '../../knowledge/cues.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { headKind } from '../../knowledge/heads.ts';
import { isLetters } from '../../knowledge/postnominals.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { titleOf } from '../../knowledge/titles.ts';
import { contains, type Span } from '../../text/span.ts';
import { nameAt, type Name } from './name.ts';
import { isPersonRole } from './rolenouns.ts';
import { neighbour, word, type Words } from './words.ts';

/** `headline`: where Title Case makes every word look like a name. */
export function repairNames(words: Words, names: readonly Name[], headline: Span | null): Name[] {
  const real = names.filter(
    (name, i) => !isTitle(words, name) && !partyTag.test(name.text) && !(isLetters(name.text) && isBehindPerson(words, name, names[i - 1])),
  );
  const whole = joinCut(
    words,
    real.flatMap((name) => unrepeated(words, name)),
  ).map((name) => withGiven(words, extended(words, name)));
  const split = whole.flatMap((name) => splitRole(words, peerage(words, withoutField(words, name))));
  return withoutRuns(split, words, (name) => (headline !== null && contains(headline, name)) || (name.type === 'PER' && holdsVerb(name)));
}

/** “(D-Ohio)”, “R-Tex.”. */
const partyTag = /^[RDI]-\p{Lu}/u;

/** “Ann Poe, QC, said”: letters behind a person's name. */
const isBehindPerson = (words: Words, name: Name, before: Name | undefined): boolean =>
  before?.type === 'PER' &&
  /^, ?$/.test(words.text.slice(before.end, name.start)) &&
  /^[,.;)]?$/.test(neighbour(words, name.from, name.to));

/** “Ohio Sen.” in front of a name: a title, no name. */
function isTitle(words: Words, name: Name): boolean {
  const title = titleOf((name.parts.at(-1) as string).replace(/\.$/, ''));
  if (!title?.precedes || (title.kind !== 'office' && title.kind !== 'rank' && title.kind !== 'honorific')) return false;
  return (
    /^(?:\.|\p{Lu}.*)$/u.test(neighbour(words, name.from, name.to)) &&
    (name.parts.length > 1 ? headKind(name.parts[0] as string) === undefined : true) &&
    (firstName(name.text) === undefined || abbreviated(words, name))
  );
}

/** “Del. | Ann Poe”: the full stop belongs to the word, and the sentence goes on. */
const abbreviated = (words: Words, name: Name): boolean =>
  neighbour(words, name.from, name.to) === '.' &&
  words.ends[name.to - 1] === words.starts[name.to] &&
  /^\p{Lu}/u.test(neighbour(words, name.from, name.to + 1));

/** “Ann Poe endorses Lee”: small letters that no name holds. */
const holdsVerb = (name: Name): boolean => name.parts.some((part) => /^\p{Ll}{4,}$/u.test(part) && firstName(part) === undefined);

/** “the Springfield Sheriff’s office”, “the Labour party”, “Committee for” “Fair Budgets”: what the name goes on with or begins with. */
function extended(words: Words, name: Name): Name {
  if (name.type === 'PER' || name.type === 'LOC') return name;
  const at = (i: number): string => neighbour(words, name.from, i);
  const possessed =
    /^[’']s$/.test(at(name.to)) && /^(?:[Oo]ffice|[Dd]epartment)$/.test(at(name.to + 1)) && isPersonRole(word(words, name.to - 1));
  let { from, to } = name;
  if (possessed) to += 2;
  else if (at(to) === 'party' && bodyOf(`${name.text} Party`) !== undefined) to += 1;
  const article = /^(?:a|an|the)$/.test(at(from - 1)) ? 1 : 0;
  if (
    /^(?:of|for|on)$/.test(at(from - 1 - article)) &&
    /^\p{Lu}/u.test(at(from - 2 - article)) &&
    isLoneHead(at(from - 2 - article)) &&
    !/^\p{Lu}/u.test(at(from - 3 - article))
  )
    from -= 2 + article;
  if (from === name.from && to === name.to) return name;
  return nameAt(
    words,
    { start: words.starts[from] as number, end: words.ends[to - 1] as number, type: 'ORG', score: name.score },
    name.index,
  );
}

/** “minister for Women and | Equalities Ann Poe”: the last field of an office is no first name. */
function withoutField(words: Words, name: Name): Name {
  const [first = '', given = ''] = name.parts;
  if (name.type !== 'PER' || name.parts.length < 3 || firstName(first) !== undefined || isSurname(first) || firstName(given) === undefined)
    return name;
  if (neighbour(words, name.from, name.from - 1) !== 'and') return name;
  for (let i = name.from - 2; i > name.from - 8; i -= 1) {
    const text = neighbour(words, name.from, i);
    if (/^(?:for|of)$/.test(text))
      return isPersonRole(neighbour(words, name.from, i - 1)) ? part(words, name, name.from + 1, name.to) : name;
    if (!/^(?:\p{Lu}.*|,|and)$/u.test(text)) return name;
  }
  return name;
}

const peer = /^(?:Lord|Lady|Baron|Baroness|Earl|Countess|Viscount|Viscountess|Duke|Duchess|Marquess|Marquis|Sir|Dame)$/;

/** “Baroness Poe of | Springfield”: the place that a peer's title names. */
function peerage(words: Words, name: Name): Name {
  if (name.type !== 'PER' || neighbour(words, name.from, name.from - 1) !== 'of') return name;
  for (let i = name.from - 2; i >= name.from - 4 && /^\p{Lu}/u.test(neighbour(words, name.from, i)); i -= 1)
    if (i < name.from - 2 && peer.test(word(words, i))) return { ...name, type: 'LOC' };
  return name;
}

/** “Will | Poe, a teacher, said”: a first name that is a word for other things too, before a surname that something is said of. */
function withGiven(words: Words, name: Name): Name {
  const given = neighbour(words, name.from, name.from - 1);
  if (
    name.type !== 'PER' ||
    name.parts.length > 1 ||
    !/^\p{Lu}\p{Ll}/u.test(given) ||
    firstName(given) === undefined ||
    titleOf(given) !== undefined
  )
    return name;
  const behind = neighbour(words, name.from, name.to);
  if (behind !== ',' && cueKinds(behind).size === 0) return name;
  return nameAt(words, { ...name, start: words.starts[name.from - 1] as number }, name.index);
}

/** “… met Ann Poe. Ann Poe said …”: marked as one name, it is the same one twice. */
function unrepeated(words: Words, name: Name): Name[] {
  const half = (name.text.length - 2) / 2;
  if (name.text.slice(half, half + 2) !== '. ' || name.text.slice(0, half) !== name.text.slice(half + 2)) return [name];
  const tokens = (name.to - name.from - 1) / 2;
  return [part(words, name, name.from, name.from + tokens), { ...part(words, name, name.to - tokens, name.to), index: -1 }];
}

/** “Commission” “on” “Presidential Debates”: a lone head word and what hangs on it are one name; so are “Washington” and “DC”. */
function joinCut(words: Words, names: readonly Name[]): Name[] {
  const out: Name[] = [];
  for (const name of names) {
    const before = out.at(-1);
    if (before && name.type !== 'PER' && before.parts.length === 1 && before.type !== 'PER' && isLoneHead(before.text)) {
      const link = words.text.slice(before.end, name.start);
      if (/^ (?:of|for|on)(?: (?:a|the|an))? $/.test(link)) {
        out[out.length - 1] = nameAt(words, { start: before.start, end: name.end, type: 'ORG', score: before.score }, before.index);
        continue;
      }
    }
    if (before?.type === 'ORG' && name.type === 'ORG' && isOneCommittee(words, before, name)) {
      out[out.length - 1] = nameAt(words, { start: before.start, end: name.end, type: 'ORG', score: before.score }, before.index);
      continue;
    }
    if (before?.text === 'Washington' && /^D\.?C\b/.test(name.text) && /^,? $/.test(words.text.slice(before.end, name.start))) {
      out[out.length - 1] = nameAt(words, { start: before.start, end: name.end, type: 'LOC', score: before.score }, before.index);
      continue;
    }
    out.push(name);
  }
  return out;
}

/** “the Public Works | and | Water Safety Committee”: two fields of one body. */
const isOneCommittee = (words: Words, before: Name, name: Name): boolean =>
  words.text.slice(before.end, name.start) === ' and ' &&
  /^the$/i.test(neighbour(words, before.from, before.from - 1)) &&
  /^(?:Committee|Subcommittee|Department|Ministry)$/.test(name.parts.at(-1) as string) &&
  headKind(before.parts.at(-1) as string) === undefined &&
  bodyOf(before.text) === undefined;

const isLoneHead = (text: string): boolean => {
  const kind = headKind(text);
  return kind === 'agency' || kind === 'ministry' || kind === 'association' || kind === 'bank' || kind === 'university';
};

/** “Springfield High Court Justice Ann Poe”, “Water Board Research Director”: the body ends where the role begins. */
function splitRole(words: Words, name: Name): Name[] {
  if (name.type === 'PER' || name.parts.length < 3) return [name];
  for (let token = name.from + 1; token < name.to - 1; token += 1) {
    if (!titleOf(word(words, token))?.precedes) continue;
    const given = word(words, token + 1);
    if (
      name.to - token - 1 < 2 ||
      name.to - token - 1 > 3 ||
      firstName(given) === undefined ||
      headKind(word(words, name.to - 1)) !== undefined
    )
      continue;
    const body = part(words, name, name.from, token);
    const person = nameAt(words, { start: words.starts[token + 1] as number, end: name.end, type: 'PER', score: name.score }, name.index);
    return headKind(word(words, token - 1)) === undefined ? [person] : [{ ...body, index: -1 }, person];
  }
  const last = word(words, name.to - 1);
  const bodied = headKind(word(words, name.to - 2)) !== undefined;
  if (isPersonRole(last) && headKind(last) === undefined && (bodied || /^\p{Lu}/u.test(neighbour(words, name.from, name.to)))) {
    let to = name.to - 1;
    while (to > name.from + 1 && headKind(word(words, to - 1)) === undefined) to -= 1;
    return to > name.from + 1 || headKind(word(words, name.from)) !== undefined ? [part(words, name, name.from, to)] : [name];
  }
  return [name];
}

function part(words: Words, name: Name, from: number, to: number): Name {
  return nameAt(
    words,
    { start: words.starts[from] as number, end: words.ends[to - 1] as number, type: name.type, score: name.score },
    name.index,
  );
}

/** A name that may be a whole clause, and that stands nowhere else, gives way to the names inside it that do. */
function withoutRuns(names: readonly Name[], words: Words, suspect: (name: Name) => boolean): Name[] {
  const known = new Map<string, Name>();
  for (const name of names) if (!suspect(name) && !known.has(name.key)) known.set(name.key, name);
  return names.flatMap((name) => {
    if (!suspect(name) || name.to - name.from < 3 || known.has(name.key) || countryOf(name.text)) return [name];
    const inside: Name[] = [];
    for (let from = name.from; from < name.to; from += 1) {
      for (let to = Math.min(name.to, from + 5); to > from; to -= 1) {
        const piece = part(words, name, from, to);
        const whole = known.get(piece.key);
        if (!whole) continue;
        inside.push({ ...piece, type: whole.type, index: inside.length === 0 ? name.index : -1 });
        from = to - 1;
        break;
      }
    }
    return inside.length > 0 || name.to - name.from >= 4 ? inside : [name];
  });
}
