/** Characters that turn the direction of what stands behind them, or show nothing: article text must not reorder a card. */
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** On one line, without control characters. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(invisible, '').trim();
}
