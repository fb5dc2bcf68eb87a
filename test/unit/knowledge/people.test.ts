import { strict as assert } from 'node:assert';
import { looksFamilyFirst } from '../../../server/src/knowledge/familyFirst.ts';
import { firstName } from '../../../server/src/knowledge/firstName.ts';
import { kinOf } from '../../../server/src/knowledge/kin.ts';
import { isSurname } from '../../../server/src/knowledge/surname.ts';
import { titleOf } from '../../../server/src/knowledge/titles.ts';

describe('knowledge of people', () => {
  it('knows the gender of first names of many cultures', () => {
    const male =
      'John Michael Mohammed Ahmed Vladimir Dmitry Sergei Volodymyr Rahul Narendra Recep Mehmet José Juan Kwame Chukwuemeka Hiroshi Hans Giovanni Pierre';
    const female = 'Mary Jennifer Fatima Aisha Olga Svetlana Yulia Priya Ayşe Maria María Ngozi Akosua Yuriko Ursula Giulia Amélie Zainab';
    for (const name of male.split(' ')) assert.equal(firstName(name), 'male', name);
    for (const name of female.split(' ')) assert.equal(firstName(name), 'female', name);
    for (const name of ['Jamie', 'Kim', 'Jordan', 'Andrea']) assert.equal(firstName(name), 'either', name);
  });

  it('reads a double name by its first part and knows nothing of other words', () => {
    assert.equal(firstName('Jean-Sylvain'), 'male');
    for (const word of ['Government', 'Committee', 'Xyzzy', '', '-', '🙂', '\ud800']) assert.equal(firstName(word), undefined, word);
  });

  it('knows family names', () => {
    for (const name of ['Smith', 'Nguyen', 'Zhang', 'Müller', 'Kowalski', 'Okafor', 'Yilmaz', 'García']) assert.ok(isSurname(name), name);
    for (const word of ['Ministry', 'Tuesday']) assert.ok(!isSurname(word), word);
  });

  it('sees where the family name leads', () => {
    const read = (name: string): boolean => looksFamilyFirst(name.split(' '));
    for (const name of ['Kim Jong Un', 'Xi Jinping', 'Moon Jae-in', 'Leung Wai-ming', 'Li Wei', 'Nguyen Phu Trong', 'Wang Yi'])
      assert.ok(read(name), name);
    for (const name of ['Kim Larsen', 'Maria Lopez', 'Bo Derek Smith Jones', 'Park Avenue', 'Long Island', 'Xi'])
      assert.ok(!read(name), name);
  });

  it('reads titles with gender, place and kind', () => {
    assert.deepEqual(titleOf('Mr.'), { kind: 'honorific', precedes: true, gender: 'male' });
    assert.deepEqual(titleOf('Queen'), { kind: 'head', precedes: true, gender: 'female' });
    assert.deepEqual(titleOf('former Deputy Prime Minister'), { kind: 'head', precedes: true });
    assert.deepEqual(titleOf('spokeswoman'), { kind: 'office', precedes: true, gender: 'female' });
    assert.deepEqual(titleOf('Spokesmen'), { kind: 'office', precedes: true, gender: 'male' });
    assert.equal(titleOf('Lt. Gen.')?.kind, 'rank');
    assert.equal(titleOf('Senators')?.kind, 'office');
    assert.equal(titleOf('resident')?.precedes, false);
    assert.equal(titleOf('campaign manager')?.kind, 'job');
    for (const word of ['table', 'president of', 'the', '']) assert.equal(titleOf(word), undefined, word);
  });

  it('reads kinship', () => {
    assert.deepEqual(kinOf('Wife'), { gender: 'female', plural: false });
    assert.deepEqual(kinOf('brothers-in-law'), { gender: 'male', plural: true });
    assert.deepEqual(kinOf('children'), { gender: null, plural: true });
    assert.equal(kinOf('table'), undefined);
  });
});
