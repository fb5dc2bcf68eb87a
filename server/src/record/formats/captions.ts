/** Caption files, WebVTT and SubRip: cues joined to speech, with their times and voices. */
import type { Mark, ReadText, Turn } from '../documents/document.ts';

const timing = /^[ \t]*((?:\d{1,3}:)?\d{2}:\d{2})[.,]\d{1,3}[ \t]+-->[^\n]*$/;
const voice = /<v(?:\.[^\s>]*)?[ \t]+([^>\n]{1,80})>/;
const tag = /<\/?[^>\n]{0,200}>|\{\\[^}\n]{0,80}\}|&(?:nbsp|lrm|rlm);/g;

/** Everything but the cues' words becomes white space, so that places stay what they are in the file. Linear. */
export function readCaptions(text: string): ReadText {
  const marks: Mark[] = [];
  const turns: Turn[] = [];
  const kept: string[] = [];
  let at = 0;
  let inCue = false;
  let timed = false;
  for (const line of text.split('\n')) {
    const time = timing.exec(line);
    if (time) {
      inCue = true;
      timed = true;
      marks.push({ at, label: (time[1] as string).length < 8 ? `00:${time[1] as string}`.slice(-8) : (time[1] as string) });
    } else if (line.trim() === '') inCue = false;
    const words = inCue && timed && !time ? line.replace(tag, blank) : blank(line);
    if (inCue && !time) {
      const speaker = voice.exec(line)?.[1]?.trim();
      const last = turns.at(-1);
      if (speaker !== undefined && speaker !== last?.speaker) {
        if (last) turns[turns.length - 1] = { ...last, end: at };
        turns.push({ start: at, end: text.length, speaker });
      }
    }
    kept.push(words);
    at += line.length + 1;
  }
  const first = turns[0];
  if (first && first.start > 0) turns.unshift({ start: 0, end: first.start, speaker: null });
  return { text: kept.join('\n'), extracted: false, marks, ...(turns.length > 0 ? { turns } : {}) };
}

const blank = (words: string): string => ' '.repeat(words.length);
