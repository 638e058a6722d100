/**
 * The XHTML that a Narrative may contain: txt-1 and txt-2. One pass over the text, without regular expressions that backtrack.
 * STU3: http://hl7.org/fhir/STU3/narrative.html
 */
import { isActive } from './active-content.js';
import { isCharacterReference } from './entities.js';
import { lastNarrative, type NarrativeFault } from './last-narrative.js';

const words = (list: string) => new Set(list.split(' '));

/** HTML 4.0, chapters 7 to 11 (without 9.4, insertions and deletions) and 15; anchors and images. */
const ELEMENTS = /* @__PURE__ */ words(
  'a abbr acronym address b bdo big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ' +
    'kbd li ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var',
);
/** Maximum length of a name whose base-37 number fits into 30 bits. */
const MAX_SHORT = 5;

const ATTRIBUTES = /* @__PURE__ */ words(
  'abbr accesskey align alt axis border cellpadding cellspacing char charoff cite class colspan dir frame headers height href ' +
    'id lang longdesc name nowrap rowspan rules scope space span src start style summary tabindex title type valign value width ' +
    'xml:lang xml:space xmlns',
);
const XHTML = 'http://www.w3.org/1999/xhtml';

const isSpace = (code: number) => code === 32 || code === 9 || code === 10 || code === 13;

function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 58) ||
    code === 45 ||
    code === 95
  );
}

/**
 * The first fault of a narrative; undefined if it has none.
 *
 * @param div a narrative's div, as JSON has it
 */
export function narrativeFault(div: string): NarrativeFault | undefined {
  if (div !== lastNarrative.div) {
    const message = faultIn(div);
    lastNarrative.fault =
      message === undefined ? undefined : { key: message === NO_CONTENT ? 'txt-2' : 'txt-1', message };
    lastNarrative.div = div;
  }
  return lastNarrative.fault;
}

/** True if a `div` has no fault; undefined if it is not a string. FHIRPath: htmlChecks() */
export function htmlChecks(div: unknown): boolean | undefined {
  return typeof div === 'string' ? narrativeFault(div) === undefined : undefined;
}

/** True if a `div` is well-formed and has only what a narrative may have, content or not; undefined if it is not a string. */
export function htmlChecks1(div: unknown): boolean | undefined {
  return typeof div === 'string' ? narrativeFault(div)?.key !== 'txt-1' : undefined;
}

/** False if a well-formed `div` has no content; undefined if it is not a string. */
export function htmlChecks2(div: unknown): boolean | undefined {
  return typeof div === 'string' ? narrativeFault(div)?.key !== 'txt-2' : undefined;
}

const NO_CONTENT = 'div has no text and no image';

/** The usual beginning of a narrative. */
const USUAL_ROOT = `<div xmlns="${XHTML}">`;

