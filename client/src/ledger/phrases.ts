/** A phrase with values in the places of its `{0}`, `{1}` … */
export const filled = (phrase: string, ...values: (string | number)[]): string =>
  phrase.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
