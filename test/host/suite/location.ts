/** Mocha's browser build, which runs in a worker and in Node alike, reads its options from the page's address. */
(globalThis as { location?: { search: string } }).location ??= { search: '' };
