import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
import { isXmlCharacter } from '../../../src/runtime/xml/characters.js';
import type { AttributeUse, Content, ElementUse, Schema } from '../../../src/runtime/xml/schema.js';

type Json = Record<string, unknown>;

const text = fc
  .string({ unit: 'binary', minLength: 0, maxLength: 12 })
  .map((s) => [...s].filter((c) => isXmlCharacter(c.codePointAt(0)!)).join(''));
const special = fc.constantFrom(
  ' ',
  '\t',
  '\n',
  '\r\n',
  '&',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '--',
  '&amp;',
  '\u{1F600}',
);
const string = fc.array(fc.oneof(text, special), { maxLength: 4 }).map((parts) => parts.join(''));
const decimal = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
const DIVS = [
  '<div xmlns="http://www.w3.org/1999/xhtml"/>',
  '<div xmlns="http://www.w3.org/1999/xhtml">\n <p title=\'"\'>a &#160;&lt;<!-- c --><br></br></p> </div>',
];

/** Makes resources that use what the definitions allow, in any combination, whether or not it makes sense. */
export class ResourceMaker {
  constructor(
    readonly schema: Schema,
    readonly g: GeneratorValue,
    readonly types: readonly string[],
  ) {}

  resource(depth: number): Json {
    const type = this.g(fc.constantFrom, ...this.types) as string;
    return { resourceType: type, ...this.object(this.schema.resource(type)!, depth) };
  }

  /** May be empty. */
  object(content: Content, depth: number): Json {
    const json: Json = {};
    for (const use of content.attributes.values()) {
      if (use.name !== 'value' && this.chance(4)) json[use.name] = this.value(use);
    }
    if (depth <= 0) return json;
    for (const uses of grouped([...content.elements.values()]).values()) {
      if (!this.chance(3)) continue;
      const use = uses[this.g(fc.nat, { max: uses.length - 1 })]!;
      this.put(json, use, depth - 1);
    }
    return json;
  }

  put(json: Json, use: ElementUse, depth: number): void {
    const content = use.content();
    const count = use.isArray ? 1 + this.g(fc.nat, { max: 2 }) : 1;
    const made = Array.from({ length: count }, () => this.element(content, depth));
    if (made.some((m) => m === undefined)) return;
    const values = made.map((m) => m!.value);
    const extras = made.map((m) => m!.extra);
    if (values.some((v) => v !== undefined)) json[use.name] = use.isArray ? values.map(orNull) : values[0];
    if (extras.some((e) => e !== undefined))
      json[`_${use.name}`] = use.isArray ? extras.map(orNull) : extras[0];
  }

  element(content: Content, depth: number): { value?: unknown; extra?: Json } | undefined {
    if (content.kind === 'xhtml') return { value: this.g(fc.constantFrom, ...DIVS) };
    if (content.kind === 'any-resource') return { value: this.resource(depth) };
    const object = this.object(content, depth);
    const isEmpty = Object.keys(object).length === 0;
    if (content.kind !== 'primitive') return isEmpty ? undefined : { value: object };
    const value = this.value(content.attributes.get('value')!);
    if (isEmpty) return { value };
    return this.chance(2) ? { value, extra: object } : { extra: object };
  }

  value(use: AttributeUse): unknown {
    if (use.json === 'boolean') return this.g(fc.boolean);
    if (use.json === 'string') return this.g(() => string);
    const number = this.g(() => decimal);
    return use.pattern?.test('0.5') ? number : Math.trunc(number % 2 ** 31) + 0;
  }

  chance(oneIn: number): boolean {
    return this.g(fc.nat, { max: oneIn - 1 }) === 0;
  }
}

function grouped(uses: readonly ElementUse[]): Map<number, ElementUse[]> {
  const groups = new Map<number, ElementUse[]>();
  for (const use of uses) groups.set(use.order, [...(groups.get(use.order) ?? []), use]);
  return groups;
}

function orNull(value: unknown): unknown {
  return value ?? null;
}
