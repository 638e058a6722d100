import type { Context } from './context.js';
import { filled } from './holes.js';
import { code } from './primitives.js';
import { checked, placed, type Check, type Rule, type Spec } from './rules.js';
import { describe, isObject, type Json } from './shape.js';
import { each } from './values.js';

/** Codes; joined by `|` if none of them contains it. */
export type CodeList = string | readonly string[];

function codesOf(list: CodeList): readonly string[] {
  return typeof list === 'string' ? list.split('|') : list;
}

/** A code system of which all codes are known, so that another code of it is none at all. */
export interface System {
  readonly url: string;
  /** With `|` between them. */
  readonly codes: CodeList;
  /** Made when first needed. */
  index?: ReadonlySet<unknown>;
}

/** A value set, as far as its codes are known. */
export interface Codes {
  /** Canonical. */
  readonly url: string;
  /** The systems that it has all codes of; of others, by their URL, the codes that it has. */
  readonly systems: readonly (System | readonly [url: string, codes: CodeList])[];
  /** Systems of which the value set can hold more codes than are known; `*` for any. */
  readonly open?: readonly string[];
  /** Why it can. */
  readonly reason?: string;
  /** Made when first needed. */
  index?: CodeIndex;
}

interface CodeIndex {
  readonly systems: ReadonlyMap<unknown, ReadonlySet<unknown>>;
  /** Systems of which all codes are known. */
  readonly complete: ReadonlyMap<unknown, System>;
  readonly codes: ReadonlySet<unknown>;
}

/** How strong a binding is: whether a code from elsewhere is an error or a warning. */
export const EXTENSIBLE = true;

export function indexOf(codes: Codes): CodeIndex {
  if (codes.index) return codes.index;
  const all = new Set<string>();
  const systems = new Map<unknown, ReadonlySet<unknown>>();
  const complete = new Map<unknown, System>();
  for (const part of codes.systems) {
    const [url, text] = 'url' in part ? [part.url, part.codes] : part;
    const list = new Set(codesOf(text));
    systems.set(url, list);
    if ('url' in part) complete.set(url, part);
    for (const code of list) all.add(code);
  }
  return (codes.index = { systems, complete, codes: all });
}

/** Whether a code of a system of which all codes are known is none of them. */
export function isNoneOf(system: System | undefined, code: unknown): boolean {
  if (!system || typeof code !== 'string') return false;
  return !(system.index ??= new Set(codesOf(system.codes))).has(code);
}

/**
 * A code is one of its system, in any element, as far as all codes of that are known.
 * STU3: http://hl7.org/fhir/STU3/datatypes.html#Coding
 */
export const codeOfSystem: Check = (value, _, c, coding) => {
  if (!isKnownCode(value, c, coding)) noCode('', coding, '', c);
};

/** Whether a code is one of its system, as far as anybody knows. */
export function isKnownCode(value: unknown, { registry }: Context, coding: Json): boolean {
  const { codeSystems } = registry;
  // a single profile's validator has none
  return codeSystems.size === 0 || !isNoneOf(codeSystems.get(coding['system']), value);
}

/** Whether a code is in a value set; undefined where nobody knows, which is then noted. */
export function isMember(
  codes: Codes,
  system: unknown,
  code: unknown,
  c: Context,
  coding: Json = NO_CODING,
): boolean | undefined {
  if (typeof code !== 'string') return false;
  if (indexOf(codes).systems.get(system)?.has(code)) return true;
  const { open } = codes;
  if (!open || !(open.includes('*') || open.includes(system as string))) return false;
  return ask(codes, system, code, c, coding);
}

const NO_CODING: Json = {};

function ask(
  { url, reason = '' }: Codes,
  system: unknown,
  code: string,
  c: Context,
  { version, display }: Json,
): boolean | undefined {
  const { terminology } = c.options;
  let why = reason;
  if (typeof terminology === 'function') {
    try {
      const answer: unknown = terminology({
        valueSet: url,
        code,
        ...(typeof system === 'string' && { system }),
        ...(typeof version === 'string' && { version }),
        ...(typeof display === 'string' && { display }),
      });
      if (answer === true || answer === false) return answer;
    } catch (error) {
      // that nobody can be asked says nothing of the code
      why = `${reason}; the lookup failed${error instanceof Error ? `: ${error.message}` : ''}`;
    }
  }
  c.skip(url, why);
  return undefined;
}

