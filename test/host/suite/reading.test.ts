import { expect } from 'chai';
import { type DocumentSymbol, type Hover, type Location, type MarkdownString, type TextDocument } from 'vscode';
import { ask, at, closeAll, openFile, sample, statusOf } from './window.ts';

describe('reading an article', () => {
  let article: TextDocument;

  before(async () => {
    article = (await openFile(sample)).document;
    await statusOf(article, (status) => status.article);
  });
  after(closeAll);

  const card = async (words: string, nth = 1): Promise<string> => {
    const hovers = await ask<Hover[]>('executeHoverProvider', article.uri, at(article, words, nth));
    return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n');
  };

  it('says why it is read', async () => {
    expect((await statusOf(article)).reason).to.equal('prose');
  });

  it('shows who a name is, in the article’s own words', async () => {
    expect(await card('Ingrid Solheim'))
      .to.include('Ingrid Solheim')
      .and.to.include('Norwegian Prime Minister');
    expect(await card('Solheim', 2), 'by surname').to.include('Ingrid Solheim');
    expect(await card('Lin called'), 'family name first')
      .to.include('Lin Weimin')
      .and.to.include('Chinese Vice Premier');
  });

  it('shows who a pronoun is', async () => {
    expect(await card('He also')).to.include('Lin Weimin');
  });

  it('shows a capital as the government it stands for', async () => {
    expect(await card('Beijing would'))
      .to.include('China')
      .and.to.match(/government/i);
  });

  it('shows who says a quotation', async () => {
    expect(await card('We still do not know')).to.include('Helga Brandt');
  });

  it('links only to places in the text', async () => {
    const links = (await card('Ingrid Solheim')).matchAll(/\]\(([a-z]+:[^?)]*)/g);
    for (const [, link] of links) expect(link).to.match(/^(command:onRecord\.goTo|https:)/);
  });

  it('lists the actors in the outline, with what they say', async () => {
    const symbols = await ask<DocumentSymbol[]>('executeDocumentSymbolProvider', article.uri);
    const all = symbols.flatMap(function within(symbol): DocumentSymbol[] {
      return [symbol, ...symbol.children.flatMap(within)];
    });
    const brandt = all.find(({ name }) => name === 'Helga Brandt');
    expect(brandt?.children.length).to.be.greaterThan(1);
    expect(all.map(({ name }) => name)).to.include.members(['Ingrid Solheim', 'Lin Weimin', 'Daniel Mercer', 'China News Service']);
  });

  it('finds every mention of an actor', async () => {
    const references = await ask<Location[]>('executeReferenceProvider', article.uri, at(article, 'Lin called'));
    const words = references.map(({ range }) => article.getText(range));
    expect(words).to.include.members(['Lin Weimin', 'Lin', 'He']);
  });

  it('goes to the first mention', async () => {
    const [first] = await ask<Location[]>('executeDefinitionProvider', article.uri, at(article, 'Mercer wants'));
    expect(first && article.getText(first.range)).to.equal('Daniel Mercer');
  });

  it('highlights mentions, pronouns too', async () => {
    const marks = await ask<{ range: Location['range'] }[]>('executeDocumentHighlights', article.uri, at(article, 'Brandt expects'));
    expect(marks.map(({ range }) => article.getText(range))).to.include('she');
  });
});
