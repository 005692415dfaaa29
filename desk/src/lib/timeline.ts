import type { Moment, Timeline } from './api';

// From an actor's moments to the bars of a drawing: every day, month or year between the first and the last, empty ones too.

export const series = ['said', 'spoken_of', 'as_source', 'as_target'] as const;

const empty = (at: string): Moment => ({ at, said: 0, spoken_of: 0, as_source: 0, as_target: 0 });

/** The moment after "2024-05-31", "2024-12" or "2024". */
export function nextMoment(at: string): string {
  const [year = 0, month, date] = at.split('-').map(Number);
  if (month === undefined) return String(year + 1).padStart(4, '0');
  const next = date === undefined ? new Date(Date.UTC(year, month, 1)) : new Date(Date.UTC(year, month - 1, date + 1));
  return next.toISOString().slice(0, at.length);
}

const lengths = { day: 10, month: 7, year: 4 };

/** All moments from first to last, in order; at most 1,000 (a damaged date must not hang the page). */
export function fillMoments<T extends { at: string }>(
  time: { unit: 'day' | 'month' | 'year'; from: string | null; to: string | null; moments: T[] }, none: (at: string) => T,
): T[] {
  const length = lengths[time.unit];
  if (!time.from || !time.to) return [];
  const known = new Map(time.moments.map((moment) => [moment.at, moment]));
  const all: T[] = [];
  const last = time.to.slice(0, length);
  for (let at = time.from.slice(0, length); at <= last && all.length < 1000; at = nextMoment(at)) all.push(known.get(at) ?? none(at));
  return all;
}
export const momentsOf = (timeline: Timeline): Moment[] => fillMoments(timeline, empty);

/** First and last day of a moment: "2024-02" has 2024-02-01 and 2024-02-29. */
export function daysOf(at: string): { from: string; to: string } {
  if (at.length === 10) return { from: at, to: at };
  const after = nextMoment(at);
  const end = new Date(`${after}${after.length === 4 ? '-01' : ''}-01T00:00:00Z`);
  const to = new Date(end.getTime() - 86_400_000).toISOString().slice(0, 10);
  return { from: `${at}${at.length === 4 ? '-01' : ''}-01`, to };
}

/** Places for dates below the bars: where a year begins, or a month if all is in few months; at least `apart` bars from each other. */
export function ticksOf(moments: readonly { at: string }[], apart: number): { index: number; at: string }[] {
  const coarse = (at: string): string => (at.length === 10 ? at.slice(0, 7) : at.slice(0, 4));
  const ticks: { index: number; at: string }[] = [];
  moments.forEach(({ at }, index) => {
    const before = moments[index - 1];
    if (before && coarse(before.at) === coarse(at)) return;
    const last = ticks.at(-1);
    if (!last || index - last.index >= apart) ticks.push({ index, at: coarse(at) });
    else if (last.index === 0 && index > 0) ticks[ticks.length - 1] = { index, at: coarse(at) };
  });
  return ticks;
}
