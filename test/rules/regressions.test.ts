/** False alarms that users of other prose checkers reported, each with the thread it comes from. Ours must stay silent. */
import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { overlaps } from '../../server/src/text/span.ts';
import { findings } from './reading.ts';

const of = (...groups: string[]): Rule[] => rules.filter((rule) => groups.some((group) => rule.id.startsWith(`${group}/`)));
/** The rules about marks, whatever their default level. */
const marks = rules.filter((rule) => ['quote/unclosed', 'quote/nesting', 'quote/continuation'].includes(rule.id));

async function silent(text: string, list: readonly Rule[]): Promise<void> {
  const found = await findings(text, list);
  assert.deepEqual(
    found.map((finding) => `${finding.rule}: ${text.slice(finding.start, finding.end)}`),
    [],
  );
}

describe('regressions from other checkers’ threads', function () {
  this.timeout(60_000);

  it('curly and straight marks mixed (Automattic/harper#3280)', () =>
    silent('Maria Lopez called it “a mess" and said: "We cannot wait.” The council meets on Friday.', of('quote')));

  it('nested straight marks (Automattic/harper#4242)', () =>
    silent('"He said \'never\' to us," said Maria Lopez, the mayor. "Then he left."', of('quote')));

  it('an apostrophe behind a quotation (Automattic/harper#1573)', () =>
    silent('“The dam is old,” said Maria Lopez. The Lakers’ hall and the mayors’ offices stay open.', marks));

  it('an apostrophe inside single marks (Automattic/harper#1901)', () =>
    silent('‘It isn’t the town’s fault,’ said Maria Lopez, the mayor.', marks));

  it('em dashes inside quotations (Automattic/harper#3129)', () =>
    silent('“The dam — it is old — leaks in three places,” said Maria Lopez. “We asked — twice — for money.”', of('quote')));

  it('decades, feet and inches', () => silent("In the ’90s and the '80s the 6'2\" guard jumped 7' 3\" high.", marks));

  it('possessive plurals', () => silent('The workers’ union and the teachers’ union met. The workers’ leader spoke.', marks));

  it('guillemets and German marks', () =>
    silent('«The dam is old,» said Maria Lopez, the mayor.\n\n„The dam leaks,“ said Peter Brand, an engineer.', of('quote')));

  it('a quotation over several paragraphs (saga-soft/novelWriter#546, DistributedProofreaders/guiguts-py#1052)', () =>
    silent(
      'Maria Lopez, the mayor, spoke first.\n\n“The dam is old.\n\n“It leaks in three places.\n\n“We cannot wait for another winter,” she said.',
      of('quote'),
    ));

  it('interview transcripts by Q and A', () =>
    silent(
      'The mayor on the dam\n\nQ: How old is the dam?\n\nA: It is sixty years old and it leaks.\n\nQ: Who pays for the repair?\n\nA: Nobody knows that yet.',
      of('quote', 'source'),
    ));

  it('interview transcripts by name', () =>
    silent(
      'The mayor on the dam\n\nLOPEZ: The dam is sixty years old.\n\nBRAND: It does not leak at all.\n\nLOPEZ: It leaks in three places, and you know it.',
      of('quote', 'actor'),
    ));

  it('bulleted lists', () =>
    silent('The council decided three things:\n\n- The dam is drained.\n- The road stays closed.\n- The town pays.', rules));

  it('tables', () => silent('Town\tDams\tBridges\nAlba\t2\t3\nBrea\t1\t4\nCoro\t5\t2', rules));

  it('URLs and e-mail addresses', () =>
    silent('The plan is at https://example.org/plans?id="7"&kind=dam and at dams@example.org until Friday.', of('quote', 'acronym')));

  it('e-mail headers', () =>
    silent(
      'From: Maria Lopez <lopez@example.org>\nTo: Peter Brand <brand@example.org>\nSubject: The dam\n\nThe council meets on Friday.',
      rules,
    ));

  it('tweets left in as tags', () =>
    silent(
      'The mayor answered at once.\n\n<tweet author="lopez" timestamp="1474387200" id="77825">The dam is old</tweet>',
      of('quote', 'acronym'),
    ));

  it('block quotations introduced by a colon', () =>
    silent(
      'Maria Lopez, the mayor, wrote:\n\n“The dam is old and it leaks in three places. We cannot wait for another winter.”\n\nThe council meets on Friday.',
      of('quote'),
    ));

  it('quoted text linted (amperser/proselint#24, Automattic/harper#896)', () =>
    silent(
      '“Experts say it is clearly a disaster, some people claimed 90 percent were hurt, and the ZQX reportedly lied,” said Maria Lopez, the mayor.',
      of('source', 'claim', 'verb', 'acronym'),
    ));

  it('weasel words that somebody answers for (skyf0xx/hedgehog#400, vale-cli/write-good#11)', () =>
    silent('Many of the dams are very old, Maria Lopez, the mayor, said. Several bridges are closed until Friday.', of('source', 'claim')));

  it('claimed responsibility, admitted to hospital, claims as a noun', () =>
    silent(
      'Nobody has claimed responsibility for the fire. Two men were admitted to hospital. The insurance claims of the town were paid on Monday.',
      of('verb'),
    ));

  it('a requirements file, should it ever be read (ltex-plus/vscode-ltex-plus#34)', () =>
    silent('flask==2.3.2\nnumpy>=1.24\nrequests[socks]~=2.31\npytest==7.4.0', rules));
});

describe('one finding in one place (Automattic/harper#105, streetsidesoftware/vscode-spell-checker#186)', () => {
  it('reports a rule’s same words in one sentence once', async () => {
    const text = 'Analysts say the dam leaks, analysts say it is old, and analysts say it will break.';
    const found = await findings(text, of('source'));
    for (const one of found) for (const other of found) assert.ok(one === other || one.rule !== other.rule || !overlaps(one, other));
  });
});
