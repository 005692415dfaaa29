import type { Record, Span } from './record';

// The server's answers (src/serve/rows_json.cpp), and how to ask for them.

export interface ActorName { id: string; key: string; name: string; code: string | null }
export interface ReportRow {
  id: string; uri: string; url: string | null; title: string | null; publisher: string | null; published: string | null;
  note: string | null; version: string; stored: string; made_by: string; snippet: string;
  events: number; statements: number; actors: number; versions: number; speakers: ActorName[];
}
export interface ReportPage { total: number; limit: number; offset: number; reports: ReportRow[] }
export interface VersionRow {
  version: string; title: string | null; published: string | null; stored: string; superseded: string | null;
  superseded_by: string | null;
}
export interface OneReport { record: Record; versions: VersionRow[] }
export interface CodeLabel { label: string; quad: number; goldstein?: number; modes?: { [mode: string]: string } }
export interface Codes {
  cameo: { [code: string]: CodeLabel }; plover: { [type: string]: CodeLabel }; contexts: { [name: string]: string };
}
export interface Summary {
  program: string;
  counts: { reports: number; versions: number; events: number; statements: number; actors: number; relations: number;
    places: number; failures: number; forgotten: number };
  publishers: { name: string; count: number }[];
  plover: { name: string; count: number }[];
}

/** What rows of every kind have: where they stand. */
interface InReport { report: string; id: string; title: string | null; published: string | null }
export interface StatementRow extends InReport {
  kind: string; speaker: ActorName | null; source: string; cue: string; content: string; stance: string; polarity: string;
  distance: string; confidence: number; addressee: ActorName | null; within: string | null; told_by: string | null;
  teller: ActorName | null; about: Span[];
}
export interface EventRow extends InReport {
  cameo: string; plover: string | null; quad: number; source: ActorName[]; target: ActorName[]; factuality: string;
  said_by: string | null; said_by_key: string | null; from: string | null; to: string | null; place: string | null;
  trigger: string; words: string;
}
export interface RelationRow extends InReport {
  kind: string; from: ActorName | null; to: ActorName | null; place: string | null; office: string | null; status: string;
  said_by: string | null; said_by_key: string | null; words: string;
}
/** Counts of events by quad class: verbal and material cooperation, verbal and material conflict. */
export type Quads = [number, number, number, number];
export interface PairRow {
  source: ActorName; target: ActorName; events: number; goldstein: number; quads: Quads; first: string | null; last: string | null;
}
export interface EventMoment { at: string; quads: Quads }
export interface EventTimes {
  unit: 'day' | 'month' | 'year'; from: string | null; to: string | null; outside: number; moments: EventMoment[];
}
export interface ActorRow {
  key: string; name: string; kind: string; code: string | null; country: string | null; reports: number; as_source: number;
  as_target: number; statements: number;
}
export interface Tie { from_it: boolean; times: number; first: string | null; newest: RelationRow }
export interface Moment { at: string; said: number; spoken_of: number; as_source: number; as_target: number }
export interface Timeline { unit: 'day' | 'month' | 'year'; from: string | null; to: string | null; outside: number; moments: Moment[] }
export interface NamedCount { name: string; count: number }
export interface Profile extends ActorRow {
  spoken_of: number; spoken_to: number; relations: number; names: NamedCount[]; codes: NamedCount[]; stances: NamedCount[];
  ties: Tie[]; timeline: Timeline;
}
export interface Rows<T> { total: number; rows: T[] }

/** What the list can be narrowed by; "" means any. */
export interface Search { q: string; actor: string; from: string; to: string; page: number }

export const pageSize = 30;

async function ask<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  const body = (await response.json()) as T & { error?: { where: string; why: string; fix: string } };
  if (!response.ok) throw new Error(body.error ? `${body.error.where}: ${body.error.why}` : response.statusText);
  return body;
}

export function searchQuery(search: Search): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of ['q', 'actor', 'from', 'to'] as const) if (search[name]) query.set(name, search[name]);
  return query;
}

export function getReports(search: Search): Promise<ReportPage> {
  const query = searchQuery(search);
  query.set('limit', String(pageSize));
  query.set('offset', String(search.page * pageSize));
  return ask(`/api/reports?${query}`);
}
export const getReport = (id: string, version: string): Promise<OneReport> =>
  ask(`/api/reports/${encodeURIComponent(id)}${version ? `?version=${encodeURIComponent(version)}` : ''}`);

/** The fields that are set. */
export function fieldQuery(fields: { [field: string]: string }): URLSearchParams {
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(fields)) if (value) query.set(field, value);
  return query;
}

/** One page of rows: `ask` a path with the fields that are set. */
async function rows<T>(name: string, fields: { [field: string]: string }, page: number, limit = pageSize): Promise<Rows<T>> {
  const query = fieldQuery(fields);
  query.set('limit', String(limit));
  query.set('offset', String(page * limit));
  const got = await ask<{ total: number } & { [rows: string]: T[] }>(`/api/${name}?${query}`);
  return { total: got.total, rows: got[name] ?? [] };
}
export const getStatements = (fields: { [field: string]: string }, page: number): Promise<Rows<StatementRow>> => rows('statements', fields, page);
export const getEvents = (fields: { [field: string]: string }, page: number): Promise<Rows<EventRow>> => rows('events', fields, page);
export const getPairs = (fields: { [field: string]: string }, page: number): Promise<Rows<PairRow>> => rows('pairs', fields, page);
export function getTimes(fields: { [field: string]: string }): Promise<EventTimes> {
  return ask(`/api/times?${fieldQuery(fields)}`);
}
export const getRelations = (fields: { [field: string]: string }, page: number): Promise<Rows<RelationRow>> => rows('relations', fields, page);
export const getReportRows = (fields: { [field: string]: string }, page: number): Promise<Rows<ReportRow>> => rows('reports', fields, page);
export const getActors = (fields: { [field: string]: string }, page: number, limit?: number): Promise<Rows<ActorRow>> =>
  rows('actors', fields, page, limit);
export const getActor = (key: string): Promise<Profile> => ask(`/api/actors/${encodeURIComponent(key)}`);
export const getCodes = (): Promise<Codes> => ask('/api/codes');
export const getSummary = (): Promise<Summary> => ask('/api/summary');
