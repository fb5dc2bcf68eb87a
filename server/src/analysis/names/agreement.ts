import type { Tagger } from '../../tagging/tagger.ts';
import { guises, type CapitalRun, type NameReading } from './reading.ts';

/** How far a word moves from what its own place says towards what the article says; chosen on articles held out from training. */
const pull = 0.6;
/** Keeps a place that is sure of itself from being moved without end: added to every probability before its logarithm. */
const floor = 0.01;
/** A word that the article takes for part of a person's name more often than this is that person wherever it stands. */
const personal = 0.5;
/** Labels are worked out again where an emission moves by more than this. */
const least = 0.2;
/** Emissions move in steps of one part in so many, so that a keystroke elsewhere, which moves them by less, leaves a paragraph's labels as they are. */
const steps = 32;

/** Probabilities of the guises, summed over the places in the article. */
interface Tally {
  places: number;
  readonly sums: Float64Array;
  /** Their means' logarithms, worked out when the sums are complete. */
  logs: Float64Array | undefined;
}

const person = guises.indexOf('PER');
const width = guises.length;

/**
 * The labels of each paragraph, once the article has been heard: the same run of capitalised words is mostly the same thing
 * throughout an article, and a surname is the person whose full name stands elsewhere. Each such word's emissions are pulled
 * towards the log mean probability over its places, then the paragraph is decoded again.
 */
export function agreedLabels(readings: readonly NameReading[], tagger: Tagger): Uint8Array[] {
  const runs = new Map<string, Tally>();
  const words = new Map<string, Tally>();
  // The tallies of each run and then of its words, in the order in which they are met again.
  const tallies: Tally[] = [];
  for (const reading of readings)
    for (const run of reading.runs) {
      tallies.push(add(runs, run.key, run.probabilities, 0, run.probabilities.length));
      run.words.forEach((word, i) => tallies.push(add(words, word, run.probabilities, i * width, width)));
    }
  let next = 0;
  return readings.map((reading) => {
    const shifts = new Shifts();
    for (const run of reading.runs) {
      const ofRun = tallies[next++] as Tally;
      for (let i = 0; i < run.words.length; i += 1) shifts.add(run, i, ofRun, tallies[next++] as Tally);
    }
    return shifts.values.length > 0 ? movedLabels(reading, shifts.values, tagger) : reading.labels;
  });
}

function add(tallies: Map<string, Tally>, key: string, probabilities: Float32Array, from: number, count: number): Tally {
  let tally = tallies.get(key);
  if (!tally) tallies.set(key, (tally = { places: 0, sums: new Float64Array(count), logs: undefined }));
  tally.places += 1;
  for (let i = 0; i < count; i += 1) tally.sums[i] = (tally.sums[i] as number) + (probabilities[from + i] as number);
  return tally;
}

const logOf = (probability: number): number => pull * Math.log(probability + floor);

/** What moves in one paragraph: for each word that does its token, then the steps by which each guise moves. */
class Shifts {
  readonly values: number[] = [];

  add({ first, probabilities }: CapitalRun, i: number, ofRun: Tally, ofWord: Tally): void {
    const isPersonal = (ofWord.sums[person] as number) > personal * ofWord.places;
    const tally = isPersonal ? ofWord : ofRun;
    const { places } = tally;
    if (places < 2) return;
    const logs = (tally.logs ??= tally.sums.map((sum) => logOf(sum / places)));
    const from = isPersonal ? 0 : i * width;
    const at = this.values.length;
    let most = 0;
    this.values.push(first + i);
    for (let g = 0; g < width; g += 1) {
      const shift = (logs[from + g] as number) - logOf(probabilities[i * width + g] as number);
      most = Math.max(most, Math.abs(shift));
      this.values.push(Math.round(shift * steps));
    }
    if (most < least) this.values.length = at;
  }
}

/** A paragraph's labels when its emissions last moved, and by what. */
interface Moved {
  readonly shifts: readonly number[];
  readonly labels: Uint8Array;
}

const kept = new WeakMap<NameReading, Moved>();

function movedLabels(reading: NameReading, shifts: readonly number[], tagger: Tagger): Uint8Array {
  const known = kept.get(reading);
  if (known && known.shifts.length === shifts.length && known.shifts.every((shift, i) => shift === shifts[i])) return known.labels;
  const labels = tagger.decode(movedEmissions(reading, shifts, tagger.labels.length), reading.labels.length);
  kept.set(reading, { shifts, labels });
  return labels;
}

function movedEmissions({ emissions }: NameReading, shifts: readonly number[], labels: number): Float32Array {
  const moved = emissions.slice();
  for (let k = 0; k < shifts.length; k += 1 + width)
    for (let label = 0; label < labels; label += 1) {
      const at = (shifts[k] as number) * labels + label;
      moved[at] = (moved[at] as number) + (shifts[k + 1 + ((label + 1) >> 1)] as number) / steps;
    }
  return moved;
}
