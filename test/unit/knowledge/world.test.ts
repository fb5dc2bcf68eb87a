import { strict as assert } from 'node:assert';
import { isRegion } from '../../../server/src/knowledge/regions.ts';
import { capitalOf } from '../../../server/src/knowledge/capital.ts';
import { cityOf } from '../../../server/src/knowledge/city.ts';
import { allCountries, countryByCode, countryOf } from '../../../server/src/knowledge/country.ts';
import { demonymOf } from '../../../server/src/knowledge/demonym.ts';
import { officesOf } from '../../../server/src/knowledge/offices.ts';
import { seatOf, seatOfCountry } from '../../../server/src/knowledge/seats.ts';

/** [word, expected code or undefined] a line. */
const code = (found: { readonly code: string } | undefined): string | undefined => found?.code;

describe('knowledge of the world', () => {
  it('knows the parts of large countries', () => {
    for (const name of ['Ohio', 'New South Wales', 'Québec', 'Bavaria']) assert.ok(isRegion(name), name);
    for (const name of ['Springfield', 'Ohio State', 'Denmark']) assert.ok(!isRegion(name), name);
  });

  it('knows countries by common, official and abbreviated names', () => {
    const cases = {
      US: ['US', 'U.S.', 'USA', 'the United States', 'United States of America', 'America'],
      GB: ['UK', 'the U.K.', 'Britain', 'United Kingdom'],
      KP: ['DPRK', 'North Korea', 'Democratic People’s Republic of Korea', 'NORTH KOREA'],
      KR: ['South Korea', 'Republic of Korea'],
      CI: ['Ivory Coast', "Cote d'Ivoire", 'Côte d’Ivoire'],
      NL: ['the Netherlands', 'Holland'],
      CD: ['DRC', 'Democratic Republic of Congo'],
    };
    for (const [expected, names] of Object.entries(cases)) for (const name of names) assert.equal(code(countryOf(name)), expected, name);
  });

  it('takes small letters for no name', () => {
    for (const word of ['us', 'uk', 'turkey', 'china', 'chad', 'guinea', 'polish', 'nice', 'reading']) {
      assert.equal(countryOf(word), undefined, word);
      assert.equal(demonymOf(word), undefined, word);
      assert.equal(cityOf(word), undefined, word);
    }
  });

  it('gives a hover its facts', () => {
    const korea = countryByCode('KP');
    assert.deepEqual(
      [korea?.name, korea?.official, korea?.capital, korea?.region, korea?.subregion, korea?.flag, korea?.adjective],
      ['North Korea', "Democratic People's Republic of Korea", 'Pyongyang', 'Asia', 'Eastern Asia', '🇰🇵', 'North Korean'],
    );
    assert.equal(seatOfCountry('RU')?.name, 'Kremlin');
    assert.equal(seatOfCountry('US')?.name, 'White House');
  });

  it('every independent country has a name, a code of its own and an adjective', () => {
    const independent = allCountries().filter((country) => country.independent);
    assert.ok(independent.length >= 193);
    assert.equal(new Set(independent.map((country) => country.code)).size, independent.length);
    for (const country of independent) assert.ok(country.adjective !== '' && countryOf(country.name) === country, country.name);
  });

  it('tells adjectives from nouns and one from many', () => {
    const read = (word: string) => {
      const found = demonymOf(word);
      return found && [found.country.code, found.adjective, found.noun, found.plural];
    };
    assert.deepEqual(read('Russians'), ['RU', false, true, true]);
    assert.deepEqual(read('Russian'), ['RU', true, true, false]);
    assert.deepEqual(read('North Koreans'), ['KP', false, true, true]);
    assert.deepEqual(read('Chinese'), ['CN', true, true, true]);
    assert.deepEqual(read('British'), ['GB', true, true, true]);
    assert.deepEqual(read('Britons'), ['GB', false, true, true]);
    assert.deepEqual(read('Danes'), ['DK', false, true, true]);
    assert.deepEqual(read('Frenchmen'), ['FR', false, true, true]);
    assert.deepEqual(read('French'), ['FR', true, true, true]);
    assert.deepEqual(read('American'), ['US', true, true, false]);
    assert.equal(read('Mondays'), undefined);
  });

  it('knows capitals and cities, the larger where two share a name', () => {
    assert.equal(code(capitalOf('Pyongyang')), 'KP');
    assert.equal(code(capitalOf('Washington')), 'US');
    assert.equal(code(capitalOf('Kiev')), 'UA');
    assert.equal(code(capitalOf('Kyiv')), 'UA');
    assert.equal(capitalOf('Chicago'), undefined);
    assert.equal(code(cityOf('Chicago')), 'US');
    assert.equal(code(cityOf('London')), 'GB');
    assert.equal(code(cityOf('São Paulo')), 'BR');
    assert.equal(code(cityOf('St. Petersburg')), 'RU');
    assert.equal(cityOf('Nowhereville'), undefined);
  });

  it('knows for whom a seat of power stands', () => {
    assert.deepEqual([seatOf('the Kremlin')?.country, seatOf('the Kremlin')?.kind], ['RU', 'government']);
    assert.deepEqual([seatOf('Downing Street')?.country, seatOf('10 Downing Street')?.name], ['GB', 'Downing Street']);
    assert.equal(seatOf('Elysee')?.country, 'FR');
    assert.equal(seatOf('The Pentagon')?.standsFor, 'US Department of Defense');
    assert.equal(seatOf('pentagon'), undefined);
    assert.equal(seatOf('Station Street'), undefined);
  });

  it('knows which office leads which country', () => {
    assert.deepEqual(
      ['US', 'DE', 'GB', 'KP'].map((country) => officesOf(country)[0]),
      ['president', 'chancellor', 'prime minister', 'supreme leader'],
    );
  });
});
