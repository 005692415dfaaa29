import type { Record, Span } from './record';
import { codePoints, type CodePoints } from './text';

// From a record to what a page can show: paragraphs cut into segments, none of which is crossed by the edge of a mark.
// Marks overlap freely (an event inside a statement, an actor inside an event), so they are never nested elements.

export type Layer = 'events' | 'statements' | 'actors' | 'places' | 'times' | 'relations';
export const layers: readonly Layer[] = ['events', 'statements', 'actors', 'places', 'times', 'relations'];

/** What a stretch of text is for one item of the record. */
export type Role =
  | 'event' | 'trigger' | 'source' | 'cue' | 'content' | 'mention' | 'place' | 'time' | 'relation' | 'count';

export interface Mark { layer: Layer; id: string; role: Role; span: Span }

/**
 * Words that lie under the same marks from their first to their last letter; `opens`: statements whose words begin here,
 * or go on here in a new block, the wider ones first.
 */
export interface Segment { text: string; begin: number; end: number; marks: Mark[]; opens: string[] }

export type BlockKind = 'title' | 'standfirst' | 'byline' | 'paragraph' | 'caption';

/** `dateline`: where the block's opening dateline ends. */
export interface Block { kind: BlockKind; span: Span; segments: Segment[]; dateline: number }

/** All marks of a record, in text order, wider before narrower. */
export function marksOf(record: Record): Mark[] {
  const marks: Mark[] = [];
  const add = (layer: Layer, id: string, role: Role, span: Span): void => {
    if (span[1] > span[0]) marks.push({ layer, id, role, span });
  };
  for (const event of record.events) {
    for (const mention of event.mentions) {
      add('events', event.id, 'event', mention.span);
      add('events', event.id, 'trigger', mention.trigger);
      for (const count of mention.counts ?? []) add('events', event.id, 'count', count.span);
    }
  }
  for (const statement of record.statements) {
    for (const span of statement.source) add('statements', statement.id, 'source', span);
    for (const span of statement.cue) add('statements', statement.id, 'cue', span);
    for (const span of statement.content) add('statements', statement.id, 'content', span);
  }
  for (const actor of record.actors) for (const mention of actor.mentions) add('actors', actor.id, 'mention', mention.span);
  for (const place of record.places) add('places', place.id, 'place', place.span);
  for (const time of record.times) add('times', time.id, 'time', time.span);
  for (const relation of record.relations) add('relations', relation.id, 'relation', relation.span);
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** The parts that stand on their own, with text outside of any part as paragraphs: no letter of the text is lost. */
export function blockSpans(record: Record): { kind: BlockKind; span: Span }[] {
  const { size, slice } = codePoints(record.text);
  const parts = record.parts
    .filter((part) => part.kind !== 'dateline' && part.span[1] > part.span[0])
    .sort((a, b) => a.span[0] - b.span[0]);
  const blocks: { kind: BlockKind; span: Span }[] = [];
  let at = 0;
  const loose = (end: number): void => {
    if (end > at && slice([at, end]).trim() !== '') blocks.push({ kind: 'paragraph', span: [at, end] });
  };
  for (const part of parts) {
    if (part.span[0] < at) continue; // a damaged record: shown once
    loose(part.span[0]);
    blocks.push({ kind: part.kind as BlockKind, span: part.span });
    at = part.span[1];
  }
  loose(size);
  return blocks;
}

/** Cuts one stretch of text at every edge of the marks that touch it, and at `cut`. */
export function segmentsOf(points: CodePoints, span: Span, marks: readonly Mark[], cut = span[0]): Segment[] {
  const touching = marks.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0]);
  const edges = new Set<number>([span[0], Math.min(Math.max(cut, span[0]), span[1]), span[1]]);
  for (const mark of touching) {
    edges.add(Math.max(mark.span[0], span[0]));
    edges.add(Math.min(mark.span[1], span[1]));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  const opened = new Set<string>();
  for (let i = 0; i + 1 < sorted.length; i++) {
    const begin = sorted[i] ?? 0;
    const end = sorted[i + 1] ?? 0;
    const over = touching.filter((mark) => mark.span[0] <= begin && mark.span[1] >= end);
    const opens: string[] = [];
    for (const mark of over) {
      if (mark.role === 'content' && !opened.has(mark.id)) {
        opens.push(mark.id);
        opened.add(mark.id);
      }
    }
    segments.push({ text: points.slice([begin, end]), begin, end, marks: over, opens });
  }
  return segments;
}

/** The whole report, ready to be set. */
export function blocksOf(record: Record): Block[] {
  const marks = marksOf(record);
  const points = codePoints(record.text);
  return blockSpans(record).map(({ kind, span }) => {
    const dateline = record.parts.find((part) => part.kind === 'dateline' && part.span[0] === span[0])?.span[1] ?? span[0];
    return { kind, span, segments: segmentsOf(points, span, marks, dateline), dateline };
  });
}

/**
 * Where j and k stop, in text order, an item in a row once: every telling of the events and statements that are shown;
 * with both layers hidden, every mark of the other layers.
 */
export function stopsOf(record: Record, shown: ReadonlySet<Layer>): { id: string; at: number }[] {
  const acts = shown.has('events') || shown.has('statements');
  const stops: { id: string; at: number }[] = [];
  for (const { layer, id, role, span } of marksOf(record)) {
    const stopsHere = acts ? role === 'trigger' || role === 'content' : layer !== 'events' && layer !== 'statements';
    if (shown.has(layer) && stopsHere && stops.at(-1)?.id !== id) stops.push({ id, at: span[0] });
  }
  return stops;
}

/** The mark that a click on a segment means: the narrowest first; clicked again, the next wider one. */
export function chosenBy(marks: readonly Mark[], shown: ReadonlySet<Layer>, current: string): string {
  const ids = [...new Set(
    marks
      .filter((mark) => shown.has(mark.layer))
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))
      .map((mark) => mark.id),
  )];
  return ids[(ids.indexOf(current) + 1) % Math.max(ids.length, 1)] ?? '';
}
