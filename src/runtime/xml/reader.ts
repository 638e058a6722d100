import type { Findings } from '../text/findings.js';
import { short } from '../text/abridged.js';
import { fidelityOf } from '../text/number-literals.js';
import { Frame } from './frame.js';
import { FHIR, XHTML, XML_SCHEMA_INSTANCE, type Attribute, type Tag } from './namespaces.js';
import { NarrativeReader } from './narrative.js';
import type { XmlHandler } from './scanner.js';
import type { AttributeUse, Content, ElementUse, Schema } from './schema.js';

/** Builds JSON from the elements of a scan, with a stack of its own instead of recursion. */
export class ResourceReader implements XmlHandler {
  /** The root resource, once its element is closed. */
  resource: object | undefined;
  readonly literals = new Map<string, string>();
  readonly #text: string;
  readonly #schema: Schema;
  readonly #findings: Findings;
  readonly #resourceTypes: ReadonlySet<string> | undefined;
  #top: Frame | undefined;
  /** Number of open elements in a part that is skipped after an error. */
  #skipped = 0;
  #narrative: { readonly reader: NarrativeReader; readonly use: ElementUse } | undefined;

  constructor(text: string, schema: Schema, findings: Findings, resourceTypes?: ReadonlySet<string>) {
    this.#text = text;
    this.#schema = schema;
    this.#findings = findings;
    this.#resourceTypes = resourceTypes;
  }

  start(tag: Tag): void {
    if (this.#skipped > 0) this.#skipped++;
    else if (this.#narrative) this.#narrative.reader.start(tag);
    else if (!this.#top || this.#top.content.kind === 'any-resource') this.#startResource(tag);
    else this.#startElement(tag, this.#top);
  }

  end(start: number, end: number): void {
    if (this.#skipped > 0) this.#skipped--;
    else if (this.#narrative) this.#endNarrative(start, end);
    else if (this.#top) this.#endElement(this.#top);
  }

  text(start: number): void {
    if (this.#skipped > 0 || this.#narrative || !this.#top) return;
    this.#top.isFaulty = true;
    const hint = 'in FHIR’s XML, values stand in `value` attributes';
    this.#error(start, 'xml.unexpected-text', `${this.#top.path()} has text, and may have none`, hint);
  }

  #startResource(tag: Tag): void {
    const holder = this.#top;
    if (holder && holder.elementCount++ > 0) {
      return this.#skip(tag, 'xml.repeated-element', `${holder.path()} holds one resource, this is another`);
    }
    if (tag.namespace !== FHIR) return this.#skipForeign(tag, FHIR);
    const content = this.#schema.resource(tag.local);
    if (!content) return this.#skip(tag, 'xml.unknown-resource', `STU3 has no resource \`${tag.local}\``);
    if (!holder && this.#resourceTypes && !this.#resourceTypes.has(tag.local)) {
      const wanted = [...this.#resourceTypes].join(', ');
      this.#error(tag.start, 'xml.unexpected-resource', `expected ${wanted}, this is \`${tag.local}\``);
    }
    this.#open(tag, content, undefined, 0);
  }

  #startElement(tag: Tag, parent: Frame): void {
    parent.elementCount++;
    const use = parent.content.elements.get(tag.local);
    const namespace = use?.content().kind === 'xhtml' ? XHTML : FHIR;
    if (tag.namespace !== namespace) return this.#skipForeign(tag, namespace);
    if (!use) return this.#skipUnknown(tag, parent);
    this.#checkPlace(tag, parent, use);
    const content = use.content();
    if (content.kind === 'xhtml') {
      this.#narrative = { reader: new NarrativeReader(this.#text, tag, this.#findings), use };
    } else {
      this.#open(tag, content, use, parent.count(use.name));
    }
  }

  #checkPlace(tag: Tag, parent: Frame, use: ElementUse): void {
    const { last } = parent;
    if (last && use.order < last.order) {
      const message = `\`${use.name}\` stands behind \`${last.name}\`; in ${parent.content.name} it comes before it`;
      this.#error(tag.start, 'xml.out-of-order', message);
    } else {
      parent.last = use;
    }
    if (use.isArray) return;
    const earlier = parent.nameOf(use.definedName);
    if (earlier === undefined) return;
    const message =
      earlier === use.name
        ? `${parent.path()} has \`${use.name}\` already, and may have one`
        : `${parent.path()} has \`${earlier}\` already: \`${use.definedName}\` is of one type`;
    this.#error(tag.start, 'xml.repeated-element', message);
  }

  #open(tag: Tag, content: Content, use: ElementUse | undefined, index: number): void {
    const frame = new Frame(content, tag.start, this.#top, use, index);
    this.#top = frame;
    for (const attribute of tag.attributes) this.#attribute(attribute, frame);
  }

  #attribute(attribute: Attribute, frame: Frame): void {
    const { name, namespace, value } = attribute;
    const use = namespace === '' ? frame.content.attributes.get(name) : undefined;
    if (use) {
      const json = this.#value(value, use, frame);
      if (json !== undefined) frame.attributes[name] = json;
      return;
    }
    // the location of a schema is a hint for editors and never fetched
    const isSchemaHint = namespace === XML_SCHEMA_INSTANCE && attribute.local === 'schemaLocation';
    if (isSchemaHint && !frame.parent) return;
    const hint =
      name === 'value' && frame.content.kind !== 'primitive'
        ? `${frame.content.name} is no primitive: its values stand in elements of their own`
        : undefined;
    this.#error(frame.start, 'xml.unknown-attribute', `${frame.path()} has no attribute \`${name}\``, hint);
    frame.isFaulty = true;
  }

  #value(text: string, use: AttributeUse, frame: Frame): unknown {
    if (use.json === 'string') return text;
    if (use.json === 'boolean') {
      if (text === 'true' || text === 'false') return text === 'true';
      return this.#invalid(text, '`true` or `false`', frame);
    }
    if (use.pattern && !use.pattern.test(text)) {
      return this.#invalid(text, `a number, as ${frame.content.name} is`, frame);
    }
    const value = Number(text);
    const fidelity = fidelityOf(text, value);
    if (fidelity === 'out-of-range') {
      return this.#invalid(text, 'a number that JSON can hold', frame, 'xml.number-range');
    }
    if (fidelity !== 'exact') this.#keepLiteral(text, value, fidelity, frame);
    return value;
  }

  #keepLiteral(text: string, value: number, fidelity: 'same-value' | 'rounded', frame: Frame): void {
    this.literals.set(frame.pointer(), text);
    const written = `${frame.path()}: ${short(text)} is the JavaScript number ${value}`;
    this.#findings.add({
      offset: frame.start,
      code: 'xml.precision',
      severity: fidelity === 'rounded' ? 'warning' : 'information',
      message:
        fidelity === 'rounded' ? `${written}, which is another value` : `${written}, written otherwise`,
      hint: 'the literals of the result keep the digits',
    });
  }

