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

/** Probabilities of the guises, summed over the places in the article. */
interface Tally {
  places: number;
  readonly sums: Float64Array;
}

const person = guises.indexOf('PER');

/**
 * The labels of each paragraph, once the article has been heard: the same run of capitalised words is mostly the same thing
 * throughout an article, and a surname is the person whose full name stands elsewhere. Each such word's emissions are pulled
 * towards the log mean probability over its places, then the paragraph is decoded again.
 */
export function agreedLabels(readings: readonly NameReading[], tagger: Tagger): Uint8Array[] {
  const runs = new Map<string, Tally>();
  const words = new Map<string, Tally>();
  for (const reading of readings)
    for (const run of reading.runs) {
      add(runs, run.key, run.probabilities);
      run.words.forEach((word, i) => add(words, word, guisesAt(run, i)));
    }
  return readings.map((reading) => {
    const moved = movedEmissions(reading, runs, words, tagger.labels.length);
    return moved ? tagger.decode(moved, reading.labels.length) : reading.labels;
  });
}

const guisesAt = ({ probabilities }: CapitalRun, word: number): Float32Array =>
  probabilities.subarray(word * guises.length, (word + 1) * guises.length);

function add(tallies: Map<string, Tally>, key: string, probabilities: Float32Array): void {
  let tally = tallies.get(key);
  if (!tally) tallies.set(key, (tally = { places: 0, sums: new Float64Array(probabilities.length) }));
  tally.places += 1;
  for (let i = 0; i < probabilities.length; i += 1) tally.sums[i] = (tally.sums[i] as number) + (probabilities[i] as number);
}

/** The emissions with every word's pull added; undefined where none is worth a second look. */
function movedEmissions(
  { emissions, runs: ownRuns }: NameReading,
  runs: ReadonlyMap<string, Tally>,
  words: ReadonlyMap<string, Tally>,
  labels: number,
): Float32Array | undefined {
  let moved: Float32Array | undefined;
  for (const run of ownRuns) {
    const ofRun = runs.get(run.key) as Tally;
    run.words.forEach((word, i) => {
      const ofWord = words.get(word) as Tally;
      const isPersonal = (ofWord.sums[person] as number) > personal * ofWord.places;
      const { places, sums } = isPersonal ? ofWord : ofRun;
      if (places < 2) return;
      const from = isPersonal ? 0 : i * guises.length;
      const own = guisesAt(run, i);
      const shifts = guises.map((_, g) => pull * Math.log(((sums[from + g] as number) / places + floor) / ((own[g] as number) + floor)));
      if (shifts.every((shift) => Math.abs(shift) < least)) return;
      moved ??= emissions.slice();
      for (let label = 0; label < labels; label += 1) {
        const at = (run.first + i) * labels + label;
        moved[at] = (moved[at] as number) + (shifts[(label + 1) >> 1] as number);
      }
    });
  }
  return moved;
}
