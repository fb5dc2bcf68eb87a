/** Exit codes: nothing to report; something to report; the call or a file was wrong. */
export const exit = { clean: 0, found: 1, wrong: 2 } as const;
