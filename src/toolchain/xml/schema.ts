import type { StructureDefinition } from '../releases/fhir-types.js';
import type { AttributeUse, Content, ElementUse, Schema } from 'fsh-codegen-runtime/xml/schema.js';
import {
  type Definitions,
  lastSegment,
  parentPath,
  typedName,
  type ReleaseElement,
  type ReleaseStructure,
  type ReleaseType,
} from '../releases/release.js';

/** The part of the definitions that the XML format needs. */
export type TypeSource = Pick<Definitions, 'structureDefinition'>;

const JSON_TYPE = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-json-type';
const REGEX = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-regex';

const schemas = new WeakMap<TypeSource, SnapshotSchema>();

/** The schema of a set of definitions, built type by type when a document needs it and cached per set. */
export function schemaOf(definitions: TypeSource): Schema {
  let schema = schemas.get(definitions);
  if (!schema) schemas.set(definitions, (schema = new SnapshotSchema(definitions)));
  return schema;
}

/** Reads the content of STU3's types from their snapshots. */
class SnapshotSchema implements Schema {
  readonly #definitions: TypeSource;
  readonly #types = new Map<string, Content | undefined>();
  readonly #anyResource: Content = {
    kind: 'any-resource',
    name: 'Resource',
    attributes: new Map(),
    elements: new Map(),
  };

  constructor(definitions: TypeSource) {
    this.#definitions = definitions;
  }

  resource(name: string): Content | undefined {
    if (!/^[A-Z][A-Za-z]*$/.test(name)) return undefined;
    const content = this.#type(name);
    return content?.kind === 'resource' ? content : undefined;
  }

  #type(name: string): Content | undefined {
    if (this.#types.has(name)) return this.#types.get(name);
    const structure = this.#definitions.structureDefinition(name);
    const content = structure && this.#contentOf(structure);
    this.#types.set(name, content);
    return content;
  }

  #contentOf(sd: StructureDefinition): Content | undefined {
    const structure = sd as unknown as ReleaseStructure;
    const elements = structure.snapshot?.element ?? [];
    const root = elements[0];
    const isInstantiable = sd.kind !== 'resource' || (!sd.abstract && sd.derivation !== 'constraint');
    if (!root || !isInstantiable || sd.kind === 'logical') return undefined;
    return new StructureContents(elements, sd.kind, (type) => this.#typeOrThrow(type)).at(root.path);
  }

  #typeOrThrow(type: string): Content {
    if (type === 'Resource') return this.#anyResource;
    const content = this.#type(type);
    if (!content) throw new Error(`the definitions name the type ${type} and do not define it`);
    return content;
  }
}

/** The contents of one snapshot: its root's and those of the elements that have children there. */
class StructureContents {
  readonly #children = new Map<string, ReleaseElement[]>();
  readonly #contents = new Map<string, Content>();
  readonly #root: string;

  constructor(
    elements: readonly ReleaseElement[],
    readonly structureKind: string,
    readonly typeContent: (type: string) => Content,
  ) {
    this.#root = elements[0]!.path;
    for (const element of elements.slice(1)) {
      const parent = parentPath(element.path);
      const siblings = this.#children.get(parent);
      if (siblings) siblings.push(element);
      else this.#children.set(parent, [element]);
    }
  }

  at(path: string): Content {
    let content = this.#contents.get(path);
    if (!content) this.#contents.set(path, (content = this.#make(path)));
    return content;
  }

  #make(path: string): Content {
    const attributes = new Map<string, AttributeUse>();
    const elements = new Map<string, ElementUse>();
    const children = (this.#children.get(path) ?? []).filter(
      (e) => e.max !== '0' && e.sliceName === undefined,
    );
    children.forEach((element, order) => {
      const representation = (element['representation'] as string[] | undefined) ?? [];
      if (representation.includes('xmlAttr')) {
        const use = attributeUse(element, this.typeContent);
        attributes.set(use.name, use);
      } else if (!representation.includes('xhtml')) {
        for (const use of this.#uses(element, order)) elements.set(use.name, use);
      }
    });
    return { kind: this.#kind(path), name: path, attributes, elements };
  }

  #kind(path: string): Content['kind'] {
    if (path !== this.#root || this.structureKind === 'complex-type') return 'complex';
    if (this.structureKind === 'resource') return 'resource';
    return path === 'xhtml' ? 'xhtml' : 'primitive';
  }

  #uses(element: ReleaseElement, order: number): ElementUse[] {
    const definedName = lastSegment(element.path);
    const isArray = element.max !== '1';
    const use = (name: string, content: () => Content): ElementUse => ({
      name,
      definedName,
      order,
      isArray,
      content,
    });
    if (element.contentReference) {
      const target = element.contentReference.slice(1);
      return [use(definedName, () => this.at(target))];
    }
    if (this.#children.has(element.path)) return [use(definedName, () => this.at(element.path))];
    const codes = [...new Set((element.type ?? []).map((type) => type.code).filter((c) => c !== undefined))];
    if (!definedName.endsWith('[x]')) {
      return codes.slice(0, 1).map((code) => use(definedName, () => this.typeContent(code)));
    }
    return codes.map((code) => use(typedName(definedName, code), () => this.typeContent(code)));
  }
}

/** An attribute is a string, except a primitive's value, whose JSON form the definition gives. */
function attributeUse(element: ReleaseElement, typeContent: (type: string) => Content): AttributeUse {
  const name = lastSegment(element.path);
  const type = element.type?.[0];
  const json = extensionOf(type?._code, JSON_TYPE);
  if (json !== 'number') return { name, json: json === 'boolean' ? 'boolean' : 'string' };
  // whether an integer is in its type's range is for a validator to say: here it must be one
  const own = parentPath(element.path);
  const isDecimal = own === 'decimal' || own === 'integer';
  const regex = extensionOf(type, REGEX);
  const pattern = isDecimal && regex ? new RegExp(`^(?:${regex})$`) : valuePattern(typeContent('integer'));
  return { name, json, pattern };
}

function valuePattern(content: Content): RegExp | undefined {
  return content.attributes.get('value')?.pattern;
}

function extensionOf(holder: object | undefined, url: string): string | undefined {
  const extensions = (holder as ReleaseType | undefined)?.extension as
    { url: string; valueString?: string }[] | undefined;
  return extensions?.find((e) => e.url === url)?.valueString;
}
