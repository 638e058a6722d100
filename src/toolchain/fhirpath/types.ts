import { typedName } from '../releases/release.js';
import type { ElementModel, ProfileModel } from '../model/types.js';

/** The core types by name, however they are kept. */
interface TypeLookup {
  readonly names: readonly string[];
  get(name: string): ProfileModel | undefined;
}

/** A type that a value can have, with its elements: a data type, a resource, or an element with children of its own. */
export interface NodeType {
  /** `Period`, `Patient`, `BackboneElement`; `*` for something of any type. */
  readonly code: string;
  readonly children: readonly ElementModel[];
  /** The path of the element whose children these are: `Patient.contact`; of a type, its name. */
  readonly path: string;
}

/** An element as a path step reaches it. */
export interface Member {
  readonly isArray: boolean;
  /** Choices only: the name without `[x]`. */
  readonly stem?: string;
  /** One for each type: the JSON property, and what it holds. */
  readonly options: readonly { readonly key: string; readonly type: NodeType }[];
  /** Other elements whose names begin as the choice's do. */
  readonly hasNamesakes: boolean;
}

/** Groups of types whose values compare with each other. */
export type ValueClass = 'boolean' | 'string' | 'number' | 'date' | 'time' | 'quantity' | 'complex' | 'any';

export const ANY: NodeType = { code: '*', children: [], path: '*' };

const STRINGS = ['string', 'code', 'id', 'uri', 'oid', 'uuid', 'markdown', 'base64Binary', 'xhtml'];
const CLASSES: Readonly<Record<string, ValueClass>> = {
  ...Object.fromEntries(STRINGS.map((code) => [code, 'string' as const])),
  boolean: 'boolean',
  decimal: 'number',
  integer: 'number',
  positiveInt: 'number',
  unsignedInt: 'number',
  date: 'date',
  dateTime: 'date',
  instant: 'date',
  time: 'time',
  '*': 'any',
};

/** STU3's types, and what a step from one to the next is. */
export class TypeSystem {
  readonly #lookup: TypeLookup;
  readonly #nodes = new Map<string, NodeType>();
  #resources: ProfileModel[] | undefined;

  constructor(lookup: TypeLookup) {
    this.#lookup = lookup;
  }

  /** The names of all types. */
  get names(): readonly string[] {
    return this.#lookup.names;
  }

  /** A core type by name. */
  type(code: string): NodeType | undefined {
    const name = code.startsWith('http://hl7.org/fhirpath/') ? 'string' : code;
    let node = this.#nodes.get(name);
    if (!node) {
      const model = this.#lookup.get(name);
      if (!model) return undefined;
      node = { code: name, children: model.root.children, path: name };
      this.#nodes.set(name, node);
    }
    return node;
  }

  classOf(type: NodeType): ValueClass {
    const known = CLASSES[type.code];
    if (known) return known;
    return this.isSubtype(type.code, 'Quantity') ? 'quantity' : 'complex';
  }

  isPrimitive(type: NodeType): boolean {
    return type.code !== '*' && CLASSES[type.code] !== undefined;
  }

  isResource(type: NodeType): boolean {
    return this.#lookup.get(type.code)?.kind === 'resource';
  }

  /** True if a core type is another one or specializes it. */
  isSubtype(code: string, ancestor: string): boolean {
    for (let at: string | undefined = code; at;) {
      if (at === ancestor) return true;
      const base: string | undefined = this.#lookup.get(at)?.baseDefinition;
      at = base?.slice(base.lastIndexOf('/') + 1);
    }
    return false;
  }

  /** The types an element of a core type can have. */
  typesOf(element: ElementModel): NodeType[] {
    if (element.contentReference) {
      const referred = this.#find(element.contentReference);
      return referred ? this.typesOf(referred) : [];
    }
    if (element.children.length > 0 && element.path.includes('.')) {
      const code = element.types[0]?.code ?? 'BackboneElement';
      return [{ code, children: element.children, path: element.path }];
    }
    return element.types.map((t) => this.type(t.code)).filter((t) => t !== undefined);
  }

  #find(path: string): ElementModel | undefined {
    const [typeName, ...steps] = path.split('.');
    let at = this.#lookup.get(typeName!)?.root;
    for (const step of steps) at = at?.children.find((c) => c.name === step);
    return at;
  }

  /** The elements of the types with a name; none if no type has one. */
  members(types: readonly NodeType[], name: string): Member[] {
    const found: Member[] = [];
    for (const type of types) {
      const member = this.#member(type, name);
      if (member) found.push(member);
      else if (type.code === 'Resource' || type.code === 'DomainResource') {
        const inherited = this.#member(this.type('DomainResource')!, name);
        if (inherited) found.push(inherited);
        else found.push(...this.members(this.#allResources(), name));
      }
    }
    return found;
  }

  #allResources(): NodeType[] {
    this.#resources ??= this.#lookup.names
      .map((name) => this.#lookup.get(name))
      .filter((m): m is ProfileModel => m?.kind === 'resource' && !m.abstract);
    return this.#resources.map((m) => this.type(m.type)!);
  }

  #member(type: NodeType, name: string): Member | undefined {
    const element = type.children.find((c) => c.name === name || c.name === `${name}[x]`);
    if (!element) return undefined;
    const types = this.typesOf(element);
    if (!element.name.endsWith('[x]')) {
      return {
        isArray: element.isArray,
        options: types.map((t) => ({ key: name, type: t })),
        hasNamesakes: false,
      };
    }
    const namesakes = new RegExp(`^${name}[A-Z]`);
    return {
      isArray: false,
      stem: name,
      options: types.map((t) => ({ key: typedName(element.name, t.code), type: t })),
      hasNamesakes: type.children.some((c) => namesakes.test(c.name)),
    };
  }

  /** The types at a path of a core type, through data types and choices: `Patient.contact.period`. */
  at(path: string): NodeType[] {
    const [root, ...steps] = path.split('.');
    let types = [this.type(root!)].filter((t) => t !== undefined);
    for (const step of steps) {
      types = this.members(types, step.replace(/\[x\]$/, '')).flatMap((m) => m.options.map((o) => o.type));
    }
    return types;
  }
}
