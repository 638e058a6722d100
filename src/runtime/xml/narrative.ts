import { Findings } from '../text/findings.js';
import { isSpace } from './characters.js';
import { XHTML, type Tag } from './namespaces.js';
import { scanXml } from './scanner.js';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Cuts a narrative's div out of the text. Comments, references and quotes stay as written, so that repeated conversions do not change it.
 * Only the dependence on outer elements is removed: prefixes are dropped, the div declares the namespace itself, as in FHIR's JSON
 * (http://hl7.org/fhir/STU3/json.html), and line ends become LF.
 */
export class NarrativeReader {
  readonly #text: string;
  readonly #findings: Findings;
  readonly #edits: Edit[] = [];
  readonly #open: { prefix: string; isXhtml: boolean }[] = [];
  readonly #start: number;

  constructor(text: string, div: Tag, findings: Findings) {
    this.#text = text;
    this.#findings = findings;
    this.#start = div.start;
    this.start(div);
    const own = div.declarations.find((d) => d.name === 'xmlns' && d.value === XHTML);
    if (own) return;
    const nameEnd = div.start + 1 + div.name.length;
    this.#edits.push({ start: nameEnd, end: nameEnd, text: ` xmlns="${XHTML}"` });
  }

  start(tag: Tag): void {
    const isXhtml = tag.namespace === XHTML;
    if (!isXhtml && (this.#open.at(-1)?.isXhtml ?? true)) {
      const message = `\`<${tag.name}>\` is not in XHTML's namespace, as all of a narrative is`;
      this.#findings.error(tag.start, 'xml.wrong-namespace', message);
    }
    for (const { name, namespace, start } of tag.attributes) {
      if (namespace === '' || namespace === XML_NAMESPACE) continue;
      this.#findings.error(start, 'xml.unknown-attribute', `XHTML has no attribute \`${name}\``);
    }
    const { prefix } = tag;
    this.#open.push({ prefix, isXhtml });
    if (prefix) this.#removePrefix(tag.start + 1, prefix);
    for (const { name, value, start, end } of tag.declarations) {
      // without its prefix an element would take on this default namespace
      if (name === 'xmlns' && value !== XHTML) this.#edits.push({ start: start - 1, end, text: '' });
    }
  }

  /** @returns the div, once it is closed */
  end(start: number, end: number): string | undefined {
    const prefix = this.#open.pop()?.prefix;
    if (prefix && start < end) this.#removePrefix(start + 2, prefix);
    return this.#open.length === 0 ? this.#edited(end) : undefined;
  }

  #removePrefix(start: number, prefix: string): void {
    this.#edits.push({ start, end: start + prefix.length + 1, text: '' });
  }

  #edited(end: number): string {
    let from = this.#start;
    let div = '';
    for (const edit of this.#edits.sort((a, b) => a.start - b.start)) {
      div += this.#text.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    return (div + this.#text.slice(from, end)).replace(/\r\n?/g, '\n');
  }
}

/**
 * Prepares a narrative in JSON for XML.
 *
 * @param div the value of Narrative.div; white space around the element is dropped
 * @returns the div, or its faults
 */
export function narrativeForXml(div: string, maxDepth: number): { xhtml: string } | { faults: string[] } {
  const text = trimSpace(div);
  const findings = new Findings(text);
  let depth = 0;
  let isWhole = false;
  let reader: NarrativeReader | undefined;
  scanXml(
    text,
    {
      start: (tag) => {
        if (depth++ === 0) {
          if (tag.local !== 'div') findings.error(0, 'xml.narrative', `\`<${tag.name}>\` is no \`<div>\``);
          reader = new NarrativeReader(text, tag, findings);
          isWhole = tag.start === 0;
        } else reader?.start(tag);
      },
      end: (_start, end) => {
        if (--depth === 0) isWhole &&= end === text.length;
      },
      text: () => undefined,
    },
    findings,
    maxDepth,
  );
  const faults = findings
    .diagnostics()
    .map((d) => `${d.message} (line ${d.line}, column ${d.column} of the narrative)`);
  if (faults.length > 0) return { faults };
  if (!isWhole) return { faults: ['there is content outside the `<div>`'] };
  return { xhtml: text.replace(/\r\n?/g, '\n') };
}

/** Trims XML's white space, which has fewer characters than JavaScript's. */
function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
