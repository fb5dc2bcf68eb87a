/** A phrase with a value in the place of its `{0}`. */
export const filled = (phrase: string, value: string | number): string => phrase.replace('{0}', () => String(value));
