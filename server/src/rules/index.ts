/** Every rule, in the order of the documentation's table. */
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
