import { derived } from '../../lex/derived.ts';
import type { GenreKind } from '../model.ts';

/** A line that names its own genre, or that only one genre has. One is enough. */
const tellingLines: readonly (readonly [GenreKind, RegExp])[] = [
  [
    'press release',
    /^(?:\*+\s*)?(?:FOR IMMEDIATE RELEASE|(?:Press|News|Media) Release\b)|\b(?:PRNewswire|Business Wire|GlobeNewswire|EIN Presswire)\b|^(?:Media|Press) contacts?:/iu,
  ],
  ['letter', /^(?:Letters?(?: to the editor)?:|Letters? to the editor$|(?:Dear|To the) (?:Sir|Madam|Editor)\b)/iu],
  ['editorial', /^(?:Editorial\b\s*(?::|[-–—|]|$)|(?:The )?Editorial Board$|Our view\b\s*(?::|[-–—|]|$)|(?:By )?The Editorial Board\b)/iu],
  ['column', /^(?:(?:Opinion|Commentary|Op-Ed|Column|Comment|Viewpoint|Guest (?:column|essay|opinion))\b\s*(?::|[-–—|]|$))/iu],
  [
    'column',
    /\b(?:is|are) (?:an? |the )?(?:\p{L}+[\s-]){0,4}(?:columnist|contributing (?:writer|editor))s?\b.{0,80}\b(?:for|at|of|with)\b|^(?:The (?:writer|author)s? (?:is|are)\b|(?:The )?(?:views|opinions) expressed\b)/iu,
  ],
  [
    'review',
    /^(?:(?:(?:Film|Book|Movie|Theat(?:re|er)|Album|Concert|Restaurant|Music|TV|Game) )?review\b\s*(?::|[-–—|]|$))|★|\b(?:out of (?:five|four|ten|5|4|10) stars)\b|^(?:Our )?rating:/iu,
  ],
  ['obituary', /^(?:Obituar(?:y|ies)\b\s*(?::|[-–—|]|$))|\b(?:is|are|was) survived by (?:his|her|their|a|two|three|four|five|six)\b/iu],
  ['live blog', /^(?:LIVE (?:UPDATES|BLOG)\b|Live (?:updates|blog)\s*[:|-]|(?:Follow|Read) our live (?:blog|coverage|updates))/u],
];

/** Lines of which several make a genre. */
const repeatedLines: readonly (readonly [GenreKind, RegExp])[] = [
  ['interview', /^(?:Q|A|Question|Answer|Q\d+)\s?[:.]\s/u],
  ['list', /^(?:#?\d{1,2}[.):]\s+\S|[-*•▪]\s+\p{Lu})/u],
  ['live blog', /^(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?|GMT|BST|ET|EST|EDT|CET|IST)\b|\[?\d{1,2}:\d{2}\]?\s?[-–—:|]?\s)/iu],
];

/** Words of which a report of its kind is full. */
const words: readonly (readonly [GenreKind, RegExp])[] = [
  [
    'match report',
    /\b(?:half-time|second half|first half|(?:\d+|\p{L}+)(?:st|nd|rd|th)[- ]minute|equali[sz]er|penalty (?:kick|shoot-?out)|innings|wickets?|touchdowns?|quarterback|rebounds|home run|hat-trick|goalkeeper|free[- ]kick|tie-?break|straight sets|overtime|halftime|scored (?:the|a|twice|his|her|\d+)|\d{1,3}\s?[-–]\s?\d{1,3} (?:win|victory|defeat|loss|draw|lead|over|against))\b/giu,
  ],
  [
    'market report',
    /\b(?:benchmark (?:index|stock)|(?:index|shares|stocks?|futures|yields?|crude|bourse) (?:\p{L}+ )?(?:rose|fell|gained|lost|added|slipped|dropped|climbed|jumped|closed|ended|settled|opened|dipped|eased|edged|advanced|declined|shed)|(?:closed|ended|settled|traded|trading) (?:at|up|down|higher|lower|flat)|a barrel|basis points|an ounce|percentage points? (?:higher|lower)|market capitali[sz]ation|Dow Jones|Nasdaq|Nikkei|Sensex|Hang Seng|FTSE|S&P 500)\b/giu,
  ],
];

export interface ParagraphSigns {
  readonly telling: readonly { readonly kind: GenreKind; readonly words: string }[];
  readonly repeated: readonly GenreKind[];
  readonly counts: readonly { readonly kind: GenreKind; readonly count: number }[];
}

/** The genres that a line names, with the words that do. */
export const tellingIn = (line: string): { readonly kind: GenreKind; readonly words: string }[] =>
  tellingLines.flatMap(([kind, pattern]) => {
    const found = pattern.exec(line);
    return found ? [{ kind, words: found[0].trim() }] : [];
  });

/** A line this long names no genre. */
const longestLine = 300;

/** What a paragraph says of the article's genre, searched once. */
export const signsOf = derived(({ text }): ParagraphSigns => {
  const line = text.length <= longestLine ? text : '';
  return {
    telling: tellingIn(line),
    repeated: repeatedLines.filter(([, pattern]) => pattern.test(text.slice(0, 80))).map(([kind]) => kind),
    counts: words.map(([kind, pattern]) => ({ kind, count: text.match(pattern)?.length ?? 0 })),
  };
});
