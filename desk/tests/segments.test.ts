import { describe, expect, it } from 'vitest';

import type { Record, Span } from '../src/lib/record';
import { blocksOf, chosenBy, marksOf, segmentsOf, stopsOf, type Layer, type Mark } from '../src/lib/segments';
import { codePoints } from '../src/lib/text';
import { harbour } from './fixture';

describe('code points', () => {
  it.each([
    ['', 0, [0, 0], ''],
    ['abc', 3, [1, 2], 'b'],
    ['a😀b', 3, [1, 2], '😀'],
    ['e\u0301x', 3, [1, 3], '\u0301x'],
    ['😀😀', 2, [1, 9], '😀'],
  ] as const)('%j has %i; %j is %j', (text, size, span, words) => {
    const points = codePoints(text);
    expect(points.size).toBe(size);
    expect(points.slice([...span])).toBe(words);
  });
});

describe('segments', () => {
  const mark = (id: string, begin: number, end: number): Mark => ({ layer: 'events', id, role: 'event', span: [begin, end] });

  it('are cut at every edge, however marks overlap', () => {
    const segments = segmentsOf(codePoints('one two six'), [0, 11], [mark('e1', 0, 7), mark('e2', 4, 11)]);
    expect(segments.map((segment) => [segment.text, segment.marks.map((one) => one.id).join('+')])).toEqual([
      ['one ', 'e1'], ['two', 'e1+e2'], [' six', 'e2'],
    ]);
  });
  it('count code points, not UTF-16', () => {
    const segments = segmentsOf(codePoints('😀 ab'), [0, 4], [mark('e1', 2, 3)]);
    expect(segments.map((segment) => segment.text)).toEqual(['😀 ', 'a', 'b']);
  });
  it('keep to their block when a mark runs over its end', () => {
    expect(segmentsOf(codePoints('abcdef'), [2, 4], [mark('e1', 0, 9)]).map((segment) => segment.text)).toEqual(['cd']);
  });
});

describe('a report', () => {
  const blocks = blocksOf(harbour);

  it('is set whole: title, standfirst and paragraphs, every word once', () => {
    expect(blocks.map((block) => block.kind)).toEqual(['title', 'standfirst', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
    const shown = blocks.map((block) => block.segments.map((segment) => segment.text).join('')).join('\n\n');
    expect(shown).toBe(harbour.text);
  });
  it('keeps markup in the text as plain words', () => {
    const text = blocks.flatMap((block) => block.segments).map((segment) => segment.text).join('');
    expect(text).toContain('<script>alert("close the strait")</script> 😀 within days');
  });
  it('shows text that no part holds', () => {
    const loose: Record = { ...harbour, parts: [{ kind: 'title', span: [0, 10] }] };
    expect(blocksOf(loose).map((block) => block.kind)).toEqual(['title', 'paragraph']);
  });
  it('has no mark crossed by an edge of another', () => {
    for (const segment of blocks.flatMap((block) => block.segments)) {
      for (const { span } of marksOf(harbour)) {
        const inside = span[0] > segment.begin && span[0] < segment.end;
        expect(inside).toBe(false);
      }
    }
  });
  it('opens each statement where its words begin, once', () => {
    const opens = blocks.map((block) => block.segments.flatMap((segment) => segment.opens));
    expect(opens).toEqual([[], [], ['s1'], ['s2'], ['s3', 's4', 's5'], []]);
  });
  it('opens a statement again in each block that it runs into', () => {
    const over: Span = [harbour.parts[3]?.span[0] ?? 0, harbour.parts[4]?.span[1] ?? 0];
    const long: Record = { ...harbour, statements: harbour.statements.slice(0, 1).map((one) => ({ ...one, content: [over] })) };
    expect(blocksOf(long).map((block) => block.segments.flatMap((segment) => segment.opens))).toEqual([[], [], ['s1'], ['s1'], [], []]);
  });
});

describe('moving between marks', () => {
  it('stops at every telling of the layers that are shown', () => {
    const stops = stopsOf(harbour, new Set<Layer>(['events']));
    expect(stops.map((stop) => stop.id)).toEqual(['e1', 'e2', 'e3', 'e1', 'e4']);
    expect(stopsOf(harbour, new Set<Layer>(['events', 'actors']))).toEqual(stops);
    expect(stopsOf(harbour, new Set<Layer>(['times'])).map((stop) => stop.id)).toEqual(['t1', 't2']);
    expect(stopsOf(harbour, new Set())).toEqual([]);
  });
  it('takes the narrowest mark first, then the next wider one, then the narrowest again', () => {
    const [begin] = harbour.actors.find((actor) => actor.name === 'gunmen')?.mentions[0]?.span ?? [0];
    const marks = marksOf(harbour).filter((mark) => mark.span[0] <= begin && mark.span[1] > begin);
    const shown = new Set<Layer>(['events', 'statements', 'actors']);
    expect(chosenBy(marks, shown, '')).toBe('a6');
    expect(chosenBy(marks, shown, 'a6')).toBe('e1');
    expect(chosenBy(marks, shown, 'e1')).toBe('s1');
    expect(chosenBy(marks, shown, 's1')).toBe('a6');
    expect(chosenBy(marks, new Set<Layer>(['statements']), '')).toBe('s1');
    expect(chosenBy([], shown, '')).toBe('');
  });
});
