import type { Record, Span } from './record';
import { codePoints } from './text';

// From a record to what a page can show: paragraphs cut into segments, none of which is crossed by the edge of a mark.
// Marks overlap freely (an event inside a statement, an actor inside an event), so they are never nested elements.

export type Layer = 'events' | 'statements' | 'actors' | 'places' | 'times' | 'relations';

/** What a stretch of text is for one item of the record. */
export type Role =
  | 'event' | 'trigger' | 'source' | 'cue' | 'content' | 'mention' | 'place' | 'time' | 'relation' | 'count';

export interface Mark { layer: Layer; id: string; role: Role; span: Span }

/** Words that lie under the same marks from their first to their last letter; `first`: ids of marks that begin here. */
export interface Segment { text: string; begin: number; end: number; marks: Mark[]; first: Mark[] }

export type BlockKind = 'title' | 'standfirst' | 'byline' | 'paragraph' | 'caption';

export interface Block { kind: BlockKind; span: Span; segments: Segment[]; statements: string[] }

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

/** Cuts one stretch of text at every edge of the marks that touch it. */
export function segmentsOf(text: string, span: Span, marks: readonly Mark[]): Segment[] {
  const points = codePoints(text);
  const touching = marks.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0]);
  const edges = new Set<number>([span[0], span[1]]);
  for (const mark of touching) {
    edges.add(Math.max(mark.span[0], span[0]));
    edges.add(Math.min(mark.span[1], span[1]));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const begin = sorted[i] ?? 0;
    const end = sorted[i + 1] ?? 0;
    const over = touching.filter((mark) => mark.span[0] <= begin && mark.span[1] >= end);
    segments.push({
      text: points.slice([begin, end]), begin, end, marks: over, first: over.filter((mark) => mark.span[0] === begin),
    });
  }
  return segments;
}

/** The whole report, ready to be set. */
export function blocksOf(record: Record): Block[] {
  const marks = marksOf(record);
  return blockSpans(record).map(({ kind, span }) => {
    const segments = segmentsOf(record.text, span, marks);
    const statements = new Set<string>();
    for (const segment of segments) {
      for (const mark of segment.marks) if (mark.role === 'content') statements.add(mark.id);
    }
    return { kind, span, segments, statements: [...statements] };
  });
}

/** Where j and k stop: the first mark of each chosen layer's items, one stop a telling, in text order. */
export function stopsOf(record: Record, layers: ReadonlySet<Layer>): { id: string; at: number }[] {
  const stops: { id: string; at: number }[] = [];
  for (const mark of marksOf(record)) {
    if (!layers.has(mark.layer)) continue;
    if (mark.role === 'trigger' || mark.role === 'content' || mark.layer === 'actors' || mark.layer === 'relations') {
      const last = stops.at(-1);
      if (last?.id !== mark.id) stops.push({ id: mark.id, at: mark.span[0] });
    }
  }
  return stops;
}
