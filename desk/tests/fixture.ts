import type { Record, Span } from '../src/lib/record';

// A report that we wrote ourselves, with markup and an emoji in it, and the record that Relata could make of it.

const paragraphs = [
  'Norland closes its harbour after shots at a ferry',
  'Port minister calls the attack “an act of war”; the rebels deny any part in it',
  'PORT ELSE, May 2 (Lake Press) - Norland closed the harbour of Port Else on Thursday after gunmen fired at a ferry and killed at least 12 passengers, officials said.',
  '“This was an act of war, and we will answer it,” Port Minister Ada Lindqvist told reporters. She accused the Southern Front of the attack and demanded that neighbouring Sudmark arrest its leaders.',
  'The Southern Front denied that its fighters had shelled the ferry. Its spokesman, Jon Vale, said the minister had told him that Norland would <script>alert("close the strait")</script> 😀 within days.',
  'Sudmark’s foreign ministry urged both sides to meet in Middelburg next week, and promised to send two hospital ships.',
];
const text = paragraphs.join('\n\n');

/** The span of words; the `nth` time that they occur. */
function at(words: string, nth = 1): Span {
  let unit = -1;
  for (let i = 0; i < nth; i++) unit = text.indexOf(words, unit + 1);
  if (unit < 0) throw new Error(`not in the text: ${words}`);
  const begin = [...text.slice(0, unit)].length;
  return [begin, begin + [...words].length];
}

const actor = (id: string, name: string, kind: string, code: string | null, mentions: [string, number, 'name' | 'nominal' | 'pronoun'][]) => ({
  id, key: name.toLowerCase(), name, kind, code, country: code?.slice(0, 3) ?? null, sectors: code ? [code.slice(3)].filter(Boolean) : [], roles: [] as Record['actors'][0]['roles'] & object,
  mentions: mentions.map(([words, nth, form]) => ({ span: at(words, nth), form })),
});

