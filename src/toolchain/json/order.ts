import type { FhirResource } from '../releases/fhir-types.js';
import type { CoreModels } from '../model/core.js';
import type { ElementModel, ProfileModel } from '../model/types.js';

type Json = Record<string, unknown>;

/**
 * Puts the properties of STU3 resources into the order of their definitions, so that JSON reads like XML and never depends on who wrote it.
 * Properties that STU3 does not define keep their place at the end. STU3: http://hl7.org/fhir/STU3/json.html
 */
export class StandardOrder {
  readonly #core: CoreModels;
  /** Property names in order, with what holds their content, for each list of elements met. */
  readonly #layouts = new Map<readonly ElementModel[], Map<string, { rank: number; of: Property }>>();

  constructor(core: CoreModels) {
    this.#core = core;
  }

  resource<T extends FhirResource>(resource: T): T {
    return this.#resource(resource as unknown as Json) as unknown as T;
  }

  #resource(json: Json): Json {
    const model = this.#core.type(String(json['resourceType']));
    if (!model) return json;
    const { resourceType, ...rest } = json;
    return { resourceType, ...this.#object(rest, model.root.children, model) };
  }

  #object(json: Json, elements: readonly ElementModel[], owner: ProfileModel): Json {
    const layout = this.#layout(elements);
    const rank = (key: string) => layout.get(key.replace(/^_/, ''))?.rank ?? Number.MAX_SAFE_INTEGER;
    const keys = Object.keys(json).sort(
      (a, b) => rank(a) - rank(b) || (a.startsWith('_') ? 1 : 0) - (b.startsWith('_') ? 1 : 0),
    );
    return Object.fromEntries(keys.map((key) => [key, this.#value(json[key], key, layout, owner)]));
  }

  #value(value: unknown, key: string, layout: Layout, owner: ProfileModel): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#value(item, key, layout, owner));
    const json = value as Json;
    if (typeof json['resourceType'] === 'string') return this.#resource(json);
    // `_status` holds what every element may have: an id and extensions
    const property = key.startsWith('_') ? ELEMENT : layout.get(key)?.of;
    if (!property) return json;
    const { element, typeCode } = property;
    const elements = element
      ? this.#core.childrenOf(element, typeCode, owner)
      : this.#core.type('Element')!.root.children;
    const isOwnType = element && (element.children.length > 0 || element.contentReference);
    const holder = isOwnType ? owner : (typeCode && this.#core.type(typeCode)) || owner;
    return this.#object(json, elements, holder);
  }

  #layout(elements: readonly ElementModel[]): Layout {
    let layout = this.#layouts.get(elements);
    if (!layout) {
      layout = new Map();
      for (const [rank, element] of elements.entries()) {
        for (const of of propertiesOf(element)) layout.set(of.name, { rank, of });
      }
      this.#layouts.set(elements, layout);
    }
    return layout;
  }
}

type Layout = Map<string, { rank: number; of: Property }>;

interface Property {
  name: string;
  /** Absent for the companion of a primitive. */
  element?: ElementModel;
  typeCode?: string | undefined;
}

const ELEMENT: Property = { name: '' };

/** The JSON properties of an element: one, or one for each type of a choice. */
function propertiesOf(element: ElementModel): Property[] {
  if (!element.name.endsWith('[x]')) {
    return [{ name: element.name, element, typeCode: element.types[0]?.code }];
  }
  const stem = element.name.slice(0, -'[x]'.length);
  return element.types.map(({ code }) => ({
    name: stem + code[0]!.toUpperCase() + code.slice(1),
    element,
    typeCode: code,
  }));
}