/** The message for the first fault. */
function faultIn(div: string): string | undefined {
  const open: string[] = [];
  let hasContent = false;
  let hasRoot = false;
  let at = 0;
  if (div.slice(0, USUAL_ROOT.length) === USUAL_ROOT) {
    open.push('div');
    hasRoot = true;
    at = USUAL_ROOT.length;
  }
  let reference = div.indexOf('&', at);
  while (at < div.length) {
    const next = div.charCodeAt(at) === 60 ? at : div.indexOf('<', at);
    const end = next < 0 ? div.length : next;
    if (reference >= 0 && reference < at) reference = div.indexOf('&', at);
    const hasReferences = reference >= 0 && reference < end;
    const text = hasReferences ? contentOf(div, at, end) : hasText(div, at, end);
    if (text === undefined) return referenceFault(div, at, end);
    if (text && open.length === 0)
      return `text is outside of the <div>: ${quoted(div.slice(at, end).trim())}`;
    hasContent ||= text;
    if (next < 0) break;
    if (div.charCodeAt(next + 1) === 33 && div.startsWith('<!--', next)) {
      const close = div.indexOf('-->', next + 4);
      if (close < 0) return `a comment is not closed: ${quoted(div.slice(next))}`;
      at = close + 3;
      continue;
    }
    const inner = open[open.length - 1];
    if (inner !== undefined && isEndOf(inner, div, next)) {
      open.pop();
      at = next + inner.length + 3;
      continue;
    }
    const plain = inner === undefined ? undefined : plainTagAt(div, next + 1);
    if (plain !== undefined) {
      open.push(plain);
      at = next + plain.length + 2;
      continue;
    }
    const tag = tagAt(div, next);
    if (typeof tag === 'string') return tag;
    at = tag.end;
    if (tag.isClosing) {
      const closed = open.pop();
      if (closed !== tag.name)
        return `</${tag.name}> closes ${closed === undefined ? 'nothing' : `<${closed}>, which is open there`}`;
      continue;
    }
    if (open.length === 0 && (hasRoot || tag.name !== 'div' || !tag.isXhtml))
      return hasRoot
        ? `<${tag.name}> comes after the end of the <div>`
        : `the narrative begins with ${quoted(div.slice(next, tag.end))}; it must be <div xmlns="${XHTML}">`;
    hasRoot = true;
    hasContent ||= tag.name === 'img';
    if (!tag.isEmpty) open.push(tag.name);
  }
  if (open.length > 0) return `<${open[open.length - 1]}> is not closed`;
  return hasRoot && hasContent ? undefined : NO_CONTENT;
}

/** The beginning of a text, in quotation marks. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}

/** The message for the first wrong character reference. */
function referenceFault(div: string, start: number, end: number): string {
  let at = start;
  for (;;) {
    at = div.indexOf('&', at);
    if (at < 0 || at >= end) return `a character reference is wrong in ${quoted(div.slice(start, end))}`;
    const close = div.indexOf(';', at);
    const isWhole = close >= 0 && close < end && close - at <= 12;
    if (!isWhole)
      return `& is not the beginning of a character reference: ${quoted(div.slice(at, end))}; write &amp;`;
    const name = div.slice(at + 1, close);
    if (!isCharacterReference(name))
      return `${quoted(`&${name};`)} is not a character reference of XHTML in FHIR; write the character or its number`;
    at = close;
  }
}

/** True if the end tag at an offset has its usual form, `</p>`, and closes the open element. */
function isEndOf(name: string, div: string, at: number): boolean {
  const { length } = name;
  if (div.charCodeAt(at + 1) !== 47) return false;
  // a loop, because names are short
  for (let i = 0; i < length; i++) if (div.charCodeAt(at + 2 + i) !== name.charCodeAt(i)) return false;
  return div.charCodeAt(at + 2 + length) === 62;
}

/** Elements with short names, by the base-37 number of the name, which needs no substring. */
const SHORT: ReadonlyMap<number, string> = /* @__PURE__ */ (() =>
  new Map(
    [...ELEMENTS]
      .filter((name) => name.length <= MAX_SHORT && name !== 'img')
      .map((name) => [[...name].reduce((number, c) => number * 37 + digitOf(c.charCodeAt(0)), 0), name]),
  ))();

/** The base-37 digit of a letter or digit, from 1 to 36; 0 for any other character. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 86;
  return code >= 48 && code <= 57 ? code - 47 : 0;
}

/** The element of a start tag without attributes, if its name is short. */
function plainTagAt(div: string, from: number): string | undefined {
  let number = 0;
  for (let at = from; at <= from + MAX_SHORT; at++) {
    const code = div.charCodeAt(at);
    if (code === 62) return SHORT.get(number);
    const digit = digitOf(code);
    if (digit === 0) return undefined;
    number = number * 37 + digit;
  }
  return undefined;
}

function hasText(div: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isSpace(div.charCodeAt(at))) at++;
  return at < end;
}

