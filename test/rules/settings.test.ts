import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.ts';
import { defaultSettings, mergeSettings, parseRuleSettings, resolveRule } from '../../server/src/rules/settings.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

const rule = (id: string): Rule => {
  const found = rules.find((candidate) => candidate.id === id);
  assert.ok(found);
  return found;
};

describe('the rules’ settings', () => {
  it('take a level, or an object with a level and options', () => {
    const { settings, problems } = parseRuleSettings({
      preset: 'ap',
      rules: { 'source/vague': 'hint', 'quote/unattributed': { level: 'error', minWords: 6 } },
    });
    assert.deepEqual(problems, []);
    assert.equal(resolveRule(rule('source/vague'), settings).level, 'hint');
    assert.deepEqual(resolveRule(rule('quote/unattributed'), settings), { level: 'error', options: { minWords: 6 } });
  });

  it('are the rules’ own where nothing is said', () => {
    for (const value of [undefined, null, {}]) assert.deepEqual(parseRuleSettings(value), { settings: defaultSettings, problems: [] });
    for (const each of rules) assert.equal(resolveRule(each, defaultSettings).level, each.level);
  });

  const wrong: readonly [string, unknown, string[][]][] = [
    ['no object', 7, [[]]],
    ['a preset that there is not', { preset: 'tabloid' }, [['preset']]],
    ['rules that are no object', { rules: ['source/vague'] }, [['rules']]],
    ['a rule that there is not', { rules: { 'source/vauge': 'off' } }, [['rules', 'source/vauge']]],
    ['a level that there is not', { rules: { 'source/vague': 'loud' } }, [['rules', 'source/vague']]],
    ['a level of another type', { rules: { 'source/vague': { level: 3 } } }, [['rules', 'source/vague', 'level']]],
    ['an option that there is not', { rules: { 'quote/unattributed': { maxWords: 3 } } }, [['rules', 'quote/unattributed', 'maxWords']]],
    ['an option of another type', { rules: { 'quote/unattributed': { minWords: 'four' } } }, [['rules', 'quote/unattributed', 'minWords']]],
    ['an option out of bounds', { rules: { 'quote/unattributed': { minWords: 0 } } }, [['rules', 'quote/unattributed', 'minWords']]],
    [
      'names that objects inherit',
      { rules: { 'quote/unattributed': { constructor: 1 } } },
      [['rules', 'quote/unattributed', 'constructor']],
    ],
  ];
  for (const [what, value, paths] of wrong)
    it(`say where ${what} stands, and keep the default`, () => {
      const { settings, problems } = parseRuleSettings(value);
      assert.deepEqual(
        problems.map((problem) => problem.path),
        paths,
      );
      assert.equal(resolveRule(rule('source/vague'), settings).level, rule('source/vague').level);
      assert.deepEqual(resolveRule(rule('quote/unattributed'), settings).options, { minWords: 4 });
    });

  it('name the nearest rule for a misspelt one', () => {
    assert.match(parseRuleSettings({ rules: { 'sources/vague': 'off' } }).problems[0]?.message ?? '', /source\/vague/);
  });

  it('of the editor win over those of the folder, option by option', () => {
    const folder = parseRuleSettings({ preset: 'bbc', rules: { 'quote/unattributed': { level: 'hint', minWords: 6 } } }).settings;
    const editor = parseRuleSettings({ rules: { 'quote/unattributed': 'error' } }).settings;
    const both = mergeSettings(folder, editor);
    assert.equal(both.preset, 'bbc');
    assert.deepEqual(resolveRule(rule('quote/unattributed'), both), { level: 'error', options: { minWords: 6 } });
  });

  it('of the preset student switch everything on', () => {
    const { settings } = parseRuleSettings({ preset: 'student' });
    for (const each of rules) assert.ok(['information', 'warning', 'error'].includes(resolveRule(each, settings).level), each.id);
  });
});