/** A binding on a code or a uri: the value alone says it. */
export function boundCode(codes: Codes, isExtensible?: boolean): Check {
  return each((value, index, rule, c) => {
    if (typeof value !== 'string' || isCodeMember(codes, value, c)) return;
    unbound(placed(rule, index), rule, describe(value), codes, isExtensible, c);
  });
}

/** A code of a value set. Where all its codes are known, being one of them says the rest. */
export function coded(codes: Codes): Spec {
  if (codes.open) return checked(code, boundCode(codes));
  return {
    test: (value) => isKnown(codes, value),
    wanted: `a code of ${codes.url}`,
    failure: 'binding.required',
  };
}

/** Whether a code is among those of a value set that are known. */
export function isKnown(codes: Codes, value: unknown): boolean {
  return (codes.index ?? indexOf(codes)).codes.has(value);
}

function isCodeMember(codes: Codes, value: string, c: Context): boolean {
  return (
    isKnown(codes, value) ||
    (codes.open !== undefined && ask(codes, undefined, value, c, NO_CODING) !== false)
  );
}

/** A binding on a Coding or a Quantity: system and code. */
export function boundCoding(codes: Codes, isExtensible?: boolean): Check {
  return each((value, index, rule, c) => {
    if (!isObject(value)) return;
    const { system, code } = value;
    if (code === undefined && isExtensible) return;
    if (isMember(codes, system, code, c, value) !== false) return;
    if (isExtensible && isNoCode(codes, value)) noCode(placed(rule, index), value, rule.name, c);
    else unbound(placed(rule, index), rule, named(value), codes, isExtensible, c);
  });
}

/** A binding on a CodeableConcept: one of its codings at least. */
export function boundConcept(codes: Codes, isExtensible?: boolean): Check {
  return each((value, index, rule, c) => {
    if (!isObject(value)) return;
    const codings = value['coding'];
    const list = Array.isArray(codings) ? filled(codings as unknown[]) : [];
    let isUnknown = false;
    let found = '';
    for (let i = 0; i < list.length; i++) {
      const item = list[i];
      if (!isObject(item)) continue;
      const member = isMember(codes, item['system'], item['code'], c, item);
      if (member === true) return;
      if (member === undefined) isUnknown = true;
      else if (isExtensible && isNoCode(codes, item))
        noCode(`${placed(rule, index)}.coding[${i}]`, item, rule.name, c);
      else found ||= named(item);
    }
    if (isUnknown || (found === '' && isExtensible)) return;
    unbound(placed(rule, index), rule, found || 'without a coding', codes, isExtensible, c);
  });
}

/**
 * Whether a code that is not in the value set is none of its system either: then it stands for no concept that the set does not cover.
 * STU3: http://hl7.org/fhir/STU3/terminologies.html#extensible
 */
function isNoCode(codes: Codes, { system, code }: Json): boolean {
  return isNoneOf(indexOf(codes).complete.get(system), code);
}

function noCode(at: string, value: Json, element: string, c: Context): void {
  c.add('binding.unknownCode', at, element, `${named(value)}: there is no such code`);
  c.isRepeated = true; // a Coding says it and so does a binding of it
}

function named({ system, code }: Json): string {
  return `${describe(code)} of ${system === undefined ? 'no system' : describe(system)}`;
}

function unbound(
  at: string,
  rule: Rule,
  found: string,
  { url }: Codes,
  isExtensible: boolean | undefined,
  c: Context,
): void {
  if (isExtensible)
    c.say('binding.extensible', rule, found, `a code of ${url} where one fits`, at, 'warning');
  else c.say('binding.required', rule, found, `a code of ${url}`, at);
}
