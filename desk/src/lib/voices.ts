import type { Actor, Record, Span, Statement } from './record';
import { codePoints } from './text';
import { actorOf } from './words';

// Who speaks in a report: one voice an actor, with a colour of its own; statements whose speaker is unknown have none.

/** Colours that can be told apart. Further voices share them, each that of one who speaks as far away in the text as can be. */
export const voiceColours = 12;

export interface Voice {
  /** The actor's id; for an unresolved one "?" and the words that name the source. */
  id: string;
  name: string;
  actor: Actor | undefined;
  /** 0 to 11, those of most statements have 0, 1, 2 ...; or "none" for an unresolved speaker. */
  colour: number | 'none';
  statements: Statement[];
}

export interface Voices {
  /** The most talkative first; unresolved ones last. */
  list: Voice[];
  byStatement: ReadonlyMap<string, Voice>;
  byActor: ReadonlyMap<string, Voice>;
}

export function voicesOf(record: Record): Voices {
  const { slice } = codePoints(record.text);
  const found = new Map<string, Voice>();
  for (const statement of record.statements) {
    const actor = actorOf(record, statement.speaker);
    const source = statement.source.map(slice).join(' … ').trim();
    const id = actor?.id ?? `?${source.toLowerCase()}`;
    const voice = found.get(id) ?? { id, name: actor?.name ?? source, actor, colour: 'none', statements: [] };
    voice.statements.push(statement);
    found.set(id, voice);
  }
  const list = [...found.values()].sort((a, b) =>
    Number(b.actor !== undefined) - Number(a.actor !== undefined) || b.statements.length - a.statements.length);
  const places: number[][] = Array.from({ length: voiceColours }, () => []); // where each colour stands
  for (const voice of list) {
    if (!voice.actor) continue;
    const own = voice.statements.map((statement) => statement.content[0]?.[0] ?? 0);
    const distances = places.map((taken) => Math.min(...taken.flatMap((at) => own.map((place) => Math.abs(place - at)))));
    voice.colour = distances.indexOf(Math.max(...distances));
    places[voice.colour]?.push(...own);
  }
  return {
    list,
    byStatement: new Map(list.flatMap((voice) => voice.statements.map((statement) => [statement.id, voice] as const))),
    byActor: new Map(list.flatMap((voice) => (voice.actor ? [[voice.actor.id, voice] as const] : []))),
  };
}

/** How an unresolved voice is called: its words in quotes, for they may be just "he". */
export const voiceName = (voice: Voice): string => (voice.actor ? voice.name : voice.name ? `“${voice.name}”` : 'nobody named');

/** How deep a statement stands in others: 0 for one that the report itself tells. */
function depthOf(record: Record, statement: Statement): number {
  const outer = new Set<string>([statement.id]);
  for (let at = statement; at.within && !outer.has(at.within);) {
    outer.add(at.within);
    const next = record.statements.find((one) => one.id === at.within);
    if (!next) break;
    at = next;
  }
  return outer.size - 1;
}

/** Whose the same words are: the innermost voice, and the one that tells of it. */
export interface Tellers { inner?: Voice; outer?: Voice }

/** Says it of the marks of contents that lie on the same words. */
export function tellersOf(record: Record, voices: Voices): (contents: readonly { id: string; span: Span }[]) => Tellers {
  const depth = new Map(record.statements.map((statement) => [statement.id, depthOf(record, statement)]));
  return (contents) => {
    const sorted = [...contents].sort((a, b) =>
      (depth.get(b.id) ?? 0) - (depth.get(a.id) ?? 0) || a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
    const order = sorted.flatMap((mark) => voices.byStatement.get(mark.id) ?? []);
    const inner = order[0];
    const outer = order.find((voice) => voice !== inner);
    return { ...(inner && { inner }), ...(outer && { outer }) };
  };
}
