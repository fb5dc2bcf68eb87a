import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

const formats = { text, json, sarif, github } satisfies Record<string, () => Format>;

export type CheckFormat = keyof typeof formats;
export const checkFormats = Object.keys(formats) as readonly CheckFormat[];

/** A fresh printer of this name. */
export const formatNamed = (name: CheckFormat): Format => formats[name]();
