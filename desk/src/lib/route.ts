import { searchQuery, type Search } from './api';

// Every view has an address: "/?q=harbour&from=2024-05-01" and "/reports/ID?mark=e2".

export type Route =
  | { view: 'list'; search: Search }
  | { view: 'report'; id: string; version: string; mark: string };

export function parseRoute(path: string, query: string): Route {
  const params = new URLSearchParams(query);
  const report = /^\/reports\/(.+)$/.exec(path)?.[1];
  if (report !== undefined) {
    let id = report;
    try {
      id = decodeURIComponent(report);
    } catch {
      // a broken escape: taken as it stands, and not found
    }
    return { view: 'report', id, version: params.get('version') ?? '', mark: params.get('mark') ?? '' };
  }
  const page = Number.parseInt(params.get('page') ?? '1', 10);
  return {
    view: 'list',
    search: {
      q: params.get('q') ?? '', actor: params.get('actor') ?? '', from: params.get('from') ?? '', to: params.get('to') ?? '',
      page: Number.isFinite(page) && page > 1 ? page - 1 : 0,
    },
  };
}

export function addressOf(route: Route): string {
  if (route.view === 'report') {
    const query = new URLSearchParams();
    if (route.version) query.set('version', route.version);
    if (route.mark) query.set('mark', route.mark);
    const text = query.toString();
    return `/reports/${encodeURIComponent(route.id)}${text ? `?${text}` : ''}`;
  }
  const query = searchQuery(route.search);
  if (route.search.page > 0) query.set('page', String(route.search.page + 1));
  const text = query.toString();
  return text ? `/?${text}` : '/';
}
