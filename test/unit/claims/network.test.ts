import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { answers } from '../../../server/src/analysis/claims/kinds.ts';
import { longestRead, networkOf } from '../../../server/src/analysis/claims/network.ts';
import { surroundingNames, surroundings } from '../../../server/src/analysis/claims/surroundings.ts';
import { opinionThresholds, surroundingWeights } from '../../../server/src/analysis/claims/weights.ts';
import { openModel } from '../../../server/src/tagging/model-file.ts';

const file = openModel(new Uint8Array(readFileSync(new URL('../../../models/claims.bin', import.meta.url))));
const network = networkOf(file);
const read = (text: string, own = 1): ReturnType<typeof network> => {
  const words = text.split(' ');
  return network(words, new Uint8Array(words.length).fill(own));
};

describe('the claim reader’s network', () => {
  it('answers what the model file says it answers', () => assert.deepEqual(file.header.labels, [...answers]));

  it('asks about a verdict sooner than about an event', () => {
    const [verdict = 0] = read('It was a stunning and reckless failure of leadership .').scores;
    const [event = 0] = read('The council met on Tuesday at the town hall .').scores;
    assert.ok(verdict > 0 && event < 0, `${verdict} ${event}`);
  });

  it('gives every token its share, and the shares and the bias are the score', () => {
    const words = 'The plan will surely ruin the town .'.split(' ');
    const { scores, shares } = network(words, new Uint8Array(words.length).fill(1));
    const bias = file.floats('bias');
    for (let k = 0; k < answers.length; k += 1) {
      const sum = words.reduce((total, _, t) => total + (shares[t * answers.length + k] as number), bias[k] as number);
      assert.ok(Math.abs(sum - (scores[k] as number)) < 1e-4);
    }
  });

  it('weighs whose words they are', () =>
    assert.notEqual(read('It was a stunning failure .').scores[0], read('It was a stunning failure .', 0).scores[0]));

  it('reads no word, and no further than it says', () => {
    assert.ok(network([], new Uint8Array()).scores.every(Number.isFinite));
    const long = Array.from({ length: 5000 }, () => 'dreadful');
    assert.equal(network(long, new Uint8Array(long.length)).shares.length, longestRead * answers.length);
  });
});

describe('what surrounds a sentence', () => {
  const sentence = { opinion: 1, firm: 0, at: 0, own: 1, length: 90 };
  it('has a weight for each of its numbers, and one to add', () => {
    const [first = []] = surroundings([sentence, { ...sentence, opinion: -2, at: 100 }]);
    assert.equal(first.length, surroundingNames.length);
    assert.equal(surroundingWeights.length, surroundingNames.length + 1);
    assert.ok([...first, ...surroundings([sentence]).flat()].every(Number.isFinite));
  });
  it('is stricter by name', () => {
    const { calm, standard, strict } = opinionThresholds;
    assert.ok(calm > standard && standard > strict);
  });
});
