import assert from 'node:assert/strict';
import { check } from '../../server/src/rules/engine.ts';
import { withFewHints } from '../../server/src/rules/hints.ts';
import { withoutIgnored, ignoreOf } from '../../server/src/rules/ignores.ts';
import { defineRule, type Level, type Rule, type Scope } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';
import { build, place } from '../unit/build.ts';

/** A rule that reports the given words wherever they stand first. */
const finder = (id: string, words: string, level: Level = 'warning', scope: Scope = 'prose'): Rule =>
  defineRule({
    id,
    scope,
    level,
    summary: '',
    rationale: '',
    standard: '',
    options: {},
    examples: [],
    check: ({ article, report }) => report({ at: place(article.text, words), message: words }),
  }) as unknown as Rule;

const text =
  'Mayor Opens Bridge\n\nThe mayor opened the bridge on Monday after two years of work.\n\n“It took us far too long,” Maria Lopez said. Traffic flows again.';
const article = build(text, {
  attributions: [{ source: ['Maria Lopez'], cue: ['said'], content: ['“It took us far too long,”'] }],
  quotations: [{ at: ['“It took us far too long,”'], attribution: 0 }],
});

describe('the rules’ engine', () => {
  it('sorts findings by place', () => {
    const { findings } = check(article, defaultSettings, false, [finder('b/b', 'Traffic'), finder('a/a', 'bridge on')]);
    assert.deepEqual(
      findings.map((finding) => finding.rule),
      ['a/a', 'b/b'],
    );
  });

  it('lets a rule of the reporter’s voice say nothing about quoted words or the headline', () => {
    const list = [finder('a/quoted', 'far too long', 'warning', 'reporter'), finder('a/headline', 'Mayor Opens', 'warning', 'reporter')];
    assert.deepEqual(check(article, defaultSettings, false, list).findings, []);
  });

  it('lets a rule about quotations look into them, and one about the page into the headline', () => {
    const list = [finder('a/quoted', 'far too long', 'warning', 'prose'), finder('a/headline', 'Mayor Opens', 'warning', 'page')];
    assert.equal(check(article, defaultSettings, false, list).findings.length, 2);
  });

  it('reports the same finding in one sentence once', () => {
    const twice: Rule = {
      ...finder('a/a', 'Traffic'),
      check: ({ article: { text: words }, report }) => {
        report({ at: place(words, 'Traffic'), message: 'again' });
        report({ at: place(words, 'flows'), message: 'again' });
      },
    };
    assert.equal(check(article, defaultSettings, false, [twice]).findings.length, 1);
  });

  it('loses only the rule that throws, and names it', () => {
    const broken: Rule = {
      ...finder('a/broken', 'Traffic'),
      check: () => {
        throw new Error('lost its way');
      },
    };
    const { findings, failed } = check(article, defaultSettings, false, [broken, finder('b/b', 'Traffic')]);
    assert.deepEqual(
      findings.map((finding) => finding.rule),
      ['b/b'],
    );
    assert.deepEqual(
      failed.map((one) => one.rule),
      ['a/broken'],
    );
  });

  it('runs rules that are off only when all are asked for, and calls their findings off', () => {
    const off = finder('a/off', 'Traffic', 'off');
    assert.deepEqual(check(article, defaultSettings, false, [off]).findings, []);
    assert.deepEqual(
      check(article, defaultSettings, true, [off]).findings.map((finding) => finding.level),
      ['off'],
    );
  });

  it('lowers a level for a case that weighs less, and never raises one', () => {
    const weighed = (level: Level, own: Level): Level | undefined => {
      const rule: Rule = {
        ...finder('a/a', 'Traffic', level),
        check: ({ article: { text: words }, report }) => report({ at: place(words, 'Traffic'), message: '', level: own }),
      };
      return check(article, defaultSettings, false, [rule]).findings[0]?.level;
    };
    assert.equal(weighed('warning', 'information'), 'information');
    assert.equal(weighed('hint', 'information'), 'hint');
  });

  const long = build(Array.from({ length: 20 }, (_, i) => `Sentence number ${i} stands here.`).join(' '));
  const every: Rule = {
    ...finder('a/every', 'Sentence', 'hint'),
    check: ({ page, report }) => {
      for (const { start, end, words } of page.matches(/number \d+/g)) report({ at: { start, end }, message: words });
    },
  };

  it('finds every hint: how many are shown is the editor’s business', () => {
    assert.equal(check(long, defaultSettings, false, [every]).findings.length, 20);
  });

  it('shows a handful of hints a page, each rule’s first before any rule’s second', () => {
    const { findings } = check(long, defaultSettings, false, [every, finder('b/last', 'number 19', 'hint')]);
    const shown = withFewHints(findings, 5);
    assert.equal(shown.length, 5);
    assert.ok(shown.some((finding) => finding.rule === 'b/last'));
  });

  it('shows the sixth hint where the first five are ignored', () => {
    const { findings } = check(long, defaultSettings, false, [every]);
    const ignores = findings.slice(0, 5).map((finding) => ignoreOf(finding, long));
    const shown = withFewHints(withoutIgnored(findings, long, ignores, null), 5);
    assert.deepEqual(
      shown.map(({ message }) => message),
      ['number 5', 'number 6', 'number 7', 'number 8', 'number 9'],
    );
  });
});
