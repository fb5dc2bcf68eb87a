import type { Span } from '../../span.ts';
import type { Event } from './events.ts';

/** The title in YAML and in TOML, bare or between marks. */
const titles = { yaml: /^title:[ \t]*(["']?)(.{1,400}?)\1[ \t]*$/m, toml: /^title[ \t]*=[ \t]*(["'])(.{1,400}?)\1[ \t]*$/m };

/** Where the front matter says what the page is called; undefined where it says nothing, or there is none. */
export function titleIn(events: readonly Event[], source: string): Span | undefined {
  const matter = events[0]?.[1];
  const form: string = matter?.type ?? '';
  if (!matter || (form !== 'yaml' && form !== 'toml')) return undefined;
  const words = source.slice(matter.start.offset, matter.end.offset);
  const match = titles[form].exec(words);
  const title = match?.[2]?.trim();
  if (!match || !title) return undefined;
  const start = matter.start.offset + match.index + match[0].indexOf(title, match[0].search(/[:=]/));
  return { start, end: start + title.length };
}
