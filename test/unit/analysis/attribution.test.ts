import { strict as assert } from 'node:assert';
import { draftAttributions, inOrder } from '../../../server/src/analysis/attribution/drafts.ts';
import type { NameSpan } from '../../../server/src/analysis/actors/input.ts';
import { answeredClaims, nestedAttributions } from '../../../server/src/analysis/attribution/nested.ts';
import { findQuotations, settledKind } from '../../../server/src/analysis/quotations.ts';
import { marked } from './marked.ts';

/** “source | cue | content … content” of each attribution, in order. */
function read(markup: string): string[] {
  const { text, paragraphs } = marked(markup);
  const { quotations } = findQuotations(
    text,
    paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed })),
  );
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return inOrder(draftAttributions(text, paragraphs, quotations)).map((d) => `${words(d.source)} | ${words(d.cue)} | ${words(d.content)}`);
}

describe('attributions', () => {
  it('join a source, its cue and what follows', () => {
    assert.deepEqual(read('{S Maria Lopez} {C said} {X that the bridge would close}.'), [
      'Maria Lopez | said | that the bridge would close',
    ]);
  });

  it('keep two speakers of one sentence apart', () => {
    assert.deepEqual(read('{S Lopez} {C said} {X the bridge would close}, but {S Moe} {C denied} {X that it was unsafe}.'), [
      'Lopez | said | the bridge would close',
      'Moe | denied | that it was unsafe',
    ]);
  });

  it('have both parts of a broken quotation', () => {
    assert.deepEqual(read('{X “We will close it,”} {S Lopez} {C said}. {X “We have no choice.”}'), [
      'Lopez | said | “We will close it,” … “We have no choice.”',
    ]);
  });

  it('have the last words of a quotation, however few', () => {
    assert.deepEqual(read('{X “Nobody believes the figure,”} {S Lopez} {C said}. “Not even Dev.”'), [
      'Lopez | said | “Nobody believes the figure,” … “Not even Dev.”',
    ]);
  });

  it('have no source where none is named', () => {
    assert.deepEqual(read('It {C was reported} {X that the bridge would close}.'), [' | was reported | that the bridge would close']);
  });

  it('have no source in whom they only speak of', () => {
    assert.deepEqual(read('{S The mayor} {C is accused of} {X taking a bribe}.'), [' | is accused of | taking a bribe']);
    assert.deepEqual(read('{S It} {C is widely believed} {X that the quay is lost}.'), [' | is widely believed | that the quay is lost']);
    assert.deepEqual(read('{S The board} {C reportedly} {X plans to close it}.'), [' | reportedly | plans to close it']);
    assert.deepEqual(read('{S Lopez} {C is quoted as saying} {X that it will close}.'), [
      'Lopez | is quoted as saying | that it will close',
    ]);
    assert.deepEqual(read('{X The closure} {C was announced by} {S the board}.'), ['the board | was announced by | The closure']);
  });

  it('reach over a colon into the next paragraph', () => {
    assert.deepEqual(read('{S Lopez} {C put it this way:}\n\n{X “We have had no choice since the spring.”}'), [
      'Lopez | put it this way: | “We have had no choice since the spring.”',
    ]);
  });

  it('go on in a quotation that stands alone in the next paragraph', () => {
    assert.deepEqual(read('{X “We will close it,”} {S Lopez} {C said}.\n\n“There is no other way to keep people safe.”'), [
      'Lopez | said | “We will close it,” … “There is no other way to keep people safe.”',
    ]);
  });

  it('go on over two paragraphs of quotation', () => {
    assert.equal(
      read('{S Lopez} {C said}: {X “We will close it.”}\n\n“There is no other way left to us.”\n\n“And there never was one at all.”')
        .length,
      1,
    );
  });

  it('do not hand a quotation to a paragraph that says nothing of anybody', () => {
    assert.deepEqual(read('The bridge closed at noon.\n\n“There is no other way left to us.”'), []);
  });

  it('hold the whole of a quotation of which the tagger saw most', () => {
    assert.deepEqual(read('“We {X will close it for good and all,”} {S Lopez} {C said}.'), [
      'Lopez | said | “We will close it for good and all,”',
    ]);
  });

  it('are the turns of a transcript', () => {
    const turns = read('Q: Why was it closed?\n\nA: We had no choice.\n\nQ: Who decided that?\n\nMARIA LOPEZ: I did.');
    assert.equal(turns.length, 4);
    assert.equal(turns[3], 'MARIA LOPEZ | : | I did.');
  });

  it('are signed by a dash and a name', () => {
    assert.deepEqual(read('“There is no other way left to us.” — Maria Lopez, mayor of Harbour'), [
      'Maria Lopez, mayor of Harbour | — | “There is no other way left to us.”',
    ]);
    assert.deepEqual(read('“There is no other way left to us.” ― Maria G. Lopez'), [
      'Maria G. Lopez | ― | “There is no other way left to us.”',
    ]);
    assert.deepEqual(read('“There is no other way left to us” — and that was all.'), []);
  });

  it('hold each item of a list that a colon introduces', () => {
    assert.deepEqual(read('Lopez listed two demands:\n\n• “We want the cranes back.”\n• “And we want it in writing, all of it.”'), [
      'Lopez | listed | “We want the cranes back.” … “And we want it in writing, all of it.”',
    ]);
    assert.deepEqual(read('{S Lopez} {C said}:\n\n1. The cranes stay.\n2. The nights are paid.\n\nNobody answered.'), [
      'Lopez | said | The cranes stay. … The nights are paid.',
    ]);
  });

  it('hold a block of speech without marks', () => {
    assert.deepEqual(read('In a post {S Lopez} {C wrote}:\n\nThe quay is ours. Nobody will sell it.\n\nThe board met at noon.'), [
      'Lopez | wrote | The quay is ours. Nobody will sell it.',
    ]);
    assert.deepEqual(
      read('In a letter, Lopez set out her view:\n\n    The quay is ours.\n\n    Nobody will sell it.\n\nThe board met at noon.'),
      ['Lopez | set | The quay is ours. … Nobody will sell it.'],
    );
  });

  it('leave a paragraph behind a colon alone where nobody speaks, or others do', () => {
    assert.deepEqual(read('The board has two rooms:\n\nThe large one looks out on the quay.'), []);
    assert.deepEqual(read('{S Lopez} {C said}:\n\n{X The quay was closed}, {S Moe} {C said}.'), [
      'Lopez | said | ',
      'Moe | said | The quay was closed',
    ]);
  });

  it('are no transcript where one line begins with a word and a colon', () => {
    assert.deepEqual(read('Note: the bridge is closed.\n\nIt was closed on Monday.\n\nNobody was hurt.'), []);
  });
});

