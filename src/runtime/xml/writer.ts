import type { TextIssue } from '../text/findings.js';
import { plainDigits, type NumberLiterals } from '../text/number-literals.js';
import { commentOf, escapeAttribute, firstForbidden, nameOfCharacter } from './characters.js';
import { isObject, partsOf, pathOf, pointerOf, typeName, type Item, type JsonPlace } from './items.js';
import { FHIR } from './namespaces.js';
import { narrativeForXml } from './narrative.js';
import type { AttributeUse, Content, Schema } from './schema.js';

/** An element whose start tag has been written. */
interface OpenElement {
  readonly name: string;
  readonly items: readonly Item[];
  next: number;
}

const NO_ITEMS: readonly Item[] = [];

/** Ends the writing, because an object that contains itself has no end. */
class Stop extends Error {}

/** Writes one resource, with a stack of its own instead of recursion. */
export class ResourceWriter {
  readonly #out: string[] = [];
  readonly #open: OpenElement[] = [];
  #size = 0;
  readonly #hasLiterals: boolean;

  constructor(
    readonly schema: Schema,
    readonly diagnostics: TextIssue[],
    readonly literals: NumberLiterals,
    readonly maxDepth: number,
    readonly maxSize: number,
  ) {
    this.#hasLiterals = Object.keys(literals).length > 0;
  }

  /** Returns the text, which is incomplete if an issue was reported. */
  write(resource: unknown, header?: string): string {
    this.#line('<?xml version="1.0" encoding="UTF-8"?>');
    if (header !== undefined) this.#line(commentOf(header));
    try {
      this.#document(resource);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
    return this.#out.join('');
  }

  #document(resource: unknown): void {
    this.#resource(resource, { outer: undefined, key: resourceTypeOf(resource) ?? 'resource' }, true);
    for (let top = this.#open.at(-1); top; top = this.#open.at(-1)) {
      const item = top.items[top.next++];
      if (item) this.#item(item);
      else {
        this.#open.pop();
        this.#line(`</${top.name}>`);
      }
    }
  }

  #resource(resource: unknown, place: JsonPlace, isRoot: boolean): void {
    const type = resourceTypeOf(resource);
    const content = type === undefined ? undefined : this.schema.resource(type);
    if (!content || !isObject(resource)) {
      const found = type === undefined ? `${typeName(resource)} without a resourceType` : `\`${type}\``;
      this.#report('xml.unknown-resource', place, `expected a resource of STU3, found ${found}`);
      return;
    }
    const { items } = partsOf(resource, content, place, this.#report);
    this.#element(content.name, isRoot ? ` xmlns="${FHIR}"` : '', items, place);
  }

