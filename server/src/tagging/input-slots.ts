import { rowsOfPlace, widestBatch, type JoinedTokens } from './batch.ts';
import type { Encoder, Part, Room, Window } from './encoder.ts';
import { formTables, placeTables, readForm, type TableSpec } from './features.ts';
import { makeSlots, type Slots } from './slots.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article has some hundred different forms, and as many different places (as tables see them). */
export const room: Room = { forms: 1024, places: 512, tokens: widestBatch };

/** Finds the slots of the windows' forms and places, in `forms` and `places`, and has every encoder keep what is new among them. */
export type FindInputs = (tokens: JoinedTokens, windows: readonly Window[], forms: Int32Array, places: Int32Array) => void;

export function inputSlots(encoders: readonly Encoder[], tables: readonly TableSpec[], vocabulary: Vocabulary): FindInputs {
  const ofForm = formTables(tables);
  const ofPlace = placeTables(tables);
  const formSlots = makeSlots<string>(room.forms);
  const placeSlots = makeSlots<number>(room.places);
  const keep = <Key>(
    part: Part,
    { keyOf }: Slots<Key>,
    added: readonly number[],
    width: number,
    read: (key: Key, out: Int32Array) => void,
  ) => {
    const rows = new Int32Array(added.length * width);
    added.forEach((slot, i) => read(keyOf(slot), rows.subarray(i * width, (i + 1) * width)));
    for (const encoder of encoders) encoder.keep(part, added, rows);
  };
  return (tokens, windows, forms, places) => {
    const newForms = formSlots.find(tokens.words, windows, forms);
    keep('forms', formSlots, newForms, ofForm.length, (form, out) => readForm(form, ofForm, vocabulary, out));
    const newPlaces = placeSlots.find(tokens.places, windows, places);
    keep('places', placeSlots, newPlaces, ofPlace.length, (place, out) => rowsOfPlace(place, ofPlace, out));
  };
}
