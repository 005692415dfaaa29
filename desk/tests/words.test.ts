import { describe, expect, it } from 'vitest';

import { addressOf, parseRoute } from '../src/lib/route';
import { countNumber, day, snippetOf, speakerChain, speakerName, webAddress, whenWords } from '../src/lib/words';
import { harbour } from './fixture';

describe('addresses', () => {
  it.each(['/', '/?q=act+of+war&from=2024-05-01', '/?q=ferry&page=3', '/reports/harbour?mark=e1', '/reports/a%2Fb%3Fc', '/reports/x?version=9f&mark=s2',
    '/actors', '/actors?q=vale&all=yes&page=2', '/actors/person%2FJon%20Vale', '/actors/NOR?show=about&only=denies&from=2024-05-01&to=2024-05-31&page=4'])(
    '%s is a view, and the view has this address', (address) => {
      const url = new URL(address, 'http://desk');
      expect(addressOf(parseRoute(url.pathname, url.search))).toBe(address);
    });
  it('a broken escape is no crash', () => {
    expect(parseRoute('/reports/%E0%A4%A', '')).toMatchObject({ view: 'report', id: '%E0%A4%A' });
  });
});

describe('words', () => {
  it('names the chain of voices, the nearest first', () => {
    expect(speakerChain(harbour, 's5').map((one) => speakerName(harbour, one))).toEqual(['Ada Lindqvist', 'Jon Vale']);
    expect(speakerChain(harbour, null)).toEqual([]);
  });
  it('ends where a record runs in a circle', () => {
    const statements = harbour.statements.map((one) => (one.id === 's4' ? { ...one, within: 's5' } : one));
    expect(speakerChain({ ...harbour, statements }, 's5')).toHaveLength(2);
  });
  it.each([
    [12, null, 'at least 12'], [null, 40, 'at most 40'], [200, 300, '200 to 300'], [19, 19, '19'], [null, null, 'an unknown number'],
  ] as const)('counts %j to %j read "%s"', (min, max, words) => {
    expect(countNumber({ what: 'killed', min, max, span: [0, 1] })).toBe(words);
  });
  it('dates are days, not hours of some time zone', () => {
    expect(day('2024-05-02T23:30:00-05:00')).toBe('2 May 2024');
    expect(day('someday')).toBe('someday');
    expect(whenWords({ value: '2024-04', from: '2024-04-01', to: '2024-04-30', granularity: 'month' })).toBe('April 2024');
  });
  it('links lead to web pages only', () => {
    expect(webAddress('https://news.example/1')).toBe('https://news.example/1');
    expect(webAddress('javascript:alert(1)')).toBeNull();
  });
  it('a snippet does not say the headline again', () => {
    expect(snippetOf({ title: 'Harbour closed', snippet: 'Harbour closed\n\nNorland closed' })).toBe('Norland closed');
    expect(snippetOf({ title: null, snippet: 'Norland closed\n\nA ferry' })).toBe('Norland closed · A ferry');
  });
});
