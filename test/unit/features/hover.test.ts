import assert from 'node:assert/strict';
import { asPlainText } from '../../../server/src/features/cards/card.ts';
import { hoverAt } from '../../../server/src/features/hover.ts';
import type { NewsroomActor } from '../../../server/src/features/newsroom.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { place, type Words } from '../build.ts';
import { article, text } from './sample.ts';

const finding = (words: Words, message: string): Finding => ({
  ...place(text, words),
  rule: 'a/b',
  level: 'warning',
  message,
  related: [],
  fixes: [],
});

function shown(words: Words, findings: readonly Finding[] = [], newsroom: readonly NewsroomActor[] = []): string {
  const card = hoverAt(article, findings, newsroom, place(text, words).start);
  return card ? asPlainText(card) : '';
}

describe('A hover', () => {
  it('on a name says who it is, as what introduced, how often, and what is said', () => {
    assert.equal(
      shown('Elena Vasquez'),
      [
        'Elena Vasquez · person',
        'Introduced as “Mayor”',
        '4 mentions (next) · 1 quotation · 1 indirect statement',
        'Says here:',
        '  • said: the city would buy back its harbour',
        '  • said: “We will not sell it again,”',
      ].join('\n'),
    );
  });

  it('on a short name says whose it is and links the mentions around', () => {
    assert.match(shown(['Vasquez', 2]), /^Vasquez — Elena Vasquez · person\n/);
    assert.match(shown(['Vasquez', 2]), /4 mentions \(first, next\)/);
  });

  it('on a pronoun says who is meant and why', () => {
    assert.match(shown('She'), /^She — Elena Vasquez, the subject of the sentence before\n/);
  });

  it('on a pronoun that two fit says that a reader cannot tell', () => {
    assert.equal(shown('he refused'), 'he — Elena Vasquez and Tomas Lindqvist fit equally: a reader cannot tell which');
  });

  it('on a capital says that its government is meant, and last what is known of it', () => {
    const lines = shown('Kyiv').split('\n');
    assert.match(lines[0] ?? '', /^Kyiv — the government of Ukraine, named by its seat$/);
    assert.match(lines.at(-1) ?? '', /^Not from this article: .*Kyiv/);
  });

  it('on a role shows whose it is', () => {
    assert.match(shown('Mayor'), /^Elena Vasquez/);
  });

  it('on a quotation says who says it, in what words, and how long it is', () => {
    assert.equal(
      shown('price of 40'),
      [
        'Said by Tomas Lindqvist, director of the Harbour Institute',
        '“said” · named beside the quotation',
        'Direct quotation · 12 words',
      ].join('\n'),
    );
  });

  it('on a cue says how well the source is known', () => {
    assert.match(shown('say the plan'), /Critics · “say”\nStands behind: [^]*Anonymous[^]*More than one voice\.\nStyle books: AP/);
  });

  it('on a cue of somebody who is named and introduced asks for nothing more', () => {
    assert.match(shown(['said', 1]), /^Elena Vasquez · “said”\nStands behind: [^\n]*\nNamed, and introduced: “Mayor”\.$/);
  });

  it('on a figure says that it has no source', () => {
    assert.match(shown('12 percent'), /^12 percent has no source here/);
  });

  it('shows findings about the actor, and the newsroom’s card', () => {
    const card = { name: 'Elena Vasquez', aliases: [], role: 'Mayor since 2021', link: 'https://cards.example/1' };
    const lines = shown(['Vasquez', 2], [finding(['Vasquez', 2], 'Say who.')], [card]);
    assert.match(lines, /⚠ Say who\./);
    assert.match(lines, /Newsroom’s card: Mayor since 2021 · more/);
  });

  it('keeps to about twelve lines, whatever is said', () => {
    const many = Array.from({ length: 9 }, (_, i) => finding('Elena Vasquez', `Finding ${i}.`));
    assert.ok(shown('Elena Vasquez', many).split('\n').length <= 12);
  });

  it('says nothing of plain words', () => {
    assert.equal(shown('divides'), '');
    assert.equal(hoverAt(article, [], [], text.length), undefined);
  });
});
