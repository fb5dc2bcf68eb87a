/** Who “he said” and “Mrs Lopez” are, and which capitals of a headline are names: read by the analysis as it ships. */
import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/analysis/model.ts';
import { read } from '../../rules/reading.ts';

/** Who stands behind the quotation or statement that holds the words. */
function speaker(article: Article, words: string): string | undefined {
  const at = article.text.indexOf(words);
  const said = article.attributions.filter(({ content }) => content.some(({ start, end }) => start <= at && at < end));
  const id = said.at(-1)?.actors[0];
  return article.actors.find((actor) => actor.id === id)?.name;
}

describe('“he said” behind what somebody did', () => {
  for (const did of ['greeted', 'praised', 'telephoned', 'interrupted', 'embraced', 'walked past', 'had beaten', 'shook hands with'])
    it(`is who did it: ${did}`, async () => {
      const article = await read(
        `Novak hosts neighbours\n\nPresident Pavel Novak invited neighbours to the lake on Friday.\n\nPrime Minister Henrik Dahl came first. Dahl ${did} Novak at the pier. “The lake is cold,” he said.\n\nNovak stayed until noon.\n`,
      );
      assert.equal(speaker(article, 'The lake is cold'), 'Henrik Dahl');
    });

  it('is never the place where the report was filed', async () => {
    const article = await read(
      'Oldest clock stops\n\nBRISTOL — The oldest clock of the town stopped on Saturday.\n\nRobin Aske, its keeper, said he had heard it stop. “It coughed,” he said.\n',
    );
    assert.equal(speaker(article, 'It coughed'), 'Robin Aske');
    const place = article.actors.find(({ name }) => name === 'BRISTOL');
    assert.ok(!article.pronouns.some(({ actor }) => actor !== null && actor === place?.id));
  });
});

describe('a couple of one surname', () => {
  for (const [he, she, family] of [
    ['Tunde', 'Bisi', 'Okafor'],
    ['Kwabena', 'Akua', 'Mensah'],
    ['Peter', 'Helen', 'Marlow'],
  ])
    it(`is told apart by Mr and Mrs: ${he as string} and ${she as string}`, async () => {
      const article = await read(
        `Couple give land\n\n${she as string} ${family as string} and ${he as string} ${family as string} gave two hectares for a school.\n\n“We had no use for it,” Mr ${family as string} said.\n\nMrs ${family as string} said the goats would miss it.\n`,
      );
      assert.equal(speaker(article, 'We had no use'), `${he as string} ${family as string}`);
      assert.equal(speaker(article, 'the goats would'), `${she as string} ${family as string}`);
    });

  it('is nobody where no one can tell which is meant', async () => {
    const article = await read(
      'Couple give land\n\nQuorl Vantor and Zibbe Vantor gave two hectares for a school.\n\n“We had no use for it,” Mrs Vantor said.\n',
    );
    const name = speaker(article, 'We had no use');
    assert.ok(name !== 'Quorl Vantor' && name !== 'Zibbe Vantor', name);
  });

  it('keeps the surname for the one who has not been called by the first name', async () => {
    const article = await read(
      'Couple give land\n\nPeter Marlow and his wife, Helen, gave two hectares for a school.\n\n“We had no use for it,” Helen said.\n\n“I only signed,” Marlow said. Helen Marlow laughed.\n',
    );
    assert.equal(speaker(article, 'I only signed'), 'Peter Marlow');
  });

  it('of father and son is told apart by age', async () => {
    const article = await read(
      'Two sail home\n\nAnton Brusek, 63, steered and Milo Brusek, 27, rowed.\n\n“He is slow,” the younger Brusek said.\n\nThe elder Brusek said he was tired.\n',
    );
    assert.equal(speaker(article, 'He is slow'), 'Milo Brusek');
    assert.equal(speaker(article, 'he was tired'), 'Anton Brusek');
  });
});

describe('capitals in a headline', () => {
  const below =
    '\n\nPORT HALE — The harbour talked of little else on Monday, and nobody was surprised.\n\n“I saw it coming,” said Dora Finch, a diver.\n';
  const namesOf = async (headline: string): Promise<string[]> => {
    const { text, entities } = await read(headline + below);
    return entities.filter(({ end }) => end <= headline.length).map(({ start, end }) => text.slice(start, end));
  };
  for (const headline of [
    'Widow sues zoo',
    'Lighthouse to be sold',
    'Cobbler wins prize',
    'Ferry sinks at pier',
    'Orchard burns',
    'Harbour Widow Reveals Secret Of Old Ferry',
  ])
    it(`make no name of a common word: ${headline}`, async () => {
      assert.deepEqual(await namesOf(headline), []);
    });

  it('leave what the article names, and what the world knows', async () => {
    assert.deepEqual(await namesOf('Finch sues Norway'), ['Finch', 'Norway']);
    assert.deepEqual(await namesOf('Dora Finch Rips Mayor Over Pier'), ['Dora Finch']);
  });
});
