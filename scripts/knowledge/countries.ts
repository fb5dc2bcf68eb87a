import worldCountries from 'world-countries';

/** One line a country: code, common name, official name, capital, region, subregion, independent, adjective; separated by tabs. */
export function countryTable(): string {
  return worldCountries
    .map((country) =>
      [
        country.cca2,
        country.name.common,
        country.name.official,
        country.capital[0] ?? '',
        country.region,
        country.subregion,
        country.independent || country.cca2 === 'XK' ? '1' : '0',
        country.demonyms?.eng?.m ?? '',
      ].join('\t'),
    )
    .sort()
    .join('\n');
}
