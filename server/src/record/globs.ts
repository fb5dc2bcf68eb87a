/** Where a folder's record lies if its settings say nothing else. */
export const defaultGlobs: readonly string[] = ['.on-record/record/**', 'record/**', 'transcripts/**'];
