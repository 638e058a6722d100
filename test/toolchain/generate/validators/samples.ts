import * as valueSets from '../../../../generated/validators/valuesets.js';
import { acceptedByTable } from '../../../../src/runtime/fast-path/accepts.js';
import type {
  CodeList,
  Codes,
  Context,
  Json,
  PropertyRule,
  Registry,
  Shape,
  System,
} from '../../../../src/runtime/types.js';
import { link, ruleOf } from '../../../../src/runtime/table/link.js';
import { OTHER } from '../../../../src/runtime/table/rules.js';
import { ValidationContext } from '../../../../src/runtime/validator/context.js';

/** The rules of all properties that a shape and its bases name. */
export function rulesOf(shape: Shape): Map<string, PropertyRule> {
  if (!shape.rules) link(shape);
  const rules = new Map<string, PropertyRule>();
  for (let own: Shape | undefined = shape; own; own = own.base) {
    const keys = Object.entries(own.properties).flatMap(([name, { types = {} }]) =>
      name.endsWith('[x]') ? Object.keys(types).map((type) => name.slice(0, -3) + type) : [name],
    );
    for (const key of keys) rules.set(key, ruleOf(shape, key)!);
  }
  return rules;
}

/** The shapes that rules lead to, each once. */
export function shapesOf(roots: readonly Shape[]): Shape[] {
  const found = new Set(roots);
  for (const shape of found) {
    for (const rule of rulesOf(shape).values()) {
      if (rule.shape) found.add(rule.shape);
      if (rule.primitiveExtension) found.add(rule.primitiveExtension);
    }
  }
  return [...found];
}

const firstOf = (codes: CodeList) => (typeof codes === 'string' ? codes.split('|', 1) : codes)[0]!;
const { codeSystems, ...sets } = valueSets;
const firstCodes = (Object.values(sets) as (Codes | System)[]).flatMap((set) =>
  'codes' in set
    ? [firstOf(set.codes)]
    : set.systems.slice(0, 1).map((part) => firstOf('codes' in part ? part.codes : part[1])),
);

const PRIMITIVES: readonly unknown[] = [
  ...['a', 'http://x.org/a', 'urn:oid:1.2', 'urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7'],
  ...['2020-02-29', '2020-02-29T10:00:00Z', '10:00:00', 'YQ==', true, 1, ...new Set(firstCodes)],
  '<div xmlns="http://www.w3.org/1999/xhtml">a</div>',
];

/** All objects in a JSON value, itself included. */
export function objectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objectsIn)];
}

/** Valid values: the smallest that the rules allow, or objects from a corpus. */
export class Samples {
  readonly #registry: Registry;
  readonly #urls: readonly string[];
  readonly #objects: readonly Json[];
  readonly #frames = new Map<Shape, Json | undefined>();

  /** @param urls of extensions */
  constructor(registry: Registry, urls: readonly string[], objects: readonly Json[]) {
    this.#registry = registry;
    this.#urls = urls;
    this.#objects = objects;
  }

  /** A valid value of a property, if one is found. */
  of(rule: PropertyRule): unknown[] {
    if (rule.max === 0) return [];
    const one = rule.shape ? this.#object(rule) : this.#primitive(rule);
    if (one === undefined || rule.kind !== OTHER) return one === undefined ? [] : [one];
    return [Array.from({ length: Math.max(1, rule.min) }, () => one)];
  }

  /** An object that the rules of a shape accept. */
  frameOf(shape: Shape): Json | undefined {
    if (!this.#frames.has(shape)) {
      this.#frames.set(shape, undefined); // a shape inside itself has none
      const isRight = (object: Json) => acceptedByTable(shape, object, this.#context(), 0);
      this.#frames.set(shape, this.#leastOf(shape, isRight) ?? this.#objects.find(isRight));
    }
    return this.#frames.get(shape);
  }

  #object(rule: PropertyRule): Json | undefined {
    const frame = this.frameOf(rule.shape);
    if (frame === undefined || this.#passes(frame, rule)) return frame;
    const isRight = (object: Json) => acceptedByTable(rule.shape, object, this.#context(), 0);
    return this.#objects.find((object) => isRight(object) && this.#passes(object, rule)) ?? frame;
  }

  #primitive(rule: PropertyRule): unknown {
    const { test } = rule;
    if (!test) return undefined;
    const fixed = rule.failure === 'value.fixed' ? ([JSON.parse(rule.wanted)] as unknown[]) : [];
    return [...fixed, ...PRIMITIVES, ...this.#urls].find((value) => test(value) && this.#passes(value, rule));
  }

  #passes(value: unknown, rule: PropertyRule): boolean {
    const c = this.#context();
    for (const check of rule.checks ?? []) check(value, rule, c, {});
    return c.drafts.length === 0;
  }

  #context(): Context {
    return new ValidationContext('x', this.#registry, {});
  }

  /** The required properties, and as few others as make the object valid. */
  #leastOf(shape: Shape, isRight: (object: Json) => boolean): Json | undefined {
    const rules = rulesOf(shape);
    const frame: Json = {};
    shape.elements.forEach((name, i) => {
      if (!(shape.required & (1 << i))) return;
      for (const [key, rule] of rules) {
        if (rule.name !== name || frame[key] !== undefined) continue;
        const [value] = this.of(rule);
        if (value === undefined) continue;
        frame[key] = value;
        break;
      }
    });
    if (isRight(frame)) return frame;
    const fields = [...rules].flatMap(([key, rule]) => this.of(rule).map((value) => [key, value] as const));
    for (const [key, value] of fields) {
      for (const [other, second] of fields) {
        const object = { ...frame, [key]: value, [other]: second };
        if (isRight(object)) return object;
      }
    }
    return undefined;
  }
}
