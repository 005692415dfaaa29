import type { Event, EventMention, Record, Span, Statement } from './record';
import { codePoints } from './text';
import { speakerChain } from './words';

// The tellings of an event, each ready to be set: its sentence with the words marked, and on whose word it stands.

export interface Telling {
  mention: EventMention;
  chain: Statement[]; // whose word, nearest voice first; empty: the report's own
  sentence: string;
  marked: Span[]; // the trigger, in code points of `sentence`
  part: string; // "title", "standfirst"; "" for the body
}

/** The sentences that a mention touches, from the first letter to the last. */
function around(record: Record, span: Span): Span {
  const touched = record.sentences.filter(([begin, end]) => begin < span[1] && end > span[0]);
  return [Math.min(span[0], ...touched.map(([begin]) => begin)), Math.max(span[1], ...touched.map(([, end]) => end))];
}

export function tellingsOf(record: Record, event: Event): Telling[] {
  const { slice } = codePoints(record.text);
  return event.mentions.map((mention) => {
    const span = around(record, mention.span);
    const part = record.parts.find(({ kind, span: [begin, end] }) =>
      (kind === 'title' || kind === 'standfirst') && begin <= mention.trigger[0] && mention.trigger[1] <= end);
    return {
      mention,
      chain: speakerChain(record, mention.said_by),
      sentence: slice(span),
      marked: [[mention.trigger[0] - span[0], mention.trigger[1] - span[0]]],
      part: part?.kind === 'title' ? 'headline' : (part?.kind ?? ''),
    };
  });
}
