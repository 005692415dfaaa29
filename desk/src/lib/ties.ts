import type { Tie } from './api';
import { day } from './words';

// What the reports state of an actor's offices, friends and foes, in sections: "Backs", "Backed by" ...

const officers = 'Office-holders';

/** The headings, [as the relation's `from`, as its `to`], in the order of the page. */
const headings: { [kind: string]: [string, string] } = {
  'holds-office': ['Offices', officers],
  leads: ['Leads', 'Led by'],
  backs: ['Backs', 'Backed by'],
  opposes: ['Opposes', 'Opposed by'],
  'allied-with': ['Allied with', 'Allied with'],
  'at-war-with': ['At war with', 'At war with'],
  'member-of': ['Member of', 'Members'],
  'part-of': ['Part of', 'Parts'],
  'based-in': ['Based in', 'Based there'],
};

export interface TieSection { heading: string; ties: Tie[] }

/** Sections in a fixed order; a kind that is new here under its own name, long lists of office-holders last. */
export function tieSections(ties: readonly Tie[]): TieSection[] {
  const headingOf = (tie: Tie): string => headings[tie.newest.kind]?.[tie.from_it ? 0 : 1] ?? tie.newest.kind;
  const known = Object.values(headings).flat().filter((heading) => heading !== officers);
  const order = [...new Set([...known, ...ties.map(headingOf).filter((heading) => heading !== officers), officers])];
  return order
    .map((heading) => ({ heading, ties: ties.filter((tie) => headingOf(tie) === heading) }))
    .filter((section) => section.ties.length > 0);
}

/** "2009 – 2017", "May 2024", or "" without a date: when the reports state it. */
export function tieTime(tie: Tie): string {
  const { first } = tie;
  const last = tie.newest.published;
  if (!first || !last) return '';
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (from !== to) return `${from} – ${to}`;
  return first.slice(0, 10) === last.slice(0, 10) ? day(first, true) : from;
}
