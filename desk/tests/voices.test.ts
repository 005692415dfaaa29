import { describe, expect, it } from 'vitest';

import type { Record, Statement } from '../src/lib/record';
import { tellersOf, voiceColours, voiceName, voicesOf } from '../src/lib/voices';
import { harbour } from './fixture';

const statement = (id: string): Statement => {
  const found = harbour.statements.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const mark = (id: string): { id: string; span: [number, number] } => ({ id, span: statement(id).content[0] ?? [0, 0] });

describe('voices', () => {
  it('are one for each speaker, the most talkative first, each with a colour', () => {
    const { list } = voicesOf(harbour);
    expect(list.map((voice) => voice.name)).toEqual(['Ada Lindqvist', 'officials', 'Southern Front', 'Jon Vale']);
    expect(list.map((voice) => voice.colour)).toEqual([0, 1, 2, 3]);
    expect(list[0]?.statements.map((one) => one.id)).toEqual(['s2', 's5']);
  });
  it('without a known speaker come last, by their words, and have no colour', () => {
    const statements = harbour.statements.map((one) => (one.speaker === 'a2' ? { ...one, speaker: null } : one));
    const unresolved = voicesOf({ ...harbour, statements }).list.filter((voice) => !voice.actor);
    expect(unresolved.map(voiceName)).toEqual(['“Port Minister Ada Lindqvist”', '“the minister”']);
    expect(unresolved.map((voice) => voice.colour)).toEqual(['none', 'none']);
  });
  it('without any source are called so', () => {
    const statements = [{ ...statement('s1'), speaker: null, source: [] }];
    expect(voicesOf({ ...harbour, statements }).list.map(voiceName)).toEqual(['nobody named']);
  });
  it('share a colour where there are too many, with one who speaks far away', () => {
    const actors = Array.from({ length: voiceColours + 1 }, (_, index) => ({
      id: `x${index}`, key: `x${index}`, name: `X ${index}`, kind: 'person', mentions: [],
    }));
    const statements = actors.map((actor, index) => ({
      ...statement('s1'), id: `t${index}`, speaker: actor.id, content: [[10 * index, 10 * index + 5]] as [number, number][],
    }));
    const crowd: Record = { ...harbour, actors, statements };
    const colours = voicesOf(crowd).list.map((voice) => voice.colour);
    expect(new Set(colours.slice(0, voiceColours)).size).toBe(voiceColours);
    expect(colours.at(-1)).toBe(colours[0]);
  });
});

describe('tellers', () => {
  const voices = voicesOf(harbour);
  const tellers = tellersOf(harbour, voices);

  it('of words within words are the inner voice, and the outer one that tells of it', () => {
    const { inner, outer } = tellers([mark('s4'), mark('s5')]);
    expect([inner?.name, outer?.name]).toEqual(['Ada Lindqvist', 'Jon Vale']);
  });
  it('of simple words are one voice', () => {
    expect(tellers([mark('s3')])).toEqual({ inner: voices.byStatement.get('s3') });
    expect(tellers([])).toEqual({});
  });
  it('are found where a record runs in a circle', () => {
    const circle = harbour.statements.map((one) => (one.id === 's4' ? { ...one, within: 's5' } : one));
    const record = { ...harbour, statements: circle };
    expect(tellersOf(record, voicesOf(record))([mark('s4'), mark('s5')]).inner).toBeDefined();
  });
});
