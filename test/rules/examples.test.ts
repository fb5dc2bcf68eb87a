import assert from 'node:assert/strict';
import type { Fix } from '../../server/src/rules/rule.ts';
import { rules } from '../../server/src/rules/index.ts';
import { overlaps } from '../../server/src/text/span.ts';
import { findings, marked } from './reading.ts';

/** The text after the fix. */
const mended = (text: string, fix: Fix | undefined): string =>
  [...(fix?.edits ?? [])]
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);

describe('the examples in every rule’s declaration', function () {
  this.timeout(60_000);
  for (const rule of rules)
    describe(rule.id, () => {
      for (const example of rule.examples) {
        const bad = 'bad' in example;
        const { text, marks } = marked(bad ? example.bad : example.good);
        it(`${bad ? 'finds' : 'lets pass'}: ${text.replaceAll('\n', ' ⏎ ').slice(0, 90)}`, async () => {
          const found = await findings(text, [rule], example.record);
          const said = found.map((finding) => text.slice(finding.start, finding.end));
          if (!bad) assert.deepEqual(said, []);
          for (const mark of marks) {
            assert.ok(
              found.some((finding) => overlaps(finding, mark)),
              `nothing at “${text.slice(mark.start, mark.end)}”; found ${JSON.stringify(said)}`,
            );
          }
          if ('after' in example && example.after !== undefined) assert.equal(mended(text, found[0]?.fixes[0]), example.after);
          for (const finding of found)
            assert.ok(
              marks.some((mark) => overlaps(finding, mark)),
              `“${text.slice(finding.start, finding.end)}” is found, but not marked`,
            );
        });
      }
      it('has good examples, and bad ones unless its case cannot be made in a few sentences', () => {
        assert.ok(rule.examples.some((example) => 'good' in example));
      });
    });
});