/** True if a text is more than white space; undefined if it has an invalid character reference. */
function contentOf(div: string, start: number, end: number): boolean | undefined {
  let found = false;
  for (let i = start; i < end; i++) {
    const code = div.charCodeAt(i);
    if (code === 38) {
      const close = div.indexOf(';', i);
      if (close < 0 || close >= end || close - i > 12 || !isCharacterReference(div.slice(i + 1, close)))
        return undefined;
      i = close;
      found = true;
    } else if (!isSpace(code)) found = true;
  }
  return found;
}

interface Tag {
  name: string;
  isClosing: boolean;
  isEmpty: boolean;
  /** True if it declares the XHTML namespace. */
  isXhtml: boolean;
  end: number;
}

/** The tag that begins here, or a message about its fault. */
function tagAt(div: string, start: number): Tag | string {
  const isClosing = div.charCodeAt(start + 1) === 47;
  let at = isClosing ? start + 2 : start + 1;
  const from = at;
  while (isNameCharacter(div.charCodeAt(at))) at++;
  const name = div.slice(from, at);
  if (name === '') return brokenTag(div, start);
  if (!ELEMENTS.has(name)) return `element <${shortened(name)}> is not allowed in a narrative`;
  if (div.charCodeAt(at) === 62) return { name, isClosing, isEmpty: false, isXhtml: false, end: at + 1 };
  const seen: string[] = [];
  for (;;) {
    const before = at;
    while (isSpace(div.charCodeAt(at))) at++;
    const code = div.charCodeAt(at);
    if (code === 62) return { name, isClosing, isEmpty: false, isXhtml: seen.includes('xmlns'), end: at + 1 };
    if (isClosing) return brokenTag(div, start);
    if (code === 47) {
      return div.charCodeAt(at + 1) === 62
        ? { name, isClosing, isEmpty: true, isXhtml: seen.includes('xmlns'), end: at + 2 }
        : brokenTag(div, start);
    }
    if (before === at) return brokenTag(div, start);
    const attribute = attributeAt(div, at, name);
    if (typeof attribute === 'string') return attribute === '' ? brokenTag(div, start) : attribute;
    if (seen.includes(attribute.name)) return `attribute ${attribute.name} of <${name}> is present twice`;
    seen.push(attribute.name);
    at = attribute.end;
  }
}

const shortened = (name: string) => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

const brokenTag = (div: string, start: number) =>
  `${quoted(div.slice(start, start + 60))} does not begin with a tag`;

/** The attribute that begins here, or a message about its fault; an empty one if none begins here. */
function attributeAt(div: string, start: number, element: string): { name: string; end: number } | string {
  let at = start;
  while (isNameCharacter(div.charCodeAt(at))) at++;
  const name = div.slice(start, at);
  if (name === '') return '';
  const subject = `attribute ${shortened(name)} of <${element}>`;
  if (!ATTRIBUTES.has(name)) return `${subject} is not allowed in a narrative`;
  while (isSpace(div.charCodeAt(at))) at++;
  if (div.charCodeAt(at) !== 61) return `${subject} has no value`;
  at++;
  while (isSpace(div.charCodeAt(at))) at++;
  const quote = div[at];
  if (quote !== '"' && quote !== "'") return `the value of ${subject} has no quotation marks`;
  const close = div.indexOf(quote, at + 1);
  if (close < 0) return `the value of ${subject} is not closed`;
  const value = div.slice(at + 1, close);
  if (value.includes('<')) return `the value of ${subject} contains <: ${quoted(value)}`;
  if (contentOf(div, at + 1, close) === undefined) return referenceFault(div, at + 1, close);
  if (name === 'xmlns' && value !== XHTML) return `${subject} is ${quoted(value)}; it must be "${XHTML}"`;
  if (isActive(name, value)) return `${subject} is active content: ${quoted(value)}`;
  return { name, end: close + 1 };
}
