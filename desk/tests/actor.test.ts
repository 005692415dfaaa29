import { describe, expect, it } from 'vitest';

import type { Moment, RelationRow, Tie, Timeline } from '../src/lib/api';
import { tieSections, tieTime } from '../src/lib/ties';
import { daysOf, momentsOf, nextMoment, ticksOf } from '../src/lib/timeline';
import { momentWords, periodWords, pieces } from '../src/lib/words';

describe('time', () => {
  it.each([
    ['2024-02-28', '2024-02-29'], ['2024-12-31', '2025-01-01'], ['2024-05', '2024-06'], ['2024-12', '2025-01'], ['2024', '2025'],
  ])('after %s comes %s', (at, next) => {
    expect(nextMoment(at)).toBe(next);
  });
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'], ['2023-12', '2023-12-01', '2023-12-31'], ['2024', '2024-01-01', '2024-12-31'],
    ['2024-05-31', '2024-05-31', '2024-05-31'],
  ])('%s has the days from %s to %s', (at, from, to) => {
    expect(daysOf(at)).toEqual({ from, to });
  });

  const may: Moment = { at: '2024-05', said: 3, spoken_of: 0, as_source: 1, as_target: 0 };
  const timeline: Timeline = { unit: 'month', from: '2024-03-09', to: '2024-06-01', outside: 0, moments: [may] };
  it('has empty months too', () => {
    expect(momentsOf(timeline).map((moment) => [moment.at, moment.said])).toEqual([['2024-03', 0], ['2024-04', 0], ['2024-05', 3], ['2024-06', 0]]);
    expect(momentsOf({ ...timeline, from: null, to: null })).toEqual([]);
    expect(momentsOf({ ...timeline, unit: 'day', from: '0001-01-01' })).toHaveLength(1000);
  });
  it('has its dates where years begin, none too near to another', () => {
    const moments = momentsOf({ ...timeline, from: '2023-11-01', to: '2025-02-01' });
    expect(ticksOf(moments, 1)).toEqual([{ index: 0, at: '2023' }, { index: 2, at: '2024' }, { index: 14, at: '2025' }]);
    expect(ticksOf(moments, 6)).toEqual([{ index: 2, at: '2024' }, { index: 14, at: '2025' }]);
  });
  it.each([
    ['2024-05-01', '2024-05-31', 'May 2024'], ['2024-01-01', '2024-12-31', '2024'], ['2024-05-02', '2024-05-02', '2 May 2024'],
    ['2024-05-02', '2024-06-09', '2 May 2024 – 9 June 2024'],
  ])('from %s to %s reads "%s"', (from, to, words) => {
    expect(periodWords(from, to)).toBe(words);
  });
  it('of a moment reads', () => {
    expect(['2024', '2024-05', '2024-05-31'].map((at) => momentWords(at))).toEqual(['2024', 'May 2024', '31 May 2024']);
  });
});

describe('words for an actor in what others say', () => {
  it.each([
    ['that she had lied', [[5, 8]], 'that [she] had lied'],
    ['😀 she', [[2, 5]], '😀 [she]'],
    ['Dahl and her aide', [[0, 17], [9, 12]], '[Dahl and her aide]'],
    ['nobody', [], 'nobody'],
  ] as [string, [number, number][], string][])('in "%s" are marked', (text, spans, shown) => {
    expect(pieces(text, spans).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')).toBe(shown);
  });
});

describe('ties', () => {
  const row: RelationRow = {
    report: 'r', id: 'r1', title: null, published: '2024-05-02', kind: 'backs', from: null, to: null, place: null, office: null,
    status: 'current', said_by: null, said_by_key: null, words: 'x',
  };
  const tie = (kind: string, from_it: boolean): Tie => ({ from_it, times: 1, first: '2024-05-02', newest: { ...row, kind } });

  it('stand under what they are, offices first, office-holders last', () => {
    const sections = tieSections([tie('holds-office', false), tie('backs', false), tie('envies', true), tie('backs', true), tie('holds-office', true)]);
    expect(sections.map((section) => section.heading)).toEqual(['Offices', 'Backs', 'Backed by', 'envies', 'Office-holders']);
  });
  it('say when they are stated', () => {
    expect(tieTime(tie('backs', true))).toBe('2 May 2024');
    expect(tieTime({ ...tie('backs', true), first: '2024-01-01' })).toBe('2024');
    expect(tieTime({ ...tie('backs', true), first: '2019-01-01' })).toBe('2019 – 2024');
    expect(tieTime({ ...tie('backs', true), first: null })).toBe('');
  });
});