  #item({ use, value, primitiveExtension, place }: Item): void {
    const content = use.content();
    if (content.kind === 'primitive') this.#primitive(use.name, content, value, primitiveExtension, place);
    else if (content.kind === 'xhtml') this.#narrative(value, place);
    else if (content.kind === 'any-resource') this.#holder(use.name, value, place);
    else this.#complex(use.name, content, value, place);
  }

  #complex(name: string, content: Content, value: unknown, place: JsonPlace): void {
    if (!isObject(value)) return this.#wrongType('an object', value, place);
    const { attributes, items } = partsOf(value, content, place, this.#report);
    if (Object.keys(value).length === 0) {
      this.#report('xml.empty-element', place, 'nothing is in it, which FHIR forbids');
    }
    this.#element(name, this.#attributes(attributes, place), items, place);
  }

  #primitive(
    name: string,
    content: Content,
    value: unknown,
    primitiveExtension: unknown,
    place: JsonPlace,
  ): void {
    if (value === null) return this.#wrongType('a value', value, place);
    const valueUse = content.attributes.get('value');
    const written = value === undefined || !valueUse ? '' : this.#attribute(valueUse, value, place);
    if (primitiveExtension !== undefined)
      return this.#primitiveWithExtension(name, content, written, primitiveExtension, place);
    if (value === undefined) {
      this.#report('xml.wrong-type', place, 'neither a value nor an extension is present');
    }
    this.#element(name, written, NO_ITEMS, place);
  }

  #primitiveWithExtension(
    name: string,
    content: Content,
    value: string,
    primitiveExtension: unknown,
    { outer, key, index }: JsonPlace,
  ): void {
    const place = { outer, key: `_${key}`, index };
    if (!isObject(primitiveExtension)) return this.#wrongType('an object', primitiveExtension, place);
    const { value: stray, ...object } = primitiveExtension;
    if (stray !== undefined) {
      this.#report('xml.unknown-property', { outer: place, key: 'value' }, `the value is in \`${key}\``);
    }
    if (value === '' && Object.keys(object).length === 0) {
      this.#report('xml.empty-element', place, 'nothing is in it, which FHIR forbids');
    }
    const { attributes, items } = partsOf(object, content, place, this.#report);
    this.#element(name, this.#attributes(attributes, place) + value, items, place);
  }

  #holder(name: string, value: unknown, place: JsonPlace): void {
    this.#push(name, '', [], place);
    this.#resource(value, place, false);
    // the element of the resource is now the innermost one and is closed first
  }

  #narrative(value: unknown, place: JsonPlace): void {
    if (typeof value !== 'string') return this.#wrongType('a string', value, place);
    const narrative = narrativeForXml(value, Math.max(1, this.maxDepth - this.#open.length));
    if ('xhtml' in narrative) this.#line(narrative.xhtml);
    else for (const fault of narrative.faults) this.#report('xml.narrative', place, fault);
  }

  #element(name: string, attributes: string, items: readonly Item[], place: JsonPlace): void {
    if (items.length === 0) {
      this.#checkDepth(place);
      this.#line(`<${name}${attributes}/>`);
    } else this.#push(name, attributes, items, place);
  }

  #push(name: string, attributes: string, items: readonly Item[], place: JsonPlace): void {
    this.#checkDepth(place);
    this.#line(`<${name}${attributes}>`);
    this.#open.push({ name, items, next: 0 });
  }

  #checkDepth(place: JsonPlace): void {
    if (this.#open.length >= this.maxDepth) {
      this.#report('xml.too-deep', place, `more than ${this.maxDepth} elements are open here`);
      throw new Stop();
    }
  }

  #attributes(attributes: readonly { use: AttributeUse; value: unknown }[], outer: JsonPlace): string {
    return attributes.map(({ use, value }) => this.#attribute(use, value, { outer, key: use.name })).join('');
  }

  #attribute(use: AttributeUse, value: unknown, place: JsonPlace): string {
    const text = this.#text(use, value, place);
    if (text === undefined) return '';
    const forbidden = firstForbidden(text);
    if (forbidden !== undefined) {
      const name = nameOfCharacter(text.codePointAt(forbidden)!);
      this.#report('xml.unwritable-character', place, `XML cannot hold the character ${name}`);
    }
    return ` ${use.name}="${escapeAttribute(text)}"`;
  }

  #text(use: AttributeUse, value: unknown, place: JsonPlace): string | undefined {
    if (typeof value !== use.json) return this.#wrongType(`a ${use.json}`, value, place);
    if (typeof value !== 'number') return String(value);
    const literal = this.#hasLiterals ? this.#literalAt(place) : undefined;
    const text =
      literal !== undefined && Number(literal) === value && use.pattern?.test(literal)
        ? literal
        : plainDigits(value);
    if (Number.isFinite(value) && (use.pattern?.test(text) ?? true)) return text;
    this.#report('xml.wrong-type', place, `${text} is not a number of the kind that STU3 has here`);
    return undefined;
  }

  #literalAt(place: JsonPlace): string | undefined {
    const pointer = pointerOf(place);
    return Object.hasOwn(this.literals, pointer) ? this.literals[pointer] : undefined;
  }

  #wrongType(expected: string, value: unknown, place: JsonPlace): undefined {
    this.#report('xml.wrong-type', place, `expected ${expected}, found ${typeName(value)}`);
  }

  #line(text: string): void {
    const line = `${'  '.repeat(this.#open.length)}${text}\n`;
    this.#size += line.length;
    if (this.#size > this.maxSize) {
      // a small object can be shared by many properties
      const message = `the text is longer than ${this.maxSize} characters`;
      this.#report('xml.too-large', { outer: undefined, key: 'resource' }, message);
      throw new Stop();
    }
    this.#out.push(line);
  }

  readonly #report = (code: string, place: JsonPlace, message: string, hint?: string): void => {
    this.diagnostics.push({
      code,
      severity: 'error',
      message: `${pathOf(place)}: ${message}`,
      ...(hint !== undefined && { hint }),
    });
  };
}

function resourceTypeOf(resource: unknown): string | undefined {
  const type = isObject(resource) ? resource['resourceType'] : undefined;
  return typeof type === 'string' ? type : undefined;
}
