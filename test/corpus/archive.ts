/**
 * A made archive: articles of invented people in invented towns, as many as asked for and the same for the same seed. Some people share a name; what
 * each record calls `people` says which person is meant, which links across articles are measured by.
 */

/** One record of the archive. */
export interface MadeArticle {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly outlet: string;
  readonly section: string;
  readonly author: string;
  /** Who speaks in it: name and the number of the person. */
  readonly people: readonly { readonly name: string; readonly person: number }[];
}

interface Person {
  readonly name: string;
  readonly woman: boolean;
  readonly role: string;
  readonly town: string;
}

const women = ['Marta', 'Ingrid', 'Salome', 'Noor', 'Elena', 'Beatriz', 'Hanna', 'Asha', 'Lucia', 'Wanjiru', 'Olga', 'Priya'];
const men = ['Tomas', 'Henrik', 'Samuel', 'Omar', 'Viktor', 'Rafael', 'Jonas', 'Arjun', 'Pedro', 'Kamau', 'Andrei', 'Dinesh'];
const families = [
  ...['Lindqvist', 'Vasquez', 'Okonjo', 'Haddad', 'Petrov', 'Moreau', 'Brandt', 'Sharma', 'Costa', 'Mwangi', 'Novak', 'Iyer', 'Sandoval'],
  ...['Keller', 'Ferreira', 'Aziz', 'Larsen', 'Dubois', 'Romero', 'Bello', 'Horvat', 'Nair', 'Quispe', 'Abebe'],
];
const towns = ['Port Velmar', 'Ostrava Bay', 'Kilmore', 'San Aurelio', 'Nordheim', 'Bukari', 'Lakeside', 'Tarnova'];
const roles = [
  ...['harbour master of', 'mayor of', 'head of the hospital in', 'union leader in', 'chief engineer of the dam at', 'police chief of'],
  ...['director of the school board in', 'owner of a bakery in', 'judge of the district court in', 'coach of the football club of'],
];
const outlets = ['The Velmar Courier', 'Nordheim Post', 'Coast Wire', 'Daily Beacon', 'The Tarnova Times'];
const sections = ['politics', 'business', 'local', 'sport'];
const subjects = [
  'the ferry',
  'the new bridge',
  'the water tariff',
  'the night bus',
  'the old market',
  'the flood wall',
  'the school roof',
];
const quotations = [
  'We will not close it while people need it',
  'Nobody asked the families who live beside it',
  'The money is there, and the plans are signed',
  'I have seen worse winters than this one',
  'It took nine years and we are still waiting',
];
const reporting = ['said', 'told reporters', 'added', 'warned', 'argued'];

/** Numbers from 0 to 1 that look drawn by chance (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The people of an archive: names are drawn from few enough that some are held twice, by people of other towns and roles. */
function peopleOf(count: number, seed: number): Person[] {
  const next = chance(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, () => {
    const woman = next() < 0.5;
    return { name: `${one(woman ? women : men)} ${one(families)}`, woman, role: one(roles), town: one(towns) };
  });
}

export function* madeArchive(count: number, seed = 1): Generator<MadeArticle> {
  const next = chance(seed + 1);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const people = peopleOf(240, seed);
  for (let i = 0; i < count; i += 1) {
    const first = Math.floor(next() * people.length);
    const second = (first + 1 + Math.floor(next() * (people.length - 1))) % people.length;
    const [a, b] = [people[first] as Person, people[second] as Person];
    const subject = one(subjects);
    const date = new Date(Date.UTC(2024, 0, 1 + (i % 640))).toISOString().slice(0, 10);
    yield {
      id: `made-${i}`,
      text: textOf(a, b, subject, one),
      date,
      outlet: one(outlets),
      section: one(sections),
      author: 'Made Reporter',
      people: [
        { name: a.name, person: first },
        { name: b.name, person: second },
      ],
    };
  }
}

function textOf(a: Person, b: Person, subject: string, one: <T>(list: readonly T[]) => T): string {
  const pronoun = a.woman ? 'She' : 'He';
  const surname = (person: Person): string => person.name.split(' ').at(-1) as string;
  return `Dispute over ${subject} divides ${a.town}

${a.town.toUpperCase()} — ${a.name}, ${a.role} ${a.town}, said on Monday that ${subject} would stay open until the end of the year.

“${one(quotations)},” ${surname(a)} ${one(reporting)}. ${pronoun} added that the council had been told in March.

${b.name}, ${b.role} ${b.town}, disagreed. “${one(quotations)},” ${surname(b)} said.

${one(['Critics say', 'Residents say', 'It is believed', 'Some experts fear'])} the plan will cost the town more than it brings. The council meets again on Friday, and the meeting is open to everybody.

The dispute is the worst the town has seen in a decade. ${Math.floor(2 + 90 * 0.5)} families have moved away since it began.
`;
}
