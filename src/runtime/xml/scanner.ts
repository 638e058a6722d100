import type { Findings } from '../text/findings.js';
import { endOfName, isSpace } from './characters.js';
import { OUTERMOST, resolveNames, type RawAttribute, type Scope, type Tag } from './namespaces.js';
import { reportForbidden, resolveCharacters } from './references.js';

export interface XmlHandler {
  start(tag: Tag): void;
  /** @param start offset of the end tag; equal to `end` for an empty-element tag */
  end(start: number, end: number): void;
  /** Character data that is more than white space. */
  text(start: number): void;
}

/** Ends the scan, because the rest of the text has no certain meaning. */
class Stop extends Error {}

interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly scope: Scope;
}

/**
 * Scans XML 1.0 with namespaces and without a DTD, the format of FHIR (http://hl7.org/fhir/STU3/xml.html), in one pass, with a stack of its
 * own. It reports every violation of well-formedness. A fault inside a tag does not end the scan; a fault of the structure (unpaired tags,
 * unterminated markup, a DTD) does.
 *
 * fast-xml-parser and its validator are too lenient: they accept `&` and `<` in attribute values, which hold all of FHIR's data, undeclared
 * entities and prefixes, control characters, several roots, and text after the root (`test/toolchain/xml/well-formed.test.ts`).
 *
 * @returns true if every element is closed
 */
export function scanXml(text: string, handler: XmlHandler, findings: Findings, maxDepth: number): boolean {
  try {
    new Scanner(text, handler, findings, maxDepth).scan();
    return true;
  } catch (error) {
    if (error instanceof Stop) return false;
    throw error;
  }
}

class Scanner {
  readonly #open: OpenElement[] = [];
  #at = 0;
  #hasRoot = false;

  constructor(
    readonly text: string,
    readonly handler: XmlHandler,
    readonly findings: Findings,
    readonly maxDepth: number,
  ) {}

