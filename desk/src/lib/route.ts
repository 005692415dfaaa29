import { fieldQuery, searchQuery, type Search } from './api';

// Every view has an address: "/?q=harbour&from=2024-05-01", "/reports/ID?mark=e2", "/actors?q=vale",
// "/actors/KEY?show=about&page=2", "/events?source=Chad&plover=ASSAULT", "/events/REPORT/e3".

/** What an actor's page lists. */
export const lists = ['said', 'about', 'did', 'suffered', 'relations', 'reports'] as const;
export type ListName = (typeof lists)[number];

/** "" means any; `list` "" the first that holds something; `only` a stance of statements, a kind of relations. */
export interface ActorRoute {
  view: 'actor'; key: string; list: ListName | ''; only: string; from: string; to: string; page: number;
}
/** What events can be narrowed by, as the API's fields; "" means any. */
export const eventFields = ['source', 'target', 'plover', 'quad', 'factuality', 'voice', 'from', 'to'] as const;
export type EventSearch = { [field in (typeof eventFields)[number]]: string };
/** `show`: the events themselves, or pairs of actors or countries. `all`: also statements that have no PLOVER type. */
export interface EventsRoute {
  view: 'events'; search: EventSearch; show: 'events' | 'actors' | 'countries'; all: boolean; page: number;
}
export type Route =
  | { view: 'list'; search: Search }
  | { view: 'report'; id: string; version: string; mark: string }
  | { view: 'actors'; q: string; all: boolean; page: number }
  | EventsRoute
  | { view: 'event'; report: string; id: string }
  | ActorRoute;

export const actorRoute = (key: string): ActorRoute => ({ view: 'actor', key, list: '', only: '', from: '', to: '', page: 0 });
const anyEvent = Object.fromEntries(eventFields.map((field) => [field, ''])) as EventSearch;
export const eventsRoute = (search: Partial<EventSearch> = {}): EventsRoute => ({
  view: 'events', search: { ...anyEvent, ...search }, show: 'events', all: false, page: 0,
});
export const eventRoute = (report: string, id: string): Route => ({ view: 'event', report, id });
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
  const event = /^\/events\/(.+)\/([^/]+)$/.exec(path);
  if (event?.[1] !== undefined && event[2] !== undefined) return { view: 'event', report: unescaped(event[1]), id: unescaped(event[2]) };
  if (path === '/events') {
    const search = Object.fromEntries(eventFields.map((field) => [field, text(field)])) as EventSearch;
    const show = (['actors', 'countries'] as const).find((name) => name === text('show')) ?? 'events';
    return { view: 'events', search, show, all: params.has('all'), page: pageOf(params) };
  }
  if (path === '/actors') return { view: 'actors', q: text('q'), all: params.has('all'), page: pageOf(params) };
  return { view: 'list', search: { q: text('q'), actor: text('actor'), from: text('from'), to: text('to'), page: pageOf(params) } };
}

function withQuery(path: string, query: URLSearchParams, page = 0): string {
  if (page > 0) query.set('page', String(page + 1));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function addressOf(route: Route): string {
  switch (route.view) {
    case 'report':
      return withQuery(`/reports/${encodeURIComponent(route.id)}`, fieldQuery({ version: route.version, mark: route.mark }));
    case 'actor':
      return withQuery(`/actors/${encodeURIComponent(route.key)}`,
        fieldQuery({ show: route.list, only: route.only, from: route.from, to: route.to }), route.page);
    case 'events':
      return withQuery('/events',
        fieldQuery({ ...route.search, show: route.show === 'events' ? '' : route.show, all: route.all ? 'yes' : '' }), route.page);
    case 'event':
      return `/events/${encodeURIComponent(route.report)}/${encodeURIComponent(route.id)}`;
    case 'actors':
      return withQuery('/actors', fieldQuery({ q: route.q, all: route.all ? 'yes' : '' }), route.page);
    case 'list':
      return withQuery('/', searchQuery(route.search), route.search.page);
  }
}
