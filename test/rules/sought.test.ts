import assert from 'node:assert/strict';
import { lex } from '../../server/src/lex/lexed.ts';
import { mayHold, sought } from '../../server/src/rules/sought.ts';

const holds = (text: string, ...alternations: string[]): boolean => mayHold(lex(text, 'closed'), sought(/x/gu, ...alternations));

describe('A paragraph may hold a pattern', () => {
  it('where a word of each of its alternations stands, in whatever case', () => {
    assert.ok(holds('Polls show it.', '(?:polls|surveys)', '(?:show|shown)'));
    assert.ok(!holds('Polls are held.', '(?:polls|surveys)', '(?:show|shown)'));
  });

  it('where a word stands with or without its optional letters, or with any ending', () => {
    assert.ok(holds('It is rumored.', '(?:rumou?red)') && holds('It is rumoured.', '(?:rumou?red)'));
    assert.ok(holds('She claimed it.', 'claim~') && !holds('She said it.', 'claim~'));
  });

  it('where nothing is known of the pattern', () => {
    assert.ok(mayHold(lex('Anything.', 'closed'), /x/gu));
  });
});
