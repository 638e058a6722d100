import { closest } from './closest.js';
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
  /** The displays of each code, with tabs between codes and line feeds between the displays of one. */
  readonly displays?: string;
  /** Made when first needed: the displays of each code, or nothing. */
  index?: ReadonlyMap<unknown, string>;
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
  return !displaysOf(system).has(code);
}

function displaysOf(system: System): ReadonlyMap<unknown, string> {
  if (system.index) return system.index;
  const displays = system.displays?.split('\t') ?? [];
  return (system.index = new Map(codesOf(system.codes).map((code, i) => [code, displays[i] ?? ''])));
}

/** True if a display is none of those that the code has; letter case and white space do not count. */
function isOtherDisplay(system: System, code: unknown, display: unknown): boolean {
  if (typeof display !== 'string' || system.displays === undefined) return false;
  const displays = displaysOf(system).get(code) ?? '';
  return (
    displays !== '' && !displays.split('\n').some((one) => one === display || plain(one) === plain(display))
  );
}

function plain(display: string): string {
  return display.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * A code is one of its system, in any element, as far as all codes of the system are known; its display is one that the system gives it.
 * STU3: http://hl7.org/fhir/STU3/datatypes.html#Coding
 */
export const codeOfSystem: Check = (value, _, c, coding) => {
  const system = c.registry.codeSystems.get(coding['system']);
  if (!system) return;
  if (isNoneOf(system, value)) return noCode('', coding, '', c, displaysOf(system).keys());
  const { display } = coding;
  if (!isOtherDisplay(system, value, display)) return;
  const allowed = displaysOf(system).get(value)!.split('\n');
  const wanted = allowed.map((one) => `"${one}"`).join(' or ');
  const message = `the display of code ${describe(value)} of ${system.url} is ${wanted}; found ${describe(display)}`;
  const params = { code: String(value), system: system.url, found: String(display), allowed };
  c.add('binding.display', '.display', 'display', message, 'warning', undefined, params);
  c.isRepeated = true;
};

/** True if nothing is known against a code and its display. */
export function isKnownCode(value: unknown, { registry }: Context, coding: Json): boolean {
  const { codeSystems } = registry;
  if (codeSystems.size === 0) return true; // a single profile's validator has none
  const system = codeSystems.get(coding['system']);
  return !system || !(isNoneOf(system, value) || isOtherDisplay(system, value, coding['display']));
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
      if (isPromise(answer)) {
        answer.then(undefined, ignore); // unhandled, its rejection would end the process
        why = `${reason}; the lookup is asynchronous, which a validation cannot wait for`;
      }
    } catch (error) {
      // that nobody can be asked says nothing of the code
      why = `${reason}; the lookup failed${error instanceof Error ? `: ${error.message}` : ''}`;
    }
  }
  c.skip('codes', url, why);
  return undefined;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

function ignore(): void {
  // the answer comes too late
}

/** A binding on a code or a uri: the value alone says it. */
export function boundCode(codes: Codes, isExtensible?: boolean): Check {
  return each((value, index, rule, c) => {
    if (typeof value !== 'string' || isCodeMember(codes, value, c)) return;
    unbound(placed(rule, index), rule, describe(value), codes, isExtensible, c, value);
  });
}

/** A code of a value set. Where all its codes are known, being one of them says the rest. */
export function coded(codes: Codes): Spec {
  if (codes.open) return checked(code, boundCode(codes));
  return {
    test: (value) => isKnown(codes, value),
    wanted: `a code of ${codes.url}`,
    failure: 'binding.required',
    codes,
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
    else unbound(placed(rule, index), rule, named(value), codes, isExtensible, c, code);
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
    let code: unknown;
    for (let i = 0; i < list.length; i++) {
      const item = list[i];
      if (!isObject(item)) continue;
      const member = isMember(codes, item['system'], item['code'], c, item);
      if (member === true) return;
      if (member === undefined) isUnknown = true;
      else if (isExtensible && isNoCode(codes, item))
        noCode(`${placed(rule, index)}.coding[${i}]`, item, rule.name, c);
      else if (found === '') {
        found = named(item);
        code = item['code'];
      }
    }
    if (isUnknown || (found === '' && isExtensible)) return;
    unbound(placed(rule, index), rule, found || 'without a coding', codes, isExtensible, c, code);
  });
}

/**
 * Whether a code that is not in the value set is none of its system either: then it stands for no concept that the set does not cover.
 * STU3: http://hl7.org/fhir/STU3/terminologies.html#extensible
 */
function isNoCode(codes: Codes, { system, code }: Json): boolean {
  return isNoneOf(indexOf(codes).complete.get(system), code);
}

function noCode(at: string, value: Json, element: string, c: Context, known?: Iterable<unknown>): void {
  const { code, system } = value;
  const suggestion = suggestionFor(code, known as Iterable<string> | undefined, c);
  const message = `${describe(system)} has no code ${describe(code)}${meant(suggestion)}`;
  const params = {
    code: String(code),
    system: String(system),
    ...(suggestion !== undefined && { suggestion }),
  };
  c.add('binding.unknownCode', at, element, message, 'error', undefined, params);
  c.isRepeated = true; // a Coding says it and so does a binding of it
}

/** A coding for a message, by the parts that it has. */
function named({ system, code, display }: Json): string {
  const of = system === undefined ? '' : ` of ${describe(system)}`;
  if (code !== undefined) return `${describe(code)}${of === '' ? ' without a system' : of}`;
  if (display === undefined) return `a coding${of} without a code`;
  return of === '' ? `only a display, ${describe(display)}` : `only a display, ${describe(display)},${of}`;
}

function unbound(
  at: string,
  rule: Rule,
  found: string,
  codes: Codes,
  isExtensible: boolean | undefined,
  c: Context,
  code: unknown,
): void {
  const { name } = rule;
  const suggestion = suggestionFor(code, indexOf(codes).codes as Iterable<string>, c);
  const allowed = isExtensible ? undefined : fewCodes(codes);
  const wanted = `${codesText(codes, allowed)}${isExtensible ? ', if one fits' : ''}`;
  const message = `${name} is ${found}; it must be ${wanted}${meant(suggestion)}`;
  const params = {
    element: name,
    found,
    valueSet: codes.url,
    ...(allowed && { allowed }),
    ...(suggestion !== undefined && { suggestion }),
  };
  const kind = isExtensible ? 'binding.extensible' : 'binding.required';
  c.add(kind, at, name, message, isExtensible ? 'warning' : 'error', undefined, params);
}

/** Reports a primitive that must be a code of a value set of which all codes are known. */
export function notOf(codes: Codes, value: string, rule: Rule, c: Context): void {
  unbound(rule.at, rule, describe(value), codes, undefined, c, value);
}

const FEW = 12;

/** The codes of a value set if they are few and all are known. */
function fewCodes(codes: Codes): readonly string[] | undefined {
  if (codes.open) return undefined;
  const all = indexOf(codes).codes;
  return all.size <= FEW ? ([...all] as string[]) : undefined;
}

function codesText({ url }: Codes, allowed: readonly string[] | undefined): string {
  if (allowed === undefined) return `a code of ${url}`;
  return allowed.length === 1 ? `${allowed[0]} (${url})` : `one of ${allowed.join(', ')} (${url})`;
}

/** The nearest known code; not looked for again and again in a payload full of unknown ones. */
function suggestionFor(code: unknown, known: Iterable<string> | undefined, c: Context): string | undefined {
  if (typeof code !== 'string' || code === '' || known === undefined || c.errors > 20) return undefined;
  const suggestion = closest(code, known);
  return suggestion === code ? undefined : suggestion;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
}
