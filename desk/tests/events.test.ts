import { describe, expect, it } from 'vitest';

import { addressOf, eventRoute, eventsRoute, parseRoute } from '../src/lib/route';
import { tellingsOf } from '../src/lib/tellings';
import { pieces } from '../src/lib/words';
import { harbour } from './fixture';

describe('addresses of events', () => {
  it.each([
    ['/events', ''], ['/events', '?source=Chad&plover=ASSAULT'], ['/events', '?quad=4&voice=told&show=countries&page=3'],
    ['/events', '?from=2024-05-01&to=2024-05-31&all=yes'],
  ])('%s%s is kept', (path, query) => {
    expect(addressOf(parseRoute(path, query))).toBe(path + query);
  });
  it('keeps a report id with a slash', () => {
    const address = addressOf(eventRoute('a/b', 'e3'));
    expect(address).toBe('/events/a%2Fb/e3');
    expect(parseRoute(address, '')).toEqual({ view: 'event', report: 'a/b', id: 'e3' });
  });
  it('takes an unknown list for the events', () => {
    expect(parseRoute('/events', '?show=planets')).toEqual(eventsRoute());
  });
});

describe('tellings', () => {
  const event = harbour.events[0];
  if (!event) throw new Error('the fixture has no event');
  const record = { ...harbour, sentences: [event.span] };

  it('marks the trigger in its sentence', () => {
    const [telling] = tellingsOf(record, { ...event, mentions: [{ span: event.span, trigger: event.trigger, said_by: null, factuality: 'actual' }] });
    expect(telling && pieces(telling.sentence, telling.marked).find((piece) => piece.marked)?.text).toBe('fired');
    expect(telling?.chain).toEqual([]);
    expect(telling?.part).toBe('');
  });
  it('gives the voices, the nearest first', () => {
    const [telling] = tellingsOf(record, { ...event, mentions: [{ span: event.span, trigger: event.trigger, said_by: 's5', factuality: 'denied' }] });
    expect(telling?.chain.map((said) => said.id)).toEqual(['s5', 's4']);
  });
  it('shows the words alone where no sentence holds them', () => {
    const [telling] = tellingsOf({ ...record, sentences: [] }, { ...event, mentions: [{ span: event.trigger, trigger: event.trigger, factuality: 'actual' }] });
    expect(telling?.sentence).toBe('fired');
  });
});
