import type { Span } from './record';

/**
 * A report's text and the way from the record's code points to JavaScript's UTF-16 units: the only place where the two
 * meet. `codePoints('a😀b')` has size 3; `slice([1, 2])` is '😀'.
 */
export interface CodePoints {
  readonly size: number;
  /** UTF-16 offset of a code point; beyond the end, the end. */
  unit(index: number): number;
  /** The words of a span. */
  slice(span: Span): string;
}

let last: { text: string; points: CodePoints } | undefined; // one report is on the page: its table is made once

export function codePoints(text: string): CodePoints {
  if (last?.text === text) return last.points;
  const offsets: number[] = [];
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) offsets.push(unit);
  const size = offsets.length;
  const unit = (index: number): number => offsets[Math.max(0, index)] ?? text.length;
  const points: CodePoints = { size, unit, slice: ([begin, end]) => text.slice(unit(begin), unit(end)) };
  last = { text, points };
  return points;
}