  #invalid(text: string, wanted: string, frame: Frame, code = 'xml.invalid-value'): undefined {
    this.#error(frame.start, code, `${frame.path()}: "${short(text)}" is not ${wanted}`);
    frame.isFaulty = true;
  }

  #endNarrative(start: number, end: number): void {
    const narrative = this.#narrative!;
    const div = narrative.reader.end(start, end);
    if (div === undefined) return;
    this.#top?.add(narrative.use, div);
    this.#narrative = undefined;
  }

  #endElement(frame: Frame): void {
    this.#top = frame.parent;
    const { kind } = frame.content;
    if (kind === 'resource') {
      const resource = frame.toJson(frame.content.name);
      if (frame.parent) frame.parent.resource = resource;
      else this.resource = resource;
      return;
    }
    if (!frame.use || !frame.parent) return;
    if (kind === 'any-resource') {
      if (frame.elementCount === 0) {
        this.#error(frame.start, 'xml.missing-resource', `${frame.path()} holds no resource`);
      }
      frame.parent.add(frame.use, frame.resource);
      return;
    }
    this.#reportEmpty(frame);
    const json = frame.toJson();
    if (kind === 'complex') return frame.parent.add(frame.use, json);
    const { value, ...primitiveExtension } = json;
    frame.parent.add(
      frame.use,
      value,
      Object.keys(primitiveExtension).length > 0 ? primitiveExtension : undefined,
    );
  }

  #reportEmpty(frame: Frame): void {
    if (frame.isFaulty || frame.elementCount > 0 || Object.keys(frame.attributes).length > 0) return;
    const isPrimitive = frame.content.kind === 'primitive';
    const code = isPrimitive ? 'xml.missing-value' : 'xml.empty-element';
    const wanted = isPrimitive ? 'no value and no extension' : 'nothing in it';
    this.#error(frame.start, code, `${frame.path()} has ${wanted}`);
  }

  #skipForeign(tag: Tag, expected: string): void {
    const found = tag.namespace === '' ? 'no namespace' : `the namespace ${tag.namespace}`;
    this.#skip(tag, 'xml.wrong-namespace', `\`<${tag.name}>\` is in ${found}, expected ${expected}`);
  }

  #skipUnknown(tag: Tag, parent: Frame): void {
    const lower = tag.local.toLowerCase();
    const similar = [...parent.content.elements.keys()].find((name) => name.toLowerCase() === lower);
    this.#skip(
      tag,
      'xml.unknown-element',
      `${parent.path()} has no element \`${tag.local}\`: ${parent.content.name} does not define it`,
      similar === undefined ? undefined : `it is written \`${similar}\``,
    );
  }

  #skip(tag: Tag, code: string, message: string, hint?: string): void {
    this.#error(tag.start, code, message, hint);
    this.#skipped = 1;
  }

  #error(offset: number, code: string, message: string, hint?: string): void {
    this.#findings.error(offset, code, message, hint);
  }
}
