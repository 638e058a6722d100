import { isPrimitiveType } from '../../model/project-index.js';
import { withoutVersion } from '../../text/canonical.js';
import { typedName, PRIMITIVE_SCHEMAS } from '../../releases/release.js';
import type { ElementModel, ProjectModel, TypeModel } from '../../model/types.js';
import { likeOf } from '../../model/slice-values.js';
import { both, containing, type JsonSchema } from './json-schema.js';

/** More codes than these are left to a terminology service. */
const MOST_CODES = 500;

/** Refers to the schemas of types and profiles, wherever they are. */
export interface References {
  /** A type of the core. */
  type(code: string): JsonSchema;
  /** A profile; undefined if nothing is known of it. */
  profile(url: string): JsonSchema | undefined;
  /** An element whose content another element shares. */
  element(id: string): JsonSchema;
}

/** Makes schemas of elements. What JSON Schema cannot say (invariants, open terminology, order) is left out. */
export class ElementSchemas {
  constructor(
    readonly project: ProjectModel,
    readonly references: References,
  ) {}

  #isPrimitive(type: TypeModel | undefined): boolean {
    return type !== undefined && isPrimitiveType(type.code, this.project.types[type.code]);
  }

  /** An object with the properties of an element's children. */
  object(element: ElementModel, resourceType?: string): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    const rules: JsonSchema[] = [];
    if (resourceType !== undefined) {
      properties['resourceType'] = { const: resourceType };
      required.push('resourceType');
    }
    for (const child of element.children) {
      if (child.max === 0) continue;
      const names = child.name.endsWith('[x]')
        ? this.#choice(child, properties, rules)
        : this.#property(child, child.name, child.types[0], properties);
      if (child.min === 0 && !child.slices.some(({ min }) => min > 0)) continue;
      if (names.length === 1) required.push(names[0]!);
      else rules.push({ anyOf: names.map((name) => ({ required: [name] })) });
    }
    return {
      type: 'object',
      properties,
      ...(required.length > 0 && { required }),
      additionalProperties: false,
      ...(resourceType === undefined && { minProperties: 1 }),
      ...(rules.length > 0 && { allOf: rules }),
    };
  }

  /** Adds a choice's properties; at most one of them may be there. */
  #choice(element: ElementModel, properties: Record<string, JsonSchema>, rules: JsonSchema[]): string[] {
    const slices = new Map(element.slices.map((slice) => [slice.types[0]?.code, slice] as const));
    const types = element.types.filter(({ code }) => slices.get(code)?.max !== 0);
    const only = types.length === 1;
    const names = types.flatMap((type) => {
      const stated = slices.get(type.code) ?? { ...element, ...(!only && { children: [] }) };
      const name = typedName(element.name, type.code);
      return this.#property({ ...stated, types: [type], slices: [], isArray: false }, name, type, properties);
    });
    const values = types.map((type) => typedName(element.name, type.code));
    if (values.length > 1) {
      const one = values.map((name) => ({ required: [name] }));
      rules.push({ oneOf: [...one, { not: { anyOf: one } }] });
    }
    return names;
  }

  /** Adds a property, and for a primitive its `_` property; returns the names, any of which makes the element present. */
  #property(
    element: ElementModel,
    name: string,
    type: TypeModel | undefined,
    properties: Record<string, JsonSchema>,
  ): string[] {
    const item = this.#sliced(element, this.item(element, type));
    if (!this.#isPrimitive(type)) {
      properties[name] = element.isArray ? this.#array(element, item) : item;
      return [name];
    }
    const beside = this.references.type('Element');
    const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
    properties[name] = element.isArray ? this.#array(element, orNull(item)) : item;
    if (type!.code.includes('/') || type!.code === 'xhtml') return [name];
    properties[`_${name}`] = element.isArray ? { type: 'array', items: orNull(beside) } : beside;
    return [name, `_${name}`];
  }

  #array(element: ElementModel, items: JsonSchema): JsonSchema {
    const { max, slices } = element;
    const min = Math.max(1, element.min);
    const counted = slices.flatMap((slice) => this.#count(element, slice));
    return {
      type: 'array',
      items,
      minItems: min,
      ...(max !== '*' && { maxItems: max }),
      ...(counted.length > 0 && { allOf: counted }),
    };
  }

  /** Cardinality of a slice. */
  #count(list: ElementModel, slice: ElementModel): JsonSchema[] {
    const like = this.#like(list, slice);
    if (like === undefined || (slice.min === 0 && slice.max === '*')) return [];
    return [
      {
        contains: like,
        minContains: slice.min,
        ...(slice.max !== '*' && { maxContains: slice.max }),
      },
    ];
  }

  /** An item; if it is like a slice, it is as the slice says. */
  #sliced(list: ElementModel, item: JsonSchema): JsonSchema {
    if (!list.isArray) return item;
    const rules = list.slices.flatMap((slice): JsonSchema[] => {
      const like = slice.max === 0 ? undefined : this.#like(list, slice);
      return like === undefined ? [] : [{ if: like, then: this.item(slice, slice.types[0]) }];
    });
    const likes = list.slices.map((slice) => (slice.max === 0 ? undefined : this.#like(list, slice)));
    const isClosed = list.slicing?.rules === 'closed' && !likes.includes(undefined);
    const all = [...rules, ...(isClosed ? [{ anyOf: likes as JsonSchema[] }] : [])];
    return all.length > 0 ? both(item, { allOf: all }) : item;
  }

  #like(list: ElementModel, slice: ElementModel): JsonSchema | undefined {
    const isExtension = list.name === 'extension' || list.name === 'modifierExtension';
    const url = isExtension ? withoutVersion(slice.types[0]?.profiles[0]) : undefined;
    const like = url !== undefined ? { url } : list.slicing && likeOf(this.project, slice, list.slicing);
    return like === undefined ? undefined : containing(like);
  }

  /** One value of an element, slices aside. */
  item(element: ElementModel, type: TypeModel | undefined): JsonSchema {
    if (element.fixed) return { const: element.fixed.value };
    return both(this.#content(element, type), element.pattern && containing(element.pattern.value));
  }

  #content(element: ElementModel, type: TypeModel | undefined): JsonSchema {
    if (element.contentReference !== undefined) return this.references.element(element.contentReference);
    if (this.#isPrimitive(type)) return this.#primitive(element, type!.code);
    const profiles = (type?.profiles ?? []).map((url) => this.references.profile(url));
    if (profiles.length > 0 && !profiles.includes(undefined)) {
      return profiles.length === 1 ? profiles[0]! : { anyOf: profiles as JsonSchema[] };
    }
    const own = element.children.length > 0 ? this.object(element) : this.references.type(type!.code);
    return both(own, this.#facts(element, type!));
  }

  #facts(element: ElementModel, type: TypeModel): JsonSchema | undefined {
    if (type.code === 'Reference') return this.#target(type);
    if (type.code !== 'Coding') return undefined;
    const codes = this.#codes(element);
    return codes && { properties: { code: { enum: codes } } };
  }

  #target({ targetProfiles }: TypeModel): JsonSchema | undefined {
    const { profiles, stubs, types } = this.project;
    const targets = targetProfiles.map((url) => {
      const known = [...profiles, ...stubs].find((each) => each.url === url)?.type;
      return known ?? url.slice(url.lastIndexOf('/') + 1);
    });
    if (targets.length === 0 || !targets.every((target) => types[target]?.kind === 'resource'))
      return undefined;
    if (targets.includes('Resource') || targets.includes('DomainResource')) return undefined;
    const names = [...new Set(targets)].sort().join('|');
    // absolute references do not always show a type
    const pattern = `^((${names})/|#|[A-Za-z][A-Za-z0-9+.\\-]*:)`;
    return { properties: { reference: { pattern } } };
  }

  #primitive(element: ElementModel, code: string): JsonSchema {
    const schema: JsonSchema = { ...(PRIMITIVE_SCHEMAS[code] ?? { type: 'string' }) };
    const codes = code === 'code' ? this.#codes(element) : undefined;
    if (codes) return { enum: codes };
    const { minValue, maxValue, maxLength } = element;
    if (typeof minValue?.value === 'number')
      schema.minimum = Math.max(minValue.value, schema.minimum ?? -Infinity);
    if (typeof maxValue?.value === 'number')
      schema.maximum = Math.min(maxValue.value, schema.maximum ?? Infinity);
    if (maxLength !== undefined && schema.type === 'string') schema.maxLength = maxLength;
    return schema;
  }

  #codes({ binding }: ElementModel): string[] | undefined {
    if (binding?.strength !== 'required') return undefined;
    const url = withoutVersion(binding.valueSet);
    const set = this.project.valueSets.find((each) => each.url === url);
    if (!set?.expansion.complete) return undefined;
    const codes = [...new Set(set.expansion.codes.map(({ code }) => code))];
    return codes.length > 0 && codes.length <= MOST_CODES ? codes : undefined;
  }
}
