/** Articles to measure on: real ones where the annotated data stands beside the checkout, else made-up ones; and texts of any size. */
import { existsSync, readFileSync } from 'node:fs';

const real = new URL('../../../shared/data/polnear-dev.jsonl', import.meta.url);

/** Twenty news articles, and what they are. */
export function articles(): { readonly what: string; readonly texts: readonly string[] } {
  if (!existsSync(real)) return { what: '20 made-up articles', texts: Array.from({ length: 20 }, (_, i) => made(5000, i + 1)) };
  const lines = readFileSync(real, 'utf8').split('\n').slice(0, 20);
  return { what: '20 articles of polnear-dev', texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
}

const people =
  'Elena Vasquez,Tomas Lindqvist,Amina Okoro,Viktor Brandt,Mei Tanaka,Paul Osei,Ingrid Solberg,Rafael Pinto,Leila Haddad,Jon Whitaker'.split(
    ',',
  );
const roles = 'the mayor,a port engineer,the finance minister,a union leader,the museum’s director,a police spokeswoman,an economist'.split(
  ',',
);
const bodies =
  'the Harbour Institute,the Velmar Port Authority,the Ministry of Transport,Northline Energy,the City Council,Brandt University'.split(
    ',',
  );
const places = 'Port Velmar,Kestrel Bay,Oslo,Lisbon,Nairobi,the northern valley'.split(',');
const things = 'the levy on heavy ships,the new bridge,a budget of 4.2 million euros,the second inquiry,the plan for the old docks'.split(
  ',',
);
const shapes = [
  (p: Pick) => `${p(people)}, ${p(roles)}, said on Tuesday that ${p(things)} would be decided in ${p(places)}.`,
  (p: Pick) =>
    `“We cannot wait for ${p(things)} any longer,” ${p(people).split(' ')[1]} said. “${p(places)} needs an answer before the winter.”`,
  (p: Pick) => `Officials at ${p(bodies)} declined to comment on ${p(things)}.`,
  (p: Pick) => `The work began in ${p(places)} three years ago and was stopped twice by storms.`,
  (p: Pick) => `According to ${p(bodies)}, ${p(things)} cost 12 percent more than planned.`,
  (p: Pick) => `He told ${p(bodies)} that ${p(people)} had asked for it, and she did not deny it.`,
  (p: Pick) => `Critics say ${p(things)} came too late for ${p(places)}.`,
  (p: Pick) => `Residents walked along the quay in the evening while the boats from ${p(places)} were unloaded.`,
];
type Pick = (list: readonly string[]) => string;

/** A made-up article of about so many code units, the same for the same seed; paragraphs of one to three sentences. */
export function made(length: number, seed: number): string {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as string;
  const paragraphs: string[] = [];
  for (let size = 0; size < length;) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      (shapes[Math.floor(random() * shapes.length)] as (p: Pick) => string)(pick),
    );
    const paragraph = sentences.map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1)).join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, length);
}

/** Kinds of text whose time must grow with their length and no faster. */
export const kinds: Readonly<Record<string, (length: number) => string>> = {
  'news prose': (length) => made(length, 7),
  'one paragraph': (length) => made(length, 7).replaceAll('\n\n', ' '),
  'quotation marks': (length) => '“”"‘’'.repeat(length / 5),
  capitals: (length) => made(length, 7).toUpperCase(),
};