describe('quotations', () => {
  const found = (text: string): ReturnType<typeof findQuotations> => {
    const { paragraphs } = marked(text);
    return findQuotations(
      text,
      paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed })),
    );
  };

  it('run over paragraphs that each open and of which the last closes', () => {
    const { quotations, strayMarks } = found('“First we closed it.\n\n“Then we opened it again,” she said.');
    assert.equal(quotations.length, 1);
    assert.equal(quotations[0]?.spans.length, 2);
    assert.deepEqual(strayMarks, []);
  });

  it('leave a mark stray that is never closed', () => {
    const { strayMarks } = found('She said “we closed it.\n\nNobody was hurt.');
    assert.deepEqual(
      strayMarks.map(({ start, opens }) => ({ start, opens })),
      [{ start: 9, opens: true }],
    );
  });

  it('leave a mark stray that was never opened', () => {
    const { strayMarks } = found('We closed it,” she said.');
    assert.deepEqual(
      strayMarks.map(({ start, opens }) => ({ start, opens })),
      [{ start: 13, opens: false }],
    );
  });

  it('tell titles from fragments', () => {
    assert.deepEqual(
      found('She read “The Long Bridge” and called it “a bore”.').quotations.map((q) => q.kind),
      ['title', 'partial'],
    );
  });
});

