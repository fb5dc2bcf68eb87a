import type { Span } from '../../text/span.ts';
import type { DraftActor } from '../actors/input.ts';
import type { AttributionForm, SourceTag, Standing } from '../model.ts';

const singleNobody =
  /^(?:(?:an?|one|another|the)\s+)?(?:\p{Ll}+\s+){0,3}(?:source|sources|official|insider|person|people|individual|aide|adviser|advisor|operative|strategist|diplomat|analyst|expert|observer|critic|somebody|someone)s?\b/u;
const vaguePlural =
  /^(?:(?:some|many|most|several|other|few|various|numerous|certain)\s+)?(?:\p{Ll}+\s+){0,2}(?:analysts|experts|critics|observers|officials|sources|insiders|people|some|many|others|most|commentators|pundits|researchers|scientists|economists|strategists|supporters|opponents|aides|advisers|voters|residents|witnesses)\b/u;
const anonymity =
  /\b(?:anonym|not (?:be )?(?:named|identified|authorized|authorised)|unnamed|familiar with|close to|on condition|declined to be)/i;
const tags: readonly (readonly [SourceTag, RegExp])[] = [
  ['spokesperson', /\bspokes(?:man|woman|person|people)\b/i],
  [
    'document',
    /\b(?:report|document|memo|letter|statement|filing|lawsuit|complaint|study|paper|book|email|e-mail|records?|transcript|indictment|ruling|law|bill|constitution|press release)s?\b\W*$/i,
  ],
  ['poll', /\b(?:poll|survey|polling)s?\b\W*$/i],
  ['media', /\b(?:newspaper|magazine|newspapers|media|website|broadcaster|news agency|network|press)\b\W*$/i],
];

/** The noun phrase that says what a source is ends here; what follows only tells which one. */
const headEnds = /,|\s(?:of|at|by|in|on|from|for|with|to|who|which|that|whose|seen|obtained|published|released)\s/;
/** What may belong to a person's name: Bill Hart is no bill. */
const personal = /(?!Spokes)\p{Lu}[\p{L}’'.-]*/gu;

/** How a source stands to the reader: by name, by a description one could ask after, by nothing, or not at all. */
export function standingOf(text: string, source: readonly Span[], actors: readonly DraftActor[]): Standing {
  if (source.length === 0) return 'agentless';
  const words = source.map((s) => text.slice(s.start, s.end)).join(' ');
  if (anonymity.test(words)) return 'anonymous';
  if (actors.some((a) => a.named)) return /^(?:an?|one)\s/.test(words) ? 'described' : 'named';
  if (singleNobody.test(words) || vaguePlural.test(words.toLowerCase()))
    return /\b(?:of|at|for|in|from|with|to) (?:the )?\p{Lu}/u.test(words) ? 'described' : 'anonymous';
  return 'described';
}

/** What kind of source it is, beside its standing. `stateMedia` tells whether an actor is a state-owned agency. */
export function tagsOf(
  text: string,
  source: readonly Span[],
  actors: readonly DraftActor[],
  stateMedia: (actor: DraftActor) => boolean,
): SourceTag[] {
  const words = source.map((s) => text.slice(s.start, s.end)).join(' ');
  const head = words.split(headEnds)[0] as string;
  const plain = actors.some((a) => a.named && a.kind === 'person') ? head.replace(personal, '') : head;
  const found: SourceTag[] = tags.filter(([, pattern]) => pattern.test(plain)).map(([tag]) => tag);
  if (
    /\bstate(?:-run|-owned|-controlled)?[ -](?:news |run )?(?:media|television|tv|radio|agency|newspaper|broadcaster)\b/i.test(words) ||
    actors.some(stateMedia)
  )
    found.push('state media');
  if (actors.length > 1 || /^(?:they|we|these|those|some|many)\b/i.test(words)) found.push('plural');
  return found;
}

/** Direct where all of the content stands between marks, mixed where some of it does. */
export function formOf(text: string, content: readonly Span[], quotedSpans: (content: Span) => number): AttributionForm {
  let all = 0;
  let quoted = 0;
  for (const s of content) {
    all += text.slice(s.start, s.end).trim().length;
    quoted += quotedSpans(s);
  }
  if (quoted === 0) return 'indirect';
  return quoted >= 0.9 * all ? 'direct' : 'mixed';
}