  scan(): void {
    const { text } = this;
    this.#declaration();
    while (this.#at < text.length) {
      const next = text.indexOf('<', this.#at);
      const end = next < 0 ? text.length : next;
      if (end > this.#at) this.#text(this.#at, end);
      this.#at = end;
      if (next < 0) break;
      const mark = text[next + 1];
      if (mark === '/') this.#endTag();
      else if (mark === '!') this.#bang();
      else if (mark === '?') this.#instruction();
      else this.#startTag();
    }
    const open = this.#open.at(-1);
    if (open) this.#stop(open.start, `\`<${open.name}>\` is not closed`);
    if (!this.#hasRoot) this.#stop(0, 'there is no element');
  }

  #declaration(): void {
    if (!/^<\?xml[\s?]/.test(this.text.slice(0, 6))) return;
    const end = this.text.indexOf('?>');
    if (end < 0) this.#stop(0, 'the XML declaration does not end');
    const declared =
      /^<\?xml\s+version\s*=\s*(["'])(.*?)\1(?:\s+encoding\s*=\s*(["'])(.*?)\3)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\5)?\s*\?>$/.exec(
        this.text.slice(0, Math.min(end + 2, 1000)),
      );
    if (!declared) this.#stop(0, 'this is no XML declaration');
    if (declared[2] !== '1.0') this.#error(0, `XML ${declared[2]} is not XML 1.0`);
    const encoding = declared[4];
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) {
      this.findings.error(0, 'xml.encoding', `FHIR's XML is in UTF-8, this says ${encoding}`);
    }
    this.#at = end + 2;
  }

  #text(start: number, end: number): void {
    let isBlank = true;
    for (let at = start; isBlank && at < end; at++) isBlank = isSpace(this.text.charCodeAt(at));
    if (isBlank) return;
    if (this.#open.length === 0) {
      this.#error(start + leadingSpace(this.text, start), 'no text may stand outside the root element');
      return;
    }
    const cdataEnd = this.text.slice(start, end).indexOf(']]>');
    if (cdataEnd >= 0) this.#error(start + cdataEnd, 'text holds no `]]>`: write `]]&gt;`');
    const resolved = resolveCharacters(this.text, start, end, 'text', this.findings);
    if (/[^ \t\n\r]/.test(resolved)) this.handler.text(start + leadingSpace(this.text, start));
  }

  #bang(): void {
    const { text } = this;
    const start = this.#at;
    if (text.startsWith('<!--', start)) {
      const dashes = text.indexOf('--', start + 4);
      if (dashes < 0) this.#stop(start, 'the comment does not end');
      if (text[dashes + 2] !== '>') this.#stop(dashes, 'a comment holds no `--`');
      reportForbidden(text, start, dashes, this.findings);
      this.#at = dashes + 3;
    } else if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start);
      if (end < 0) this.#stop(start, 'the CDATA section does not end');
      if (this.#open.length === 0) this.#error(start, 'no text may stand outside the root element');
      reportForbidden(text, start, end, this.findings);
      if (/[^ \t\n\r]/.test(text.slice(start + 9, end))) this.handler.text(start);
      this.#at = end + 3;
    } else if (text.startsWith('<!DOCTYPE', start)) {
      const hint =
        'remove the declaration; of entities, only XML’s own five and characters by number are read';
      this.findings.error(start, 'xml.doctype', 'FHIR allows no document type declaration', hint);
      throw new Stop();
    } else {
      this.#stop(start, 'this `<!` begins no comment');
    }
  }

  #instruction(): void {
    const start = this.#at;
    const nameEnd = endOfName(this.text, start + 2);
    const name = this.text.slice(start + 2, nameEnd);
    const end = this.text.indexOf('?>', nameEnd);
    if (end < 0) this.#stop(start, 'the processing instruction does not end');
    if (name === '') this.#error(start, 'a processing instruction has a name');
    else if (/^xml$/i.test(name)) this.#error(start, 'an XML declaration is allowed only at the very start');
    else if (end > nameEnd && !isSpace(this.text.charCodeAt(nameEnd))) {
      this.#error(nameEnd, 'white space is missing behind the name');
    }
    reportForbidden(this.text, start, end, this.findings);
    this.#at = end + 2;
  }

  #startTag(): void {
    const { text } = this;
    const start = this.#at;
    const nameEnd = endOfName(text, start + 1);
    if (nameEnd === start + 1) this.#stop(start, 'this `<` begins no tag: write `&lt;` for the character');
    const name = text.slice(start + 1, nameEnd);
    if (this.#open.length === 0 && this.#hasRoot) this.#stop(start, 'a second root element');
    if (this.#open.length >= this.maxDepth) {
      this.findings.error(start, 'xml.too-deep', `more than ${this.maxDepth} elements are open here`);
      throw new Stop();
    }
    this.#hasRoot = true;
    this.#at = nameEnd;
    const attributes = this.#attributes(name, start);
    const isEmpty = text[this.#at] === '/';
    this.#at += isEmpty ? 2 : 1;
    const outer = this.#open.at(-1)?.scope ?? OUTERMOST;
    const tag = resolveNames(name, start, attributes, outer, this.findings);
    this.handler.start(tag);
    if (isEmpty) this.handler.end(this.#at, this.#at);
    else this.#open.push({ name, start, scope: tag.scope });
  }

  /** Reads the attributes and stops at the tag's `>` or `/>`. */
  #attributes(tagName: string, tagStart: number): RawAttribute[] {
    const { text } = this;
    const attributes: RawAttribute[] = [];
    let names: Set<string> | undefined;
    for (;;) {
      const before = this.#at;
      this.#skipSpace();
      const start = this.#at;
      const mark = text[start];
      if (mark === '>' || (mark === '/' && text[start + 1] === '>')) return attributes;
      if (mark === undefined) this.#stop(tagStart, `the tag \`<${tagName}\` does not end`);
      const nameEnd = endOfName(text, start);
      const name = text.slice(start, nameEnd);
      if (name === '') this.#stop(start, `\`${mark}\` is not expected in the tag \`<${tagName}\``);
      if (start === before) {
        const hint = 'a `"` inside a value is written `&quot;`';
        this.#stop(start, `white space is missing before the attribute \`${name}\``, hint);
      }
      this.#at = nameEnd;
      this.#skipSpace();
      const quote = text[this.#at] === '=' ? this.#quoteAfterEquals() : undefined;
      if (quote === undefined) this.#stop(start, `the attribute \`${name}\` has no value in quotes`);
      const valueStart = this.#at + 1;
      const valueEnd = text.indexOf(quote, valueStart);
      if (valueEnd < 0) this.#stop(start, `the value of the attribute \`${name}\` does not end`);
      this.#at = valueEnd + 1;
      const value = resolveCharacters(text, valueStart, valueEnd, 'attribute', this.findings);
      if (attributes.length === 1) names = new Set([attributes[0]!.name]);
      if (names?.has(name)) this.#error(start, `the attribute \`${name}\` is repeated`);
      names?.add(name);
      attributes.push({ name, value, start, end: this.#at });
    }
  }

  #quoteAfterEquals(): string | undefined {
    this.#at++;
    this.#skipSpace();
    const quote = this.text[this.#at];
    return quote === '"' || quote === "'" ? quote : undefined;
  }

  #endTag(): void {
    const { text } = this;
    const start = this.#at;
    const nameEnd = endOfName(text, start + 2);
    const name = text.slice(start + 2, nameEnd);
    this.#at = nameEnd;
    this.#skipSpace();
    if (text[this.#at] !== '>') this.#stop(start, `the end tag \`</${name}\` does not end`);
    this.#at++;
    const open = this.#open.pop();
    if (!open) this.#stop(start, `\`</${name}>\` closes nothing`);
    if (open.name !== name) this.#stop(start, `\`</${name}>\` stands where \`</${open.name}>\` is expected`);
    this.handler.end(start, this.#at);
  }

  #skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.#at))) this.#at++;
  }

  #error(offset: number, message: string, hint?: string): void {
    this.findings.error(offset, 'xml.not-well-formed', message, hint);
  }

  #stop(offset: number, message: string, hint?: string): never {
    this.#error(offset, message, hint);
    throw new Stop();
  }
}

function leadingSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at - start;
}
