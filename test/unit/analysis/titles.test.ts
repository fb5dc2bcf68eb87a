/** Titles, letters and nicknames around names, read by the trained taggers as they stand in articles. */
import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/analysis/model.ts';
import { read } from '../../rules/reading.ts';

/** Who stands behind the quotation or statement that holds the words: the actors' names. */
function speakers(article: Article, words: string): string[] {
  const at = article.text.indexOf(words);
  const said = article.attributions.filter(({ content }) => content.some(({ start, end }) => start <= at && at < end));
  return (said.at(-1)?.actors ?? []).map((id) => article.actors.find((actor) => actor.id === id)?.name ?? '?');
}

const persons = (article: Article): string[] =>
  article.actors.filter(({ kind, named }) => kind === 'person' && named).map(({ name }) => name);

describe('a title', () => {
  const titles =
    'Brig. Gen.|Maj. Gen.|Lt. Cmdr.|Gunnery Sgt.|Staff Sgt.|Chief Supt.|Det. Sgt.|Det. Chief Insp.|Insp|PC|DI|ACC|Clr|Ald.|Rt. Rev.|Very Rev.|Abp.|Dist. Atty.|' +
    'Lt. Gov.|Assemb.|Asst. Supt.|Barr.|Engr.|Datuk|Capt. (Ret.)|Maj-Gen (Retd.)|Wg. Cdr.|Flt Lt|Air Cdre|Warrant Officer|Pfc.|Amb.|Smt.|Lance Cpl.';
  for (const title of titles.split('|'))
    it(`in front of a name is no part of it, and ends no sentence: ${title}`, async () => {
      const article = await read(
        `Road to the quarry stays shut\n\nThe road will open in May, the town said on Tuesday.\n\n“Nobody told the drivers,” said ${title} Martin Harlow, who closed it.\n\n` +
          `${title} Harlow said two lorries were stuck.\n`,
      );
      assert.deepEqual(persons(article), ['Martin Harlow']);
      assert.deepEqual(speakers(article, 'Nobody told'), ['Martin Harlow']);
      assert.deepEqual(speakers(article, 'two lorries'), ['Martin Harlow']);
      const roles = article.actors.find(({ name }) => name === 'Martin Harlow')?.roles ?? [];
      if (title !== 'Smt.')
        assert.ok(
          roles.some(({ text }) => text.startsWith(title.slice(0, 3))),
          JSON.stringify(roles),
        );
    });

  it('goes with what the office is of, and with what stands before it', async () => {
    const article = await read(
      'Army asks for boats\n\nChief of Naval Staff Rear Adm. Kofi Danso said the boats were old.\n\nThe head of the port authority, Dr Ines Caldwell, said they floated.\n\n' +
        'Minister for Youth and Sports Paul Emery said nothing.\n',
    );
    const role = (who: string): string =>
      article.actors
        .find(({ name }) => name === who)
        ?.roles.map(({ text }) => text)
        .join(' | ') ?? '';
    assert.equal(role('Kofi Danso'), 'Chief of Naval Staff Rear Adm.');
    assert.equal(role('Ines Caldwell'), 'head of the port authority | Dr');
    assert.equal(role('Paul Emery'), 'Minister for Youth and Sports');
  });

  it('is no part of a peer’s place', async () => {
    const article = await read(
      'Lords sit late\n\nBaroness Okell of Thornby said the bill was long. Lord Mabey of Stoke left at noon, Okell said.\n',
    );
    assert.ok(!persons(article).some((name) => /^(?:Thornby|Stoke)$/.test(name)), persons(article).join());
  });
});

describe('letters behind a name', () => {
  it('are no part of it', async () => {
    const article = await read(
      'Inquiry hears engineers\n\nThe inquiry heard three engineers on Monday.\n\nHelen Abbott KC, who leads it, said they were late. “I was not,” said Peter Lindsay MP.\n\n' +
        'Martha Keane OBE and David Rowe MBE came at noon.\n',
    );
    assert.deepEqual(persons(article), ['Helen Abbott', 'Peter Lindsay', 'Martha Keane', 'David Rowe']);
    assert.deepEqual(speakers(article, 'they were late'), ['Helen Abbott']);
  });
});

describe('a nickname', () => {
  for (const [full, short] of [
    ['William “Big Bill” Harlow', 'Harlow'],
    ['Luis "Beto" Marquez', 'Marquez'],
    ['Earl (Skip) Dawson', 'Dawson'],
    ["Anna 'Annie' Fowler", 'Fowler'],
    ['J. T. “Red” Colby', 'Colby'],
    ['Robert “The Rock” Kessler', 'Kessler'],
  ] as const)
    it(`is part of the name and no quotation: ${full}`, async () => {
      const article = await read(
        `Old boat sails again\n\n“She leaks,” said ${full}, who built the boat.\n\n${short} said she would sail in May.\n`,
      );
      assert.deepEqual(persons(article), [full]);
      assert.deepEqual(speakers(article, 'She leaks'), [full]);
      assert.deepEqual(speakers(article, 'she would sail'), [full]);
      assert.equal(article.quotations.length, 1);
    });

  it('alone is the same one', async () => {
    const article = await read('Boxer returns\n\nLuis “Beto” Marquez will fight on Saturday. “I was bored,” Beto said.\n');
    assert.deepEqual(speakers(article, 'I was bored'), ['Luis “Beto” Marquez']);
  });

  it('is not made of a title in marks', async () => {
    const article = await read(
      'Museum opens\n\nThe film “Night Ferry” Monday drew a crowd. Mayor “No Comment” Tells Nothing, a poster said.\n',
    );
    assert.ok(article.quotations.length >= 1);
  });
});

describe('names run together', () => {
  it('are cut where the next one’s title begins', async () => {
    const article = await read(
      'House passes farm bill\n\nSponsors: Sen. Dora WinslowRep. Carl EmeryRep. Lucia Prado\n\nThe House passed the farm bill on Thursday.\n\n“It is a bill,” Emery said. Winslow was in tears.\n',
    );
    assert.deepEqual(persons(article), ['Dora Winslow', 'Carl Emery', 'Lucia Prado']);
  });
});
