import { searchQuery, type Search } from './api';

// Every view has an address: "/?q=harbour&from=2024-05-01", "/reports/ID?mark=e2", "/actors?q=vale",
// "/actors/KEY?show=about&page=2".

/** What an actor's page lists. */
export const lists = ['said', 'about', 'did', 'suffered', 'relations', 'reports'] as const;
export type ListName = (typeof lists)[number];

/** "" means any; `list` "" the first that holds something; `only` a stance of statements, a kind of relations. */
export interface ActorRoute {
  view: 'actor'; key: string; list: ListName | ''; only: string; from: string; to: string; page: number;
}
export type Route =
  | { view: 'list'; search: Search }
  | { view: 'report'; id: string; version: string; mark: string }
  | { view: 'actors'; q: string; all: boolean; page: number }
  | ActorRoute;

export const actorRoute = (key: string): ActorRoute => ({ view: 'actor', key, list: '', only: '', from: '', to: '', page: 0 });
export const reportRoute = (id: string, mark = ''): Route => ({ view: 'report', id, version: '', mark });

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a broken escape: taken as it stands, and not found
  }
}

/** Pages count from 1 in addresses, from 0 here. */
function pageOf(params: URLSearchParams): number {
  const page = Number.parseInt(params.get('page') ?? '1', 10);
  return Number.isFinite(page) && page > 1 ? page - 1 : 0;
}

export function parseRoute(path: string, query: string): Route {
  const params = new URLSearchParams(query);
  const text = (name: string): string => params.get(name) ?? '';
  const report = /^\/reports\/(.+)$/.exec(path)?.[1];
  if (report !== undefined) return { view: 'report', id: unescaped(report), version: text('version'), mark: text('mark') };
  const actor = /^\/actors\/(.+)$/.exec(path)?.[1];
  if (actor !== undefined) {
    const list = lists.find((name) => name === text('show')) ?? '';
    return { view: 'actor', key: unescaped(actor), list, only: text('only'), from: text('from'), to: text('to'), page: pageOf(params) };
  }
  if (path === '/actors') return { view: 'actors', q: text('q'), all: params.has('all'), page: pageOf(params) };
  return { view: 'list', search: { q: text('q'), actor: text('actor'), from: text('from'), to: text('to'), page: pageOf(params) } };
}

function withQuery(path: string, query: URLSearchParams, page = 0): string {
  if (page > 0) query.set('page', String(page + 1));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function fields(values: { [field: string]: string }): URLSearchParams {
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(values)) if (value) query.set(field, value);
  return query;
}

export function addressOf(route: Route): string {
  switch (route.view) {
    case 'report':
      return withQuery(`/reports/${encodeURIComponent(route.id)}`, fields({ version: route.version, mark: route.mark }));
    case 'actor':
      return withQuery(`/actors/${encodeURIComponent(route.key)}`,
        fields({ show: route.list, only: route.only, from: route.from, to: route.to }), route.page);
    case 'actors':
      return withQuery('/actors', fields({ q: route.q, all: route.all ? 'yes' : '' }), route.page);
    case 'list':
      return withQuery('/', searchQuery(route.search), route.search.page);
  }
}
