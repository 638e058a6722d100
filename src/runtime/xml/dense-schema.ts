import type { AttributeUse, Content, ElementUse, Schema } from './schema.js';

/**
 * A schema as text, small enough to ship, with one line for each type. The first character after a type's name is its kind:
 *
 *     string^s                          a primitive: its JSON type (s, b or n), then the pattern of a number
 *     xhtml~   Resource*                a narrative's div; a resource of any type
 *     Period(start/end/                 an element
 *     Dosage{sequence5text%             an element that may have modifier extensions
 *     Bundle[identifier.type+           a resource
 *     Patient<identifier*.active:       a resource that may have a narrative, contained resources and extensions
 *
 * An element is its name, `*` if it is an array, and one of: the character of its type (the position in `types` gives it), `{` or `(`
 * with the elements inside and `}`, `$path;` for the content of another element, `?characters;` for a choice, `_` for an attribute.
 * A line without a name has the elements that every type of a kind inherits.
 */
export interface DenseSchema {
  /** The types of elements, separated by spaces. */
  readonly types: string;
  readonly lines: readonly string[];
}

/** The characters of the first types; further types use the letters from U+00C0. */
const TYPE_CHARACTERS = '!#%&+,-./:<=>@[]^|~0123456789';

/** The character of the type at a position of `DenseSchema.types`. */
export function typeCharacter(index: number): string {
  return TYPE_CHARACTERS[index] ?? String.fromCharCode(0xc0 + index - TYPE_CHARACTERS.length);
}

const KINDS: Readonly<Record<string, Content['kind']>> = {
  '^': 'primitive',
  '~': 'xhtml',
  '*': 'any-resource',
  '(': 'complex',
  '{': 'complex',
  '[': 'resource',
  '<': 'resource',
};
const JSON_TYPES: Readonly<Record<string, AttributeUse['json']>> = { s: 'string', b: 'boolean', n: 'number' };
const ITEM = /([A-Za-z]+)(\*?)(?:([({])|\$([^;]*);|\?([^;]*);|([^]))|\}/g;

interface Open {
  readonly name: string;
  readonly attributes: Map<string, AttributeUse>;
  readonly elements: Map<string, ElementUse>;
  order: number;
}

/** Reads a schema. Each type is parsed at first use. */
export function readDenseSchema({ types, lines }: DenseSchema): Schema {
  const names = new Map(types.split(' ').map((name, i) => [typeCharacter(i), name]));
  let texts: Map<string, string> | undefined;
  const contents = new Map<string, Content | undefined>();

  const contentOf = (name: string): Content | undefined => {
    if (!contents.has(name)) {
      texts ??= new Map(
        lines.map((line) => {
          const end = line.search(/[^A-Za-z0-9]/);
          return [line.slice(0, end) || line[0]!, line.slice(end)];
        }),
      );
      const text = texts.get(name);
      contents.set(name, text === undefined ? undefined : parse(name, text));
    }
    return contents.get(name);
  };

  const parse = (type: string, text: string): Content => {
    const kind = KINDS[text[0]!]!;
    const root = open(type, kind, kind === 'primitive' ? '(' : text[0]!);
    if (kind === 'primitive') {
      const pattern = text.slice(2);
      const value: AttributeUse = { name: 'value', json: JSON_TYPES[text[1]!]! };
      root.attributes.set('value', pattern ? { ...value, pattern: new RegExp(`^(?:${pattern})$`) } : value);
    } else {
      fill(root, text.slice(1), type);
    }
    return contents.get(type)!;
  };

  const open = (name: string, kind: Content['kind'], base: string): Open => {
    const opened: Open = { name, attributes: new Map(), elements: new Map(), order: 0 };
    contents.set(name, { kind, name, attributes: opened.attributes, elements: opened.elements });
    fill(opened, texts!.get(base)?.slice(1) ?? '', name);
    return opened;
  };

  const fill = (root: Open, text: string, type: string): void => {
    const stack = [root];
    for (const [item, name, star, bracket, path, choice, character] of text.matchAll(ITEM)) {
      if (item === '}') {
        stack.pop();
        continue;
      }
      const top = stack.at(-1)!;
      const order = top.order++;
      const add = (typed: string, defined: string, content: string): void => {
        const use = {
          name: typed,
          definedName: defined,
          order,
          isArray: star !== '',
          content: () => contentOf(content)!,
        };
        top.elements.set(typed, use);
      };
      if (character === '_') top.attributes.set(name!, { name: name!, json: 'string' });
      else if (character !== undefined) add(name!, name!, names.get(character)!);
      else if (path !== undefined) add(name!, name!, `${type}.${path}`);
      else if (choice !== undefined) {
        for (const each of choice) {
          const of = names.get(each)!;
          add(name! + of[0]!.toUpperCase() + of.slice(1), `${name}[x]`, of);
        }
      } else {
        const inner = `${top.name}.${name}`;
        add(name!, name!, inner);
        stack.push(open(inner, 'complex', bracket!));
      }
    }
  };

  return {
    resource: (name) => {
      const content = /^[A-Za-z0-9]+$/.test(name) ? contentOf(name) : undefined;
      return content?.kind === 'resource' ? content : undefined;
    },
  };
}
