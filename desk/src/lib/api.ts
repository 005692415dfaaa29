import type { Record } from './record';

// The server's answers (src/serve/rows_json.cpp), and how to ask for them.

export interface ReportRow {
  id: string; uri: string; url: string | null; title: string | null; publisher: string | null; published: string | null;
  note: string | null; version: string; stored: string; made_by: string; snippet: string;
  events: number; statements: number; actors: number; versions: number;
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
export const getCodes = (): Promise<Codes> => ask('/api/codes');
export const getSummary = (): Promise<Summary> => ask('/api/summary');
