/** Numerals and number words brought to one form: “twenty-six”, “26”; “first”, “1st”; “1,000”, “1000”. */
import type { Unit } from './units.ts';

const small: Readonly<Record<string, number>> = {
  ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  ...{ thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ordinals: Readonly<Record<string, string>> = {
  ...{ first: '1st', second: '2nd', third: '3rd', fourth: '4th', fifth: '5th', sixth: '6th', seventh: '7th', eighth: '8th', ninth: '9th' },
  ...{ tenth: '10th', eleventh: '11th', twelfth: '12th' },
};
const scales = new Set(['thousand', 'million', 'billion', 'trillion']);
const signs: Readonly<Record<string, string>> = { $: 'dollars', '£': 'pounds', '€': 'euros' };
const worded =
  /^(?:[\d%$£€]|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|four|fif|six|seven|eigh|nine|twen|for|first|second|percent|hundred|per$)/;

const valueOf = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** The units with each number as one of them, in figures; a currency sign stands behind its number, as it is read. */
export function joinNumbers(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    if (!worded.test(unit.form)) {
      joined.push(unit);
      continue;
    }
    const sign = Object.hasOwn(signs, unit.form) ? signs[unit.form] : undefined;
    if (sign !== undefined) {
      i = pushMoney(units, i, sign, joined);
      continue;
    }
    const [number, next] = numberAt(units, i);
    if (number) joined.push(number);
    else joined.push(simple(unit, units[i + 1]));
    i = number ? next - 1 : simpleEnd(unit, units[i + 1], i);
  }
  return joined;
}

function pushMoney(units: readonly Unit[], at: number, sign: string, joined: Unit[]): number {
  const mark = units[at] as Unit;
  const amount = units[at + 1];
  if (!amount || !/^\d/.test(amount.form) || amount.start - mark.end > 1) return at;
  joined.push(figure(amount));
  const scale = units[at + 2];
  const scaled = scale !== undefined && scales.has(scale.form);
  if (scaled) joined.push(scale);
  // The sign is part of the number's own words: what is said of it is said there.
  joined.push({ said: sign, form: sign, start: amount.start, end: (scaled ? scale : amount).end });
  return at + (scaled ? 2 : 1);
}

/** “two hundred and six”, “twenty-six”, “seven”: the number and the index behind it; undefined where none begins here. */
function numberAt(units: readonly Unit[], at: number): [Unit | undefined, number] {
  const first = units[at] as Unit;
  let [value, next] = belowHundred(units, at);
  if (value === undefined) return [undefined, at];
  if (units[next]?.form === 'hundred') {
    value *= 100;
    next += 1;
    const [rest, behind] = belowHundred(units, units[next]?.form === 'and' ? next + 1 : next);
    if (rest !== undefined) [value, next] = [value + rest, behind];
  }
  const last = units[next - 1] as Unit;
  const said = units.slice(at, next).map((unit) => unit.said);
  return [{ said: said.join(' '), form: String(value), start: first.start, end: last.end }, next];
}

function belowHundred(units: readonly Unit[], at: number): [number | undefined, number] {
  const form = units[at]?.form ?? '';
  const ten = valueOf(tens, form);
  if (ten === undefined) return [valueOf(small, form), at + 1];
  const one = valueOf(small, units[at + 1]?.form ?? '');
  return one !== undefined && one > 0 && one < 10 ? [ten + one, at + 2] : [ten, at + 1];
}

function simple(unit: Unit, next: Unit | undefined): Unit {
  if (/^\d/.test(unit.form)) return figure(unit);
  if (unit.form === '%') return { ...unit, said: 'percent', form: 'percent' };
  if (unit.form === 'per' && next?.form === 'cent') return { said: 'percent', form: 'percent', start: unit.start, end: next.end };
  return Object.hasOwn(ordinals, unit.form) ? { ...unit, form: ordinals[unit.form] as string } : unit;
}

const simpleEnd = (unit: Unit, next: Unit | undefined, at: number): number => (unit.form === 'per' && next?.form === 'cent' ? at + 1 : at);

/** Without separators of thousands. */
const figure = (unit: Unit): Unit => {
  const form = unit.form.replace(/,(?=\d{3}(?:\D|$))/g, '');
  return { ...unit, form, said: form };
};
