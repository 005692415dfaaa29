import type { Actor, Count, Event, Record, Span, Statement, When } from './record';
import { codePoints } from './text';

// How values of the record read on the page.

const quads = ['', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];
export const quadName = (quad: number): string => quads[quad] ?? '';

export const factualities = ['actual', 'future', 'possible', 'conditional', 'desired', 'requested', 'negated', 'denied'];

export const actorOf = (record: Record, id: string | null | undefined): Actor | undefined =>
  record.actors.find((actor) => actor.id === id);

export const actorName = (record: Record, id: string | null | undefined): string => actorOf(record, id)?.name ?? '';

export const statementOf = (record: Record, id: string | null | undefined): Statement | undefined =>
  record.statements.find((statement) => statement.id === id);

/** The speaker of a statement: the actor behind it, else the words that name the source. */
export function speakerName(record: Record, statement: Statement): string {
  const name = actorName(record, statement.speaker);
  if (name) return name;
  const words = statement.source.map(codePoints(record.text).slice).join(' … ');
  return words || 'an unnamed source';
}

/** On whose word something stands, nearest voice first: s2 within s1 gives both. Ends where a record runs in a circle. */
export function speakerChain(record: Record, saidBy: string | null | undefined): Statement[] {
  const chain: Statement[] = [];
  for (let at = statementOf(record, saidBy); at && !chain.includes(at); at = statementOf(record, at.within)) chain.push(at);
  return chain;
}

export function names(record: Record, ids: readonly string[]): string {
  return ids.map((id) => actorName(record, id)).filter(Boolean).join(', ');
}

/** "at least 19", "200 to 300", "19". */
export function countNumber(count: Count): string {
  const write = (value: number): string => value.toLocaleString('en-GB');
  const { min, max } = count;
  if (min != null && max != null) return min === max ? write(min) : `${write(min)} to ${write(max)}`;
  if (min != null) return `at least ${write(min)}`;
  return max != null ? `at most ${write(max)}` : 'an unknown number';
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2 May 2024" from an ISO date or date-time; what is none is shown as it is. */
export function day(iso: string | null | undefined, short = false): string {
  if (!iso) return '';
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return (short ? shortFormat : dayFormat).format(date);
}

export function whenWords(when: When): string {
  if (when.from === when.to) return day(when.from);
  if (when.granularity === 'month') return monthFormat.format(new Date(`${when.from.slice(0, 10)}T00:00:00Z`));
  if (when.granularity === 'year') return when.from.slice(0, 4);
  return `${day(when.from, true)} – ${day(when.to, true)}`;
}

/** One line for an event: the words of its trigger, its sides. */
export function eventLine(record: Record, event: Event): { trigger: string; source: string; target: string } {
  return {
    trigger: codePoints(record.text).slice(event.trigger),
    source: names(record, event.source),
    target: names(record, event.target),
  };
}

/** A web address that may be linked to; anything else ("javascript:") may not. */
export const webAddress = (url: string | null | undefined): string | null =>
  url != null && /^https?:\/\//i.test(url) ? url : null;

/** The snippet of a row without the headline, which stands above it already, on one line. */
export function snippetOf(row: { title: string | null; snippet: string }): string {
  const { title, snippet } = row;
  return (title && snippet.startsWith(title) ? snippet.slice(title.length) : snippet).trim().replace(/\s*\n\s*/g, ' · ');
}

/** "1 report", "1,204 reports". */
export const number = (count: number, one: string): string => `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;

/** "2024", "May 2024" or "31 May 2024" from such a part of a date; `short`: "May 24" below a drawing. */
export function momentWords(at: string, short = false): string {
  if (at.length === 4) return at;
  if (at.length === 10) return day(at, true);
  const date = new Date(`${at}-01T00:00:00Z`);
  return short ? new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date) : monthFormat.format(date);
}

/** "May 2024", "2024" or "2 May 2024 – 9 June 2024" for the days from first to last. */
export function periodWords(from: string, to: string): string {
  if (!to || from === to) return day(from);
  const lastOfMonth = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
  if (from.endsWith('-01') && to === lastOfMonth) return momentWords(from.slice(0, 7));
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return `${day(from)} – ${day(to)}`;
}

/** A text cut at the edges of spans in it (code points), those within a span marked. */
export function pieces(text: string, spans: readonly Span[]): { text: string; marked: boolean }[] {
  const letters = [...text];
  const out: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [begin, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (begin < at) continue; // one within another: shown once
    out.push({ text: letters.slice(at, begin).join(''), marked: false }, { text: letters.slice(begin, end).join(''), marked: true });
    at = end;
  }
  out.push({ text: letters.slice(at).join(''), marked: false });
  return out.filter((piece) => piece.text !== '');
}
