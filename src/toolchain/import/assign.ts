import type { References } from './names.js';
import type { Shape, Shapes } from './shapes.js';
import { fshCode, fshString } from './text.js';

type Json = Record<string, unknown>;

/** An assignment: a path, and a value in FSH. */
export interface Assignment {
  path: string;
  value: string;
}

/** Writes JSON as assignments of FSH, by the types of its properties. */
export class Assigner {
  readonly #shapes: Shapes;
  readonly #references: References;
  readonly #inline: (resource: Json) => string | undefined;
  /** Description of the values that could not be written. */
  readonly problems: string[] = [];

  /** @param inline writes a resource inside another one as an instance of its own, and returns the instance's name */
  constructor(
    shapes: Shapes,
    references: References,
    inline: (resource: Json) => string | undefined = () => undefined,
  ) {
    this.#shapes = shapes;
    this.#references = references;
    this.#inline = inline;
  }

  /** The assignments of an object's properties. @param skip names of properties that are written elsewhere */
  properties(object: Json, shape: Shape, path: string, skip: ReadonlySet<string> = NONE): Assignment[] {
    return Object.entries(object).flatMap(([key, value]): Assignment[] => {
      if (skip.has(key) || key === 'resourceType' || value === undefined || value === null) return [];
      if (key === 'fhir_comments') return [];
      const name = key.replace(/^_/, '');
      const found = this.#shapes.property(shape, name);
      const at = path ? `${path}.${name}` : name;
      if (!found) {
        this.problems.push(`${at}: ${shape.path} has no such property`);
        return [];
      }
      if (Array.isArray(value))
        return value.flatMap((item: unknown, i) => this.#item(item, found, `${at}[${i}]`, key !== name));
      return this.#item(value, found, at, key !== name);
    });
  }

  #item(value: unknown, shape: Shape, path: string, isBesidePrimitive: boolean): Assignment[] {
    if (value === null || value === undefined) return [];
    if (isBesidePrimitive) return this.properties(value as Json, this.#shapes.root('Element'), path);
    return this.value(value, shape, path);
  }

  /** The assignments of a value. */
  value(value: unknown, shape: Shape, path: string): Assignment[] {
    if (typeof value !== 'object' || value === null) {
      const text = primitive(value, shape.type);
      return [{ path, value: text }];
    }
    const object = value as Json;
    if (typeof object['resourceType'] === 'string') {
      const name = this.#inline(object);
      if (name !== undefined) return [{ path, value: name }];
      this.problems.push(`${path}: the resource inside it, a ${object['resourceType']}`);
      return [];
    }
    const short = this.short(object, shape.type);
    return short === undefined ? this.properties(object, shape, path) : [{ path, value: short }];
  }

  /** A value that FSH has a notation of its own for. */
  short(object: Json, type: string): string | undefined {
    if (type === 'Coding') return this.#coding(object);
    if (type !== 'CodeableConcept' || !Array.isArray(object['coding'])) return undefined;
    const isOnly = Object.keys(object).length === 1 && object['coding'].length === 1;
    return isOnly ? this.#coding(object['coding'][0] as Json) : undefined;
  }

  #coding(object: Json): string | undefined {
    const { system, code, display, ...others } = object;
    if (Object.keys(others).length > 0 || typeof system !== 'string' || typeof code !== 'string')
      return undefined;
    return this.code(system, code, display as string | undefined);
  }

  /** `$system#code "display"`; undefined if FSH cannot tell the system from the code. */
  code(system: string, code: string, display?: string): string | undefined {
    if (/[#|\s"]/.test(system)) return undefined;
    return `${this.#references.nameOf('CodeSystem', system) ?? this.#references.alias(system)}${fshCode(code)}${display === undefined ? '' : ` ${fshString(display)}`}`;
  }
}

const NONE: ReadonlySet<string> = new Set();
const BARE = new Set([
  'boolean',
  'integer',
  'decimal',
  'unsignedInt',
  'positiveInt',
  'date',
  'dateTime',
  'instant',
  'time',
]);

function primitive(value: unknown, type: string): string {
  if (type === 'code') return fshCode(String(value));
  // FSH reads a year alone as a number
  if (typeof value === 'string' && /^\d{4}$/.test(value)) return fshString(value);
  return BARE.has(type) ? String(value) : fshString(String(value));
}