export const harbour: Record = {
  relata: 1, id: 'harbour', uri: 'reports/harbour.txt', url: 'https://news.example/harbour', title: paragraphs[0] ?? '', published: '2024-05-02',
  updated: null, publisher: 'Lake Press', language: 'en', note: null, text,
  parts: [
    { kind: 'title', span: at(paragraphs[0] ?? '') },
    { kind: 'standfirst', span: at(paragraphs[1] ?? '') },
    { kind: 'dateline', span: at('PORT ELSE, May 2 (Lake Press) -') },
    ...paragraphs.slice(2).map((paragraph) => ({ kind: 'paragraph' as const, span: at(paragraph) })),
  ],
  sentences: [],
  actors: [
    actor('a1', 'Norland', 'country', 'NRL', [['Norland', 1, 'name'], ['Norland', 2, 'name'], ['Norland', 3, 'name'], ['we', 1, 'pronoun']]),
    { ...actor('a2', 'Ada Lindqvist', 'person', 'NRLGOV', [['Port minister', 1, 'nominal'], ['Port Minister Ada Lindqvist', 1, 'name'], ['She', 1, 'pronoun'], ['the minister', 1, 'nominal']]),
      roles: [{ title: 'Port Minister', of: 'a1', span: at('Port Minister'), status: 'current' }] },
    actor('a3', 'Southern Front', 'group', 'NRLREB', [['the rebels', 1, 'nominal'], ['the Southern Front', 1, 'name'], ['The Southern Front', 1, 'name'], ['its fighters', 1, 'nominal']]),
    actor('a4', 'Sudmark', 'country', 'SDM', [['neighbouring Sudmark', 1, 'name'], ['Sudmark’s foreign ministry', 1, 'name']]),
    actor('a5', 'Jon Vale', 'person', 'NRLREB', [['Its spokesman, Jon Vale', 1, 'name'], ['him', 1, 'pronoun']]),
    actor('a6', 'gunmen', 'unnamed', null, [['gunmen', 1, 'nominal']]),
    actor('a7', 'passengers', 'unnamed', null, [['passengers', 1, 'nominal']]),
    actor('a8', 'officials', 'unnamed', 'NRLGOV', [['officials', 1, 'nominal']]),
  ],
  statements: [
    { id: 's1', kind: 'indirect', speaker: 'a8', source: [at('officials')], cue: [at('said')], content: [at('Norland closed the harbour of Port Else on Thursday after gunmen fired at a ferry and killed at least 12 passengers')], within: null, addressee: null, polarity: 'pos', distance: 'neutral', stance: 'asserts', confidence: 0.94 },
    { id: 's2', kind: 'direct', speaker: 'a2', source: [at('Port Minister Ada Lindqvist')], cue: [at('told')], content: [at('This was an act of war, and we will answer it')], within: null, addressee: null, polarity: 'pos', distance: 'neutral', stance: 'threatens', confidence: 0.97 },
    { id: 's3', kind: 'indirect', speaker: 'a3', source: [at('The Southern Front')], cue: [at('denied')], content: [at('its fighters had shelled the ferry')], within: null, addressee: null, polarity: 'neg', distance: 'neutral', stance: 'denies', confidence: 0.91 },
    { id: 's4', kind: 'indirect', speaker: 'a5', source: [at('Its spokesman, Jon Vale')], cue: [at('said', 2)], content: [at('the minister had told him that Norland would <script>alert("close the strait")</script> 😀 within days')], within: null, addressee: null, polarity: 'pos', distance: 'neutral', stance: 'asserts', confidence: 0.88 },
    { id: 's5', kind: 'indirect', speaker: 'a2', source: [at('the minister')], cue: [at('told', 2)], content: [at('Norland would <script>alert("close the strait")</script> 😀 within days')], within: 's4', addressee: 'a5', polarity: 'pos', distance: 'doubting', stance: 'promises', confidence: 0.71 },
  ],
  events: [
    { id: 'e1', cameo: '190', plover: 'ASSAULT', mode: 'firearms', context: ['military'], quad: 4, goldstein: -10, source: ['a6'], target: ['a7'], trigger: at('fired'), span: at('gunmen fired at a ferry and killed at least 12 passengers'),
      factuality: 'actual', tense: 'past', said_by: 's1', when: { value: '2024-05-02', from: '2024-05-02', to: '2024-05-02', granularity: 'day', span: at('Thursday') }, where: 'p2', where_precision: 'city',
      counts: [{ what: 'killed', min: 12, max: null, span: at('at least 12') }],
      mentions: [
        { span: at('shots at a ferry'), trigger: at('shots'), said_by: null, factuality: 'actual', counts: [] },
        { span: at('gunmen fired at a ferry and killed at least 12 passengers'), trigger: at('fired'), said_by: 's1', factuality: 'actual', counts: [{ what: 'killed', min: 12, max: null, span: at('at least 12') }] },
        { span: at('its fighters had shelled the ferry'), trigger: at('shelled'), said_by: 's3', factuality: 'denied', counts: [] },
      ], rule: 'lexicon/events/assault.lex:31', confidence: 0.9 },
    { id: 'e2', cameo: '112', plover: 'ACCUSE', mode: 'allege', context: [], quad: 3, goldstein: -2, source: ['a2'], target: ['a3'], trigger: at('accused'), span: at('She accused the Southern Front of the attack'), factuality: 'actual', tense: 'past', said_by: null, when: null, where: null, where_precision: null, counts: [],
      mentions: [{ span: at('She accused the Southern Front of the attack'), trigger: at('accused'), said_by: null, factuality: 'actual', counts: [] }], rule: 'lexicon/events/accuse.lex:12', confidence: 0.95 },
    { id: 'e3', cameo: '100', plover: 'REQUEST', mode: null, context: [], quad: 3, goldstein: -5, source: ['a2'], target: ['a4'], trigger: at('demanded'), span: at('demanded that neighbouring Sudmark arrest its leaders'), factuality: 'actual', tense: 'past', said_by: null, when: null, where: null, where_precision: null, counts: [],
      mentions: [{ span: at('demanded that neighbouring Sudmark arrest its leaders'), trigger: at('demanded'), said_by: null, factuality: 'actual', counts: [] }], rule: 'lexicon/events/request.lex:8', confidence: 0.83 },
    { id: 'e4', cameo: '033', plover: 'AGREE', mode: null, context: [], quad: 1, goldstein: 5.2, source: ['a4'], target: ['a1'], trigger: at('promised'), span: at('promised to send two hospital ships'), factuality: 'actual', tense: 'past', said_by: null, when: null, where: null, where_precision: null, counts: [],
      mentions: [{ span: at('promised to send two hospital ships'), trigger: at('promised'), said_by: null, factuality: 'actual', counts: [] }], rule: 'lexicon/events/agree.lex:20', confidence: 0.79 },
  ],
  relations: [{ id: 'r1', kind: 'holds-office', from: 'a2', to: 'a1', title: 'Port Minister', status: 'current', span: at('Port Minister Ada Lindqvist'), said_by: null }],
  times: [{ id: 't1', span: at('Thursday'), type: 'DATE', value: '2024-05-02', mod: null }, { id: 't2', span: at('next week'), type: 'DATE', value: '2024-W19', mod: null }],
  places: [
    { id: 'p1', span: at('PORT ELSE'), use: 'literal', name: 'Port Else', geonames: 1, lat: 54.2, lon: 8.1, country: 'NRL', feature: 'PPL' },
    { id: 'p2', span: at('Port Else'), use: 'literal', name: 'Port Else', geonames: 1, lat: 54.2, lon: 8.1, country: 'NRL', feature: 'PPL' },
    { id: 'p3', span: at('Middelburg'), use: 'literal', name: 'Middelburg', geonames: 2750896, lat: 51.5, lon: 3.61, country: 'NLD', feature: 'PPLA' },
  ],
  made_by: { program: 'relata 0.1.0', model: 'aa', lexicon: 'bb' },
};