describe('few quoted words', () => {
  const kindOf = (markup: string, quoted: string): string => {
    const { text, paragraphs } = marked(markup);
    const placed = paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed }));
    const { quotations } = findQuotations(text, placed);
    const draft = quotations.find(({ spans: [s] }) => s && text.slice(s.start, s.end) === quoted);
    const attribution = draftAttributions(text, paragraphs, quotations)[0];
    assert.ok(draft);
    return settledKind(
      text,
      draft.spans,
      draft.kind,
      attribution && {
        ...attribution,
        actors: [],
        doubtful: false,
        candidates: [],
        form: 'mixed',
        standing: 'named',
        tags: [],
        parent: null,
      },
    );
  };
  it('are direct speech where they are a whole utterance', () => {
    assert.equal(kindOf('{X “We lost,”} {S Lopez} {C said}.', '“We lost,”'), 'direct');
  });
  it('are direct speech where they end a broken one', () => {
    assert.equal(kindOf('{X “Nobody asked us about it,”} {S Lopez} {C said}, {X “and nobody will.”}', '“and nobody will.”'), 'direct');
  });
  it('are partial inside the reporter’s sentence', () => {
    assert.equal(kindOf('{S Lopez} {C called} {X it “a joke.”}', '“a joke.”'), 'partial');
  });
  it('are scare quotes where nobody said them', () => {
    assert.equal(kindOf('The “free” quay is closed.', '“free”'), 'scare');
  });
});

describe('attributions inside others', () => {
  const nested = (markup: string, persons: readonly string[] = []): string[] => {
    const { text, paragraphs } = marked(markup);
    const placed = paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed }));
    const { quotations } = findQuotations(text, placed);
    const names = persons.flatMap((person) =>
      [...text.matchAll(new RegExp(person, 'g'))].map((m): NameSpan => ({
        start: m.index,
        end: m.index + person.length,
        type: 'PER',
        score: 1,
      })),
    );
    const outer = draftAttributions(text, paragraphs, quotations);
    const spans = placed.map(({ start, lexed }) => ({ start, end: start + lexed.text.length, lexed }));
    const words = (list: readonly { start: number; end: number }[]): string => list.map((s) => text.slice(s.start, s.end)).join(' … ');
    return [
      ...nestedAttributions(
        text,
        outer,
        quotations,
        names.sort((a, b) => a.start - b.start),
      ),
      ...answeredClaims(text, spans, outer),
    ].map((d) => `${words(d.source)} | ${words(d.cue)} | ${words(d.content)}`);
  };

  it('give quoted fragments to the person who is their subject', () => {
    assert.deepEqual(
      nested('{X Lena Moe praised the “patience” and “good sense” of the crews}, {C according to} {S the Harbour Gazette}.', ['Lena Moe']),
      ['Lena Moe | praised | “patience” … “good sense”'],
    );
  });
  it('give each quoted fragment to its own subject', () => {
    assert.deepEqual(
      nested('{S The board} {C called} {X him “a decent man”, a verdict that Lena Moe dismissed as “so much noise”}.', ['Lena Moe']),
      ['Lena Moe | dismissed | “so much noise”'],
    );
  });
  it('leave fragments to the outer source where they are its own', () => {
    assert.deepEqual(nested('{S Lena Moe} {C said} {X Moe’s crews had shown “patience”}.', ['Lena Moe', 'Moe']), []);
  });
  it('leave fragments alone whose nearest person is no subject', () => {
    assert.deepEqual(nested('{X the board had told Moe “not now”}, {C according to} {S the Gazette}.', ['Moe']), []);
  });
  it('find whose wording it is', () => {
    assert.deepEqual(nested('{X The board closed what Oslo describes as the last free quay}, {C according to} {S the Gazette}.'), [
      'Oslo | describes as | the last free quay',
    ]);
  });
  it('find a report that somebody else is cited for', () => {
    assert.deepEqual(nested('{S The Gazette} {C reported} {X that the minister had told the cabinet that the fees would rise}.'), [
      'the minister | had told the cabinet | that the fees would rise',
    ]);
    assert.deepEqual(nested('{X Lena Moe said that the quay was safe}, {C according to} {S the Gazette}.'), [
      'Lena Moe | said | that the quay was safe',
    ]);
    assert.deepEqual(nested('{S Moe} {C said} {X the board knew that the quay was closed}.'), []);
  });
  it('find who answers a claim', () => {
    assert.deepEqual(nested('{S Moe} {C said} {X the quay was safe}, a claim disputed by Oslo.'), ['Oslo | disputed by | a claim']);
  });
});
