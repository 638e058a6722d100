import type { Random } from '../conformance/random.js';

export type Json = Record<string, unknown>;

/** Choices that make the shape of a resource: its fields, their order and the number of their items. */
export interface Choice {
  has(likely: number): boolean;
  /** From 0 up to, and without, n. */
  below(n: number): number;
  /** The fields that are present; the others are undefined. */
  fields(object: Json): Json;
}

const present = (object: Json) => Object.entries(object).filter(([, value]) => value !== undefined);

/** Any field may be absent, and the keys stand in any order. */
export function shuffled(random: Random): Choice {
  return {
    has: (likely) => random.next() < likely,
    below: (n) => random.below(n),
    fields: (object) => Object.fromEntries(random.shuffle(present(object))),
  };
}

/** Fields that are usually present, in FHIR's order. */
export const plain: Choice = {
  has: (likely) => likely > 0.5,
  below: (n) => n >> 1,
  fields: (object) => Object.fromEntries(present(object)),
};

/** Sources of a resource's data: one for its shape, one for its values. */
export interface Source {
  choice: Choice;
  values: Random;
}

const STRUCTURE = 'https://fhir.nhs.uk/STU3/StructureDefinition/';
export const SYSTEM = 'https://fhir.nhs.uk/STU3/CodeSystem/';
const WORDS =
  'general appointment telephone consultation blood pressure review with nurse for annual health check travel clinic follow up by letter morning surgery près du château'.split(
    ' ',
  );

export function words({ values }: Source, most: number): string {
  const text = Array.from({ length: 1 + values.below(most) }, () => values.pick(WORDS)).join(' ');
  return text[0]!.toUpperCase() + text.slice(1);
}

export function digits({ values }: Source, count: number): string {
  return Array.from({ length: count }, () => values.below(10)).join('');
}

const hex = ({ values }: Source, count: number) =>
  Array.from({ length: count }, () => '0123456789abcdef'[values.below(16)]).join('');

/** A logical id: a short number, or a UUID. */
export function id(source: Source): string {
  if (source.values.next() < 0.7) return digits(source, 1 + source.values.below(8));
  return [8, 4, 4, 4, 12].map((count) => hex(source, count)).join('-');
}

const two = (n: number) => String(n).padStart(2, '0');

export function day({ values }: Source, from = 2026, years = 2): string {
  return `${from + values.below(years)}-${two(1 + values.below(12))}-${two(1 + values.below(28))}`;
}

/** Two instants on one day, the later one last, in a zone. */
export function times(source: Source): [start: string, end: string] {
  const { values } = source;
  const date = day(source);
  const zone = values.pick(['+00:00', '+01:00', 'Z']);
  const hour = 8 + values.below(10);
  const minute = values.below(40);
  const fraction = values.next() < 0.1 ? `.${digits(source, 3)}` : '';
  const at = (m: number) => `${date}T${two(hour)}:${two(m)}:00${fraction}${zone}`;
  return [at(minute), at(minute + 5 + values.below(15))];
}

export function meta(source: Source, profile: string): Json {
  const { choice } = source;
  return choice.fields({
    versionId: choice.has(0.8) ? digits(source, 13) : undefined,
    lastUpdated: choice.has(0.2) ? times(source)[0] : undefined,
    profile: [STRUCTURE + profile],
  });
}

export function coding(source: Source, system: string, codes: readonly (readonly [string, string])[]): Json {
  const [code, display] = source.values.pick(codes);
  return source.choice.fields({ system, code, display });
}

export function concept(
  source: Source,
  system: string,
  codes: readonly (readonly [string, string])[],
  withText = true,
): Json {
  return source.choice.fields({
    coding: [coding(source, system, codes)],
    text: withText && source.choice.has(0.3) ? words(source, 3) : undefined,
  });
}

const SNOMED = [
  ['394814009', 'General practice'],
  ['408443003', 'General medical practice'],
  ['394802001', 'General medicine'],
  ['310000008', 'Accident and emergency service'],
] as const;

export const snomed = (source: Source): Json => concept(source, 'http://snomed.info/sct', SNOMED);

export function reference(source: Source, ...types: string[]): Json {
  const { choice, values } = source;
  const base = values.next() < 0.1 ? 'https://gpconnect.example.org/fhir/' : '';
  return choice.fields({
    reference: `${base}${values.pick(types)}/${id(source)}`,
    display: choice.has(0.15) ? words(source, 3) : undefined,
  });
}

/** An identifier as the profiles have it: a system and a value, nothing else. */
export function identifier(source: Source, kind: string): Json {
  const host = source.values.pick(['gpconnect.example.org', 'records.example.com', 'practice.example.net']);
  return source.choice.fields({
    id: source.choice.has(0.1) ? id(source) : undefined,
    system: `https://${host}/id/${kind}`,
    value: `${kind.slice(0, 2).toUpperCase()}-${digits(source, 4 + source.values.below(6))}`,
  });
}

/** An extension of one of the published profiles. */
export function extension(source: Source, name: string, value: Json): Json {
  return source.choice.fields({ url: `${STRUCTURE}Extension-${name}`, ...value });
}

/** One that nobody knows, as servers add them. */
export function foreignExtension(source: Source): Json {
  const { values } = source;
  return source.choice.fields({
    url: `https://${values.pick(['a', 'supplier', 'hub'])}.example.org/extension-${values.below(50)}`,
    ...values.pick<Json>([
      { valueString: words(source, 4) },
      { valueBoolean: true },
      { valueInteger: values.below(1000) },
      { valueDateTime: times(source)[0] },
    ]),
  });
}

export function narrative(source: Source): Json {
  const text = `<p>${words(source, 8)}</p><table><tr><td>${words(source, 3)} &amp; more</td></tr></table>`;
  return source.choice.fields({
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`,
  });
}

export const DELIVERY_CHANNELS = ['In-person', 'Telephone', 'Video', 'Visit'];

export const deliveryChannel = (source: Source): Json =>
  extension(source, 'GPConnect-DeliveryChannel-2', { valueCode: source.values.pick(DELIVERY_CHANNELS) });

/** A list, or nothing where it would be empty. */
export function list<T>(items: readonly (T | undefined)[]): T[] | undefined {
  const there = items.filter((item) => item !== undefined);
  return there.length ? there : undefined;
}

export function repeat<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
