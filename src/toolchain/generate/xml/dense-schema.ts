import { readDenseSchema, typeCharacter, type DenseSchema } from 'fsh-codegen-runtime/xml/dense-schema.js';
import type { Content, ElementUse, Schema } from 'fsh-codegen-runtime/xml/schema.js';

/** The kinds of content that inherit elements: Element, BackboneElement, Resource and DomainResource. */
type Base = '(' | '{' | '[' | '<';

/**
 * A schema as text for the package (the format is that of `DenseSchema`).
 *
 * @throws Error if the text does not read back as the same schema, for a release whose types have something that the format cannot say
 */
export function denseSchema(schema: Schema, resourceTypes: readonly string[]): DenseSchema {
  const contents = contentsOf(schema, resourceTypes);
  const types = typesByUse(contents);
  const printer = new Printer(new Map(types.map((name, i) => [name, typeCharacter(i)])), contents);
  const dense = { types: types.join(' '), lines: printer.lines() };
  const difference = firstDifference(schema, readDenseSchema(dense), resourceTypes);
  if (difference !== undefined) throw new Error(`the schema for XML cannot express ${difference}`);
  return dense;
}

/** Everything that the resource types reach, by name. */
function contentsOf(schema: Schema, resourceTypes: readonly string[]): Map<string, Content> {
  const contents = new Map<string, Content>();
  const visit = (content: Content): void => {
    if (contents.has(content.name)) return;
    contents.set(content.name, content);
    for (const use of content.elements.values()) visit(use.content());
  };
  for (const type of resourceTypes) visit(schema.resource(type)!);
  return contents;
}

/** The named types of elements, most frequent first: those get the shortest characters. */
function typesByUse(contents: ReadonlyMap<string, Content>): string[] {
  const counts = new Map<string, number>();
  for (const { elements } of contents.values()) {
    for (const use of elements.values()) {
      const { name } = use.content();
      if (!name.includes('.')) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

class Printer {
  /** The items that each kind of content begins with. */
  readonly #bases = new Map<Base, readonly string[]>();

  constructor(
    readonly characters: ReadonlyMap<string, string>,
    readonly contents: ReadonlyMap<string, Content>,
  ) {}

  lines(): string[] {
    for (const content of this.contents.values()) {
      const base = baseOf(content);
      if (!base) continue;
      const items = this.#items(content, () => '');
      const known = this.#bases.get(base);
      this.#bases.set(base, known ? commonStart(known, items) : items);
    }
    const types = [...this.contents.values()].filter(({ name }) => !name.includes('.'));
    return [
      ...[...this.#bases].map(([base, items]) => base + items.join('')),
      ...types.map((content) => content.name + this.#type(content)),
    ];
  }

  #type(content: Content): string {
    if (content.kind === 'xhtml') return '~id_';
    if (content.kind === 'any-resource') return '*';
    if (content.kind !== 'primitive') return baseOf(content)! + this.#own(content);
    const { json, pattern } = content.attributes.get('value')!;
    return `^${json[0]}${pattern?.source.replace(/^\^\(\?:|\)\$$/g, '') ?? ''}`;
  }

  /** The items of a content that its kind does not have already. */
  #own(content: Content): string {
    const inherited = this.#bases.get(baseOf(content)!)!;
    return this.#items(content, (inner) => `${this.#own(inner)}}`)
      .slice(inherited.length)
      .join('');
  }

  #items(content: Content, nested: (content: Content) => string): string[] {
    const choices = new Map<string, ElementUse[]>();
    for (const use of content.elements.values()) {
      choices.set(use.definedName, [...(choices.get(use.definedName) ?? []), use]);
    }
    const items = [...choices.values()].map((uses) => ({
      order: uses[0]!.order,
      text: this.#item(uses, content, nested),
    }));
    // attributes take the places that the elements leave: their order is not in the schema
    const taken = new Set(items.map(({ order }) => order));
    let free = 0;
    for (const name of content.attributes.keys()) {
      if (name === 'value' && content.kind === 'primitive') continue;
      while (taken.has(free)) free++;
      items.push({ order: free++, text: `${name}_` });
    }
    return items.sort((a, b) => a.order - b.order).map(({ text }) => text);
  }

  #item(uses: readonly ElementUse[], owner: Content, nested: (content: Content) => string): string {
    const [first] = uses as [ElementUse];
    const name = first.definedName.replace('[x]', '') + (first.isArray ? '*' : '');
    if (first.definedName.endsWith('[x]')) {
      return `${name}?${uses.map((use) => this.characters.get(use.content().name)).join('')};`;
    }
    const content = first.content();
    if (content.name === `${owner.name}.${first.name}`) return name + baseOf(content) + nested(content);
    if (content.name.includes('.')) return `${name}$${content.name.slice(content.name.indexOf('.') + 1)};`;
    return name + this.characters.get(content.name);
  }
}

function baseOf({ kind, elements }: Content): Base | undefined {
  if (kind === 'resource') return elements.has('contained') ? '<' : '[';
  if (kind === 'complex') return elements.has('modifierExtension') ? '{' : '(';
  return undefined;
}

function commonStart(a: readonly string[], b: readonly string[]): readonly string[] {
  const end = a.findIndex((item, i) => item !== b[i]);
  return end < 0 ? a : a.slice(0, end);
}

/** The name of the first content that two schemas do not have alike. */
function firstDifference(a: Schema, b: Schema, resourceTypes: readonly string[]): string | undefined {
  const others = contentsOf({ resource: (name) => b.resource(name) ?? EMPTY }, resourceTypes);
  for (const [name, content] of contentsOf(a, resourceTypes)) {
    const other = others.get(name);
    if (!other || plain(content) !== plain(other)) return name;
  }
  return undefined;
}

const EMPTY: Content = { kind: 'resource', name: '', attributes: new Map(), elements: new Map() };

function plain({ kind, name, attributes, elements }: Content): string {
  const uses = [...elements].map(([key, use]) => [
    key,
    use.name,
    use.definedName,
    use.order,
    use.isArray,
    use.content().name,
  ]);
  const values = [...attributes].map(([key, use]) => [key, use.name, use.json, use.pattern?.source]);
  return JSON.stringify([kind, name, values, uses]);
}
