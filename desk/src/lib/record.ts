// The record as the contract defines it (docs/record.schema.json). Spans count code points.

export type Span = [number, number];

export interface Part { kind: 'title' | 'standfirst' | 'byline' | 'dateline' | 'paragraph' | 'caption'; span: Span }
export interface Role { title: string; of?: string | null; span: Span; status: string }
export interface ActorMention { span: Span; form: 'name' | 'nominal' | 'pronoun' }
export interface Actor {
  id: string; key: string; name: string; kind: string; code?: string | null; country?: string | null;
  sectors?: string[]; roles?: Role[]; mentions: ActorMention[];
}
export interface Statement {
  id: string; kind: string; speaker?: string | null; source: Span[]; cue: Span[]; content: Span[];
  within?: string | null; addressee?: string | null; polarity: string; distance: string; stance: string; confidence: number;
}
export interface Count { what: string; min?: number | null; max?: number | null; span: Span }
export interface EventMention { span: Span; trigger: Span; said_by?: string | null; factuality: string; counts?: Count[] }
export interface When { value: string; from: string; to: string; granularity: string; span?: Span | null }
export interface Event {
  id: string; cameo: string; plover?: string | null; mode?: string | null; context?: string[]; quad: number; goldstein: number;
  source: string[]; target: string[]; trigger: Span; span: Span; factuality: string; tense: string; said_by?: string | null;
  when?: When | null; where?: string | null; where_precision?: string | null; counts?: Count[]; mentions: EventMention[];
  rule: string; confidence: number;
}
export interface Relation {
  id: string; kind: string; from: string; to?: string | null; title?: string | null; status: string; span: Span; said_by?: string | null;
}
export interface TimeExpression { id: string; span: Span; type: string; value: string; mod?: string | null }
export interface Place {
  id: string; span: Span; use: string; name: string; geonames?: number | null; lat?: number | null; lon?: number | null;
  country?: string | null; feature?: string | null;
}
export interface Record {
  relata: number; id: string; uri: string; url?: string | null; title?: string | null; published?: string | null;
  updated?: string | null; publisher?: string | null; language?: string | null; note?: string | null; text: string;
  parts: Part[]; sentences: Span[]; actors: Actor[]; statements: Statement[]; events: Event[]; relations: Relation[];
  times: TimeExpression[]; places: Place[]; made_by?: { program: string; model: string; lexicon: string };
}
