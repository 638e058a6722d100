import { abridged } from '../text/abridged.js';
import { pointerStep } from '../text/number-literals.js';
import type { Content, ElementUse } from './schema.js';

/** The occurrences of one element in its parent. */
interface Field {
  readonly use: ElementUse;
  readonly values: unknown[];
  /** Of a primitive: its id and extensions. */
  readonly extras: (object | undefined)[];
}

/** An element that is not closed yet, and what was read of it. */
export class Frame {
  /** The attributes' values by name. */
  readonly attributes: Record<string, unknown> = {};
  readonly #fields = new Map<string, Field>();
  readonly #named = new Map<string, string>();
  /** The last element that stood where the definition has it. */
  last: ElementUse | undefined;
  /** How many elements it has had so far, known or not. */
  elementCount = 0;
  /** Whether something in it was reported already, so that it is not called empty as well. */
  isFaulty = false;
  /** Of an element that holds a resource: the resource. */
  resource: object | undefined;

  constructor(
    readonly content: Content,
    /** Offset of the start tag. */
    readonly start: number,
    readonly parent: Frame | undefined,
    /** Absent for a resource, which stands in its parent without a name of its own. */
    readonly use: ElementUse | undefined,
    /** How many of the same name stand before it. */
    readonly index: number,
  ) {}

  count(name: string): number {
    return this.#fields.get(name)?.values.length ?? 0;
  }

  /** The name under which it has had an element already: of a choice, the one of the type that came (`valueString`). */
  nameOf(definedName: string): string | undefined {
    return this.#named.get(definedName);
  }

  add(use: ElementUse, value: unknown, extra?: object): void {
    let field = this.#fields.get(use.name);
    if (!field) {
      this.#fields.set(use.name, (field = { use, values: [], extras: [] }));
      this.#named.set(use.definedName, use.name);
    }
    field.values.push(value);
    field.extras.push(extra);
  }

  /**
   * What JSON holds for the element. Arrays of primitives and of their extras are of one length, with null where there is nothing,
   * and absent where there is nothing at all. STU3: http://hl7.org/fhir/STU3/json.html#primitive
   */
  toJson(resourceType?: string): Record<string, unknown> {
    const json: Record<string, unknown> = resourceType === undefined ? {} : { resourceType };
    Object.assign(json, this.attributes);
    for (const { use, values, extras } of this.#fields.values()) {
      if (use.isArray) {
        if (values.some(isThere)) json[use.name] = values.map(orNull);
        if (extras.some(isThere)) json[`_${use.name}`] = extras.map(orNull);
      } else {
        if (isThere(values[0])) json[use.name] = values[0];
        if (isThere(extras[0])) json[`_${use.name}`] = extras[0];
      }
    }
    return json;
  }

  /** Where it stands, for messages: `Patient.contact[0].name`. */
  path(): string {
    const segments = lineageOf(this).map(({ use, index, content }) => {
      if (!use) return content.name;
      return use.name + (use.isArray ? `[${index}]` : '');
    });
    return abridged(segments).join('.');
  }

  /** JSON Pointer of its value. What is inside a primitive stands in the property with the underscore. */
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

/** From the root to the frame. Resources inside others are left out: their holder stands for them. */
function lineageOf(frame: Frame): Frame[] {
  const lineage: Frame[] = [];
  for (let f: Frame | undefined = frame; f; f = f.parent) {
    if (f.use || !f.parent) lineage.push(f);
  }
  return lineage.reverse();
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}

function orNull(value: unknown): unknown {
  return value ?? null;
}
