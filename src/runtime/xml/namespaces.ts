import type { Findings } from '../text/findings.js';

export const FHIR = 'http://hl7.org/fhir';
export const XHTML = 'http://www.w3.org/1999/xhtml';
export const XML_SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** An attribute as written, with references in its value resolved. */
export interface RawAttribute {
  readonly name: string;
  readonly value: string;
  /** Offset of the name. */
  readonly start: number;
  /** Offset after the closing quote. */
  readonly end: number;
}

export interface Attribute extends RawAttribute {
  readonly local: string;
  /** Empty for an attribute without a prefix. */
  readonly namespace: string;
}

/** The namespaces in scope. An element that declares none shares its parent's scope. */
export interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

export const OUTERMOST: Scope = {
  declared: new Map([
    ['', ''],
    ['xml', XML],
    ['xmlns', XMLNS],
  ]),
  outer: undefined,
};

/** A start tag. */
export interface Tag {
  /** As written, with its prefix. */
  readonly name: string;
  /** The offset of its `<`. */
  readonly start: number;
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  /** Without namespace declarations. */
  readonly attributes: readonly Attribute[];
  readonly declarations: readonly RawAttribute[];
  readonly scope: Scope;
}

const NONE: readonly never[] = [];

/** Resolves the names of a start tag. STU3: http://hl7.org/fhir/STU3/xml.html; https://www.w3.org/TR/xml-names/ */
export function resolveNames(
  name: string,
  start: number,
  raw: readonly RawAttribute[],
  outer: Scope,
  findings: Findings,
): Tag {
  const declarations = raw.some(isDeclaration) ? raw.filter(isDeclaration) : NONE;
  const scope = declarations.length > 0 ? scopeOf(declarations, outer, findings) : outer;
  const isPrefixed = raw.some((a) => a.name.includes(':'));
  const attributes: Attribute[] = [];
  for (const attribute of raw) {
    if (declarations.length > 0 && isDeclaration(attribute)) continue;
    const { name: written, value, start: at, end } = attribute;
    const [prefix, local] = isPrefixed ? split(written, at, findings) : ['', written];
    const namespace = prefix === '' ? '' : lookUp(prefix, scope, at, findings);
    attributes.push({ name: written, value, start: at, end, local, namespace });
  }
  if (isPrefixed) reportRepeated(attributes, findings);
  const [prefix, local] = split(name, start, findings);
  const namespace = lookUp(prefix, scope, start, findings);
  return { name, start, prefix, local, namespace, attributes, declarations, scope };
}

function scopeOf(declarations: readonly RawAttribute[], outer: Scope, findings: Findings): Scope {
  for (const declaration of declarations) checkDeclaration(declaration, findings);
  const declared = new Map(declarations.map((a) => [a.name === 'xmlns' ? '' : a.name.slice(6), a.value]));
  return { declared, outer };
}

/** Reports attributes that are equal once their prefixes are resolved. */
function reportRepeated(attributes: readonly Attribute[], findings: Findings): void {
  const seen = new Set<string>();
  for (const { name, local, namespace, start } of attributes) {
    if (namespace === '') continue;
    const expanded = `${local} ${namespace}`;
    if (seen.has(expanded)) {
      findings.error(start, 'xml.not-well-formed', `\`${name}\` is present already, under another prefix`);
    }
    seen.add(expanded);
  }
}

function isDeclaration({ name }: RawAttribute): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function checkDeclaration({ name, value, start }: RawAttribute, findings: Findings): void {
  const prefix = name.slice(6);
  const isReserved =
    prefix === 'xmlns' ||
    (prefix === 'xml') !== (value === XML) ||
    value === XMLNS ||
    (name !== 'xmlns' && value === '');
  if (!isReserved) return;
  findings.error(start, 'xml.not-well-formed', `XML does not allow to declare \`${name}\` as "${value}"`);
}

function split(name: string, start: number, findings: Findings): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  if (colon < 0) return ['', name];
  const local = name.slice(colon + 1);
  if (colon === 0 || local === '' || local.includes(':') || /^[-.0-9]/.test(local)) {
    findings.error(start, 'xml.not-well-formed', `\`${name}\` is no name with a prefix`);
  }
  return [name.slice(0, colon), local];
}

function lookUp(prefix: string, scope: Scope, start: number, findings: Findings): string {
  for (let s: Scope | undefined = scope; s; s = s.outer) {
    const namespace = s.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  findings.error(start, 'xml.not-well-formed', `the prefix \`${prefix}\` is not declared`);
  return '';
}
