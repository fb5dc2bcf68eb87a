const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number in digits or in words below a hundred. */
export const numberPattern = String.raw`\d{1,3}(?:,\d{3})+|\d{1,6}|(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.slice(1).join('|')}`;

/** The value of such a number; undefined for anything else. */
export function numberOf(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (/^\d[\d,]*$/.test(lower)) return Number(lower.replaceAll(',', ''));
  const at = small.indexOf(lower);
  if (at >= 0) return at;
  const [ten = '', one] = lower.split('-');
  const value = tens.indexOf(ten);
  if (value < 0) return undefined;
  return (value + 2) * 10 + (one ? Math.max(0, small.indexOf(one)) : 0);
}
