import { abridged } from '../text/abridged.js';
import { pointerStep } from '../text/number-literals.js';
import type { Content, ElementUse } from './schema.js';

/** The occurrences of one element in its parent. */
interface Field {
  readonly use: ElementUse;
  readonly values: unknown[];
  /** Primitives only: the `_` objects. */
  readonly primitiveExtensions: (object | undefined)[];
}

/** An open element with the content read so far. */
export class Frame {
  /** The attributes' values by name. */
  readonly attributes: Record<string, unknown> = {};
  readonly #fields = new Map<string, Field>();
  readonly #named = new Map<string, string>();
  /** The last element that was in the order of the definition. */
  last: ElementUse | undefined;
  /** Number of elements so far, known or not. */
  elementCount = 0;
  /** True if its content was reported, so that it is not also reported as empty. */
  isFaulty = false;
  /** The resource, if the element holds one. */
  resource: object | undefined;

  constructor(
    readonly content: Content,
    /** Offset of the start tag. */
    readonly start: number,
    readonly parent: Frame | undefined,
    /** Absent for a resource, which has no element name of its own. */
    readonly use: ElementUse | undefined,
    /** Number of elements of the same name before it. */
    readonly index: number,
  ) {}

  count(name: string): number {
    return this.#fields.get(name)?.values.length ?? 0;
  }

  /** The name under which an element has occurred: for a choice, that of its type (`valueString`). */
  nameOf(definedName: string): string | undefined {
    return this.#named.get(definedName);
  }

  add(use: ElementUse, value: unknown, primitiveExtension?: object): void {
    let field = this.#fields.get(use.name);
    if (!field) {
      this.#fields.set(use.name, (field = { use, values: [], primitiveExtensions: [] }));
      this.#named.set(use.definedName, use.name);
    }
    field.values.push(value);
    field.primitiveExtensions.push(primitiveExtension);
  }

  /**
   * The element as JSON. The array of primitives and that of their `_` objects have the same length, with null in the gaps; an empty array
   * is omitted. STU3: http://hl7.org/fhir/STU3/json.html#primitive
   */
  toJson(resourceType?: string): Record<string, unknown> {
    const json: Record<string, unknown> = resourceType === undefined ? {} : { resourceType };
    Object.assign(json, this.attributes);
    for (const { use, values, primitiveExtensions } of this.#fields.values()) {
      if (use.isArray) {
        if (values.some(isPresent)) json[use.name] = values.map(orNull);
        if (primitiveExtensions.some(isPresent)) json[`_${use.name}`] = primitiveExtensions.map(orNull);
      } else {
        if (isPresent(values[0])) json[use.name] = values[0];
        if (isPresent(primitiveExtensions[0])) json[`_${use.name}`] = primitiveExtensions[0];
      }
    }
    return json;
  }

  /** Path for messages: `Patient.contact[0].name`. */
  path(): string {
    const segments = lineageOf(this).map(({ use, index, content }) => {
      if (!use) return content.name;
      return use.name + (use.isArray ? `[${index}]` : '');
    });
    return abridged(segments).join('.');
  }

  /** JSON Pointer of its value. The content of a primitive is in the `_` property. */
  pointer(): string {
    return lineageOf(this)
      .map((frame) => {
        if (!frame.use) return '';
        const isOuter = frame !== this && frame.content.kind === 'primitive';
        const name = `${isOuter ? '_' : ''}${frame.use.name}`;
        return pointerStep(name) + (frame.use.isArray ? pointerStep(frame.index) : '');
      })
      .join('');
  }
}

/** The frames from the root, without resources inside others, whose holders represent them. */
function lineageOf(frame: Frame): Frame[] {
  const lineage: Frame[] = [];
  for (let f: Frame | undefined = frame; f; f = f.parent) {
    if (f.use || !f.parent) lineage.push(f);
  }
  return lineage.reverse();
}

function isPresent(value: unknown): boolean {
  return value !== undefined;
}

function orNull(value: unknown): unknown {
  return value ?? null;
}
