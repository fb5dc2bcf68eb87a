import { strict as assert } from 'node:assert';
import { plainCopy, type Copy } from '../../../server/src/text/copy/copy.ts';
import { markdownCopy } from '../../../server/src/text/copy/markdown/markdown.ts';

const paragraphs = ({ text, paragraphs: spans }: Copy): string[] => spans.map(({ start, end }) => text.slice(start, end));
const furniture = ({ text, furniture: spans }: Copy): string[] => spans.map(({ start, end }) => text.slice(start, end));
/** What some words of the copy stand for in the source. */
function inSource(source: string, copy: Copy, words: string): string {
  const start = copy.text.indexOf(words);
  const at = copy.source.inSource({ start, end: start + words.length });
  return source.slice(at.start, at.end);
}

describe('The copy of plain text', () => {
  const damage: Readonly<Record<string, string>> = {
    'Moira Kanel\u00adlopou\u00adlou, Mo\u200bira and \u200eKane\u200f': 'Moira Kanellopoulou, Moira and Kane',
    'â€œWe donâ€™t know,â€\u009d said the cafÃ© â€” and laughed': '“We don’t know,” said the café — and laughed',
    'Ã¢â‚¬Å“Spoilt twiceÃ¢â‚¬\u009d': '“Spoilt twice”',
    '‚ÄúFrom an old Macintosh,‚Äù he said': '“From an old Macintosh,” he said',
    '&quot;Yes,&quot; &#8220;no&#8221; &amp;rsquo;s R&amp;D': '"Yes," “no” ’s R&D',
    '″We lose,″ don´t': '"We lose," don’t',
    '\ufffdIt won\ufffdt hold,\ufffd she said \ufffd twice': '“It won’t hold,” she said — twice',
    'Dana WeberRep. Carl Ames wept.Ruth Salo left.”Then': 'Dana Weber, Rep. Carl Ames wept. Ruth Salo left.” Then',
    'By Noor Haddad5 hours agoUpdated 2 hours ago': 'By Noor Haddad 5 hours ago Updated 2 hours ago',
    'wept.Read more: Why glaciers talk': 'wept.\nRead more: Why glaciers talk',
  };
  for (const [source, read] of Object.entries(damage))
    it(`reads ${JSON.stringify(source)} as what stood there`, () => assert.equal(plainCopy(source).text, read));

  for (const source of [
    'AT&T; R&D',
    'the café”… Müller’s “Ärger”',
    'McDonald of BuzzFeed',
    'www.Foo.com and https://example.org/a.Bc',
    'the 6′2″ guard',
  ])
    it(`leaves ${source} as it is`, () => assert.equal(plainCopy(source).text, source));

  it('knows where everything stands in the source', () => {
    const source = 'Mo\u200bira Kane said &quot;no&quot; twice.';
    const copy = plainCopy(source);
    assert.equal(inSource(source, copy, 'Moira'), 'Mo\u200bira');
    assert.equal(inSource(source, copy, '"no"'), '&quot;no&quot;');
    assert.equal(copy.source.inCopy(source.indexOf('twice')), copy.text.indexOf('twice'));
    assert.deepEqual(copy.source.inSource({ start: 3, end: 3 }), { start: 4, end: 4 });
  });

  const story = 'VELMAR — The harbour of Velmar closed on Monday, its master said, and nobody knew for how long it would be.';
  const more = '“It is only mud,” said Ada Lund, who has run the harbour since the flood of 1998 and its long aftermath.';
  for (const line of [
    'Advertisement',
    '- ADVERTISEMENT -',
    'Story continues below advertisement',
    'Read more: The mud of Velmar',
    'RELATED: Why harbours close',
    'Share this article',
    'Share | Tweet | Email',
    '1,204 shares 88 comments',
    'We use cookies to improve your visit and to show you what you like.',
    'Sign up for our morning newsletter',
    'Follow us on Facebook and Twitter',
    '© 2031 The Velmar Post. All rights reserved.',
    'This article was originally published in The Velmar Post.',
    'Contact: Ada Lund, ada@velmar.example, 555-0192',
    'ada@velmar.example',
    'https://velmar.example/harbour',
    'Published 09:41 GMT, 3 March 2031 | Updated 11:02 GMT',
    '3 min read',
    '11:42 GMT',
    '###',
    '-30-',
    'Subject: the harbour story',
    'From: Ada Lund <ada@velmar.example>',
  ])
    it(`sets “${line}” apart`, () => assert.deepEqual(furniture(plainCopy(`Harbour closes\n\n${story}\n\n${line}\n\n${more}`)), [line]));

  for (const line of [
    'Updated figures put the toll at 300, the ministry said.',
    'Related industries lost 40 jobs.',
    'From Ada Lund, a pilot:',
    'Copyright law is no help, the master said.',
    'Contact with the ship was lost at noon.',
    'Share prices fell by 3 per cent.',
    'Watching from the quay, Lund wept.',
  ])
    it(`keeps “${line}”`, () => assert.deepEqual(furniture(plainCopy(`Harbour closes\n\n${story}\n\n${line}\n\n${more}`)), []));

  it('sets the frame of a press release apart, from “About …” on', () => {
    const release = `FOR IMMEDIATE RELEASE\n\nHarbour opens\n\n${story}\n\n${more}\n\n${more}\n\nAbout Velmar Harbour\n\nFounded in 1820, the harbour is loved by all.`;
    assert.deepEqual(furniture(plainCopy(release)), [
      'FOR IMMEDIATE RELEASE',
      'About Velmar Harbour',
      'Founded in 1820, the harbour is loved by all.',
    ]);
  });

  for (const [name, shape] of Object.entries<(line: string) => string>({
    'at its width': (line) => line,
    'with CRLF': (line) => `${line}\r`,
    'behind “> ”': (line) => `> ${line}`,
    'with a margin': (line) => `    ${line}`,
    'with blanks at its lines’ ends': (line) => `${line}  `,
  }))
    for (const width of [55, 64, 72, 80])
      it(`is unwrapped ${name}, ${width} wide`, () => {
        const wrap = (p: string): string[] => p.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)`, 'g')) ?? [];
        const source = ['Harbour closes for the winter', story, more]
          .map((p) => wrap(p).map(shape).join('\n'))
          .join(`\n${shape('').trim()}\n`);
        assert.deepEqual(
          paragraphs(plainCopy(source)).map((p) => p.replace(/\s+/g, ' ')),
          ['Harbour closes for the winter', story, more],
        );
      });

  it('takes time in proportion to a hostile text', () => {
    for (const hostile of [
      '&amp;'.repeat(40_000),
      '\u200b'.repeat(100_000),
      'a.B'.repeat(40_000),
      '\ufffd'.repeat(100_000),
      'â€'.repeat(60_000),
      'Read more'.repeat(20_000),
    ]) {
      const start = performance.now();
      plainCopy(hostile);
      assert.ok(performance.now() - start < 5_000, hostile.slice(0, 12));
    }
  });
});

describe('The copy of Markdown', () => {
  const page = [
    '---',
    'title: Not this one',
    'author: Paula Finch',
    '---',
    '# The *Mirador* sails',
    '',
    'VIGO — [Ida Holm](https://example.org/Rosa-Kemp) said &ldquo;no&rdquo;',
    'to **all** of it.[^1] <!-- ask Ruth --> She left `at once`.',
    '',
    '> “We go.”  ',
    '> — Abel Strand',
    '',
    '## What next',
    '',
    '![Noor](a.jpg)',
    '*The ship in May.*',
    '',
    '{{< video title="Nora Bright" >}}',
    '',
    '- one \\* item',
    '',
    '| a | b |',
    '|---|---|',
    '| Jo | 3 |',
    '',
    '```',
    'Paula Finch said so',
    '```',
    '',
    '<div class="lead">The <b>bell</b> rang.<br>Twice.</div>',
    '',
    '[^1]: Ruth Salo wrote this down.',
  ].join('\n');
  const copy = markdownCopy(page);

  it('is what the page shows, a line a block, what is quoted set in', () => {
    assert.deepEqual(paragraphs(copy), [
      'The Mirador sails',
      'VIGO — Ida Holm said “no” to all of it.  She left ….',
      '“We go.”',
      '— Abel Strand',
      'What next',
      'The ship in May.',
      '- one * item',
      'The bell rang.',
      'Twice.',
    ]);
    assert.match(copy.text, /\n {4}“We go\.”\n {4}— Abel Strand/);
  });

  it('knows headline, subheadings, captions, tables and notes', () => {
    const words = (span: { start: number; end: number }): string => copy.text.slice(span.start, span.end);
    assert.equal(copy.marked?.headline && words(copy.marked.headline), 'The Mirador sails');
    assert.deepEqual(copy.marked?.subheadings.map(words), ['What next']);
    assert.deepEqual(copy.marked?.captions.map(words), ['The ship in May.']);
    assert.ok(furniture(copy).includes('Ruth Salo wrote this down.'));
  });

  it('knows where everything stands in the source', () => {
    assert.equal(inSource(page, copy, 'Ida Holm'), 'Ida Holm');
    assert.equal(inSource(page, copy, '“no”'), '&ldquo;no&rdquo;');
    assert.equal(inSource(page, copy, 'The Mirador sails'), 'The *Mirador* sails');
    for (const word of ['Strand', 'bell', 'item', 'May']) assert.equal(inSource(page, copy, word), word);
  });

  it('takes its title from the front matter where no heading is one', () => {
    const toml = "+++\ntitle = 'The ship'\n+++\n\nIt sails.";
    assert.deepEqual(paragraphs(markdownCopy(toml)), ['The ship', 'It sails.']);
  });

  it('keeps hostile nesting in bounds', () => {
    const start = performance.now();
    for (const hostile of ['>'.repeat(100_000), '- '.repeat(50_000), '<!--'.repeat(20_000), '{{'.repeat(50_000)]) markdownCopy(hostile);
    assert.ok(performance.now() - start < 10_000);
  });
});
