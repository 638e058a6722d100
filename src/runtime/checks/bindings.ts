import { closest } from '../text/closest.js';
import type {
  Check,
  CodeIndex,
  CodeList,
  Codes,
  Context,
  Json,
  PropertyRule,
  Spec,
  System,
} from '../types.js';
import { filled } from '../primitives/holes.js';
import { code } from '../primitives/primitives.js';
import { checked, placed } from '../table/rules.js';
import { canonicalText, describe } from '../text/describe.js';
import { isObject } from '../primitives/json.js';
import { each } from './values.js';

function codesOf(list: CodeList): readonly string[] {
  return typeof list === 'string' ? list.split('|') : list;
}

/** The strength of a binding for which a code from elsewhere is a warning and not an error. */
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

/** True if a completely known system lacks the code. */
export function isNoneOf(system: System | undefined, code: unknown): boolean {
  if (!system || typeof code !== 'string') return false;
  return system.grammar ? !system.grammar.test(code) : !displaysOf(system).has(code);
}

function displaysOf(system: System): ReadonlyMap<unknown, string> {
  if (system.index) return system.index;
  const displays = system.displays?.split('\t') ?? [];
  return (system.index = new Map(codesOf(system.codes).map((code, i) => [code, displays[i] ?? ''])));
}

/** True if the system gives the code other displays. Letter case and white space do not count. */
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
 * Checks a Coding against its code system, if that is known completely: the system must have the code and give it this display.
 * STU3: http://hl7.org/fhir/STU3/datatypes.html#Coding
 */
export const codeOfSystem: Check = (value, _, c, coding) => {
  const system = c.registry.codeSystems.get(coding['system']);
  if (!system) return;
  if (isNoneOf(system, value)) return noCode('', coding, '', c, system);
  const { display } = coding;
  if (!isOtherDisplay(system, value, display)) return;
  const allowed = displaysOf(system).get(value)!.split('\n');
  const wanted = allowed.map((one) => `"${one}"`).join(' or ');
  const message = `the display of code ${describe(value)} of ${system.url} is ${wanted}; found ${describe(display)}`;
  const params = { code: String(value), system: system.url, found: String(display), allowed };
  c.add('binding.display', '.display', 'display', message, 'warning', undefined, params);
  c.isRepeated = true;
};

/** Fast-path counterpart of `codeOfSystem`. */
export function isKnownCode(value: unknown, { registry }: Context, coding: Json): boolean {
  const { codeSystems } = registry;
  if (codeSystems.size === 0) return true; // as in the validator of a single profile
  const system = codeSystems.get(coding['system']);
  return !system || !(isNoneOf(system, value) || isOtherDisplay(system, value, coding['display']));
}

/** True if a code is in a value set; undefined if unknown, which is noted. */
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
  { url, reason = '', grammar }: Codes,
  system: unknown,
  code: string,
  c: Context,
  { version, display }: Json,
): boolean | undefined {
  if (grammar && !grammar.test(code)) return false;
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
        answer.then(undefined, ignore); // an unhandled rejection would end the process
        why = `${reason}; the lookup is asynchronous, which a validation cannot wait for`;
      }
    } catch (error) {
      // a failed lookup says nothing about the code
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

/** A binding of a code or a uri, which has no system. */
export function boundCode(codes: Codes, isExtensible?: boolean): Check {
  return each((value, index, rule, c) => {
    if (typeof value !== 'string' || isCodeMember(codes, value, c)) return;
    unbound(placed(rule, index), rule, describe(value), codes, isExtensible, c, value);
  });
}

/** A code with a required binding. If all codes of the value set are known, membership implies a valid code. */
export function coded(codes: Codes): Spec {
  if (codes.open) return checked(code, boundCode(codes));
  return {
    test: (value) => isKnown(codes, value),
    wanted: `a code of ${codes.url}`,
    failure: 'binding.required',
    codes,
  };
}

/** True if a value set is known to contain a code. */
export function isKnown(codes: Codes, value: unknown): boolean {
  return (codes.index ?? indexOf(codes)).codes.has(value);
}

function isCodeMember(codes: Codes, value: string, c: Context): boolean {
  return (
    isKnown(codes, value) ||
    (codes.open !== undefined && ask(codes, undefined, value, c, NO_CODING) !== false)
  );
}

/** A binding of a Coding or a Quantity, by system and code. */
export function boundCoding(codes: Codes, isExtensible?: boolean): Check {
  return each((value, index, rule, c) => {
    if (!isObject(value)) return;
    const { system, code } = value;
    if (code === undefined && isExtensible) return;
    if (isMember(codes, system, code, c, value) !== false) return;
    const other = isExtensible ? systemWithout(codes, value) : undefined;
    if (other) noCode(placed(rule, index), value, rule.name, c, other);
    else unbound(placed(rule, index), rule, named(value), codes, isExtensible, c, code);
  });
}

/** A binding of a CodeableConcept: at least one coding must be in the value set. */
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
      const other = isExtensible && member === false ? systemWithout(codes, item) : undefined;
      if (member === undefined) isUnknown = true;
      else if (other) noCode(`${placed(rule, index)}.coding[${i}]`, item, rule.name, c, other);
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
 * The code's system, if it lacks the code, too: then it cannot be a concept that the value set does not cover.
 * STU3: http://hl7.org/fhir/STU3/terminologies.html#extensible
 */
function systemWithout(codes: Codes, { system, code }: Json): System | undefined {
  const found = indexOf(codes).complete.get(system);
  return isNoneOf(found, code) ? found : undefined;
}

function noCode(at: string, value: Json, element: string, c: Context, of: System): void {
  const { code, system } = value;
  const suggestion = suggestionFor(code, displaysOf(of).keys() as Iterable<string>, c);
  const message = `${describe(system)} has no code ${describe(code)}${meant(suggestion)}`;
  const params = {
    code: String(code),
    system: String(system),
    ...(suggestion !== undefined && { suggestion }),
  };
  c.add('binding.unknownCode', at, element, message, 'error', undefined, params);
  c.isRepeated = true; // the check of the Coding and that of its binding report the same
}

/** A coding for a message. */
function named({ system, code, display }: Json): string {
  const of =
    system === undefined
      ? ''
      : ` of ${typeof system === 'string' ? canonicalText(system) : describe(system)}`;
  if (code !== undefined) return `${describe(code)}${of === '' ? ' without a system' : of}`;
  if (display === undefined) return `a coding${of} without a code`;
  return of === '' ? `only a display, ${describe(display)}` : `only a display, ${describe(display)},${of}`;
}

function unbound(
  at: string,
  rule: PropertyRule,
  found: string,
  codes: Codes,
  isExtensible: boolean | undefined,
  c: Context,
  code: unknown,
): void {
  const { name } = rule;
  if (c.isVerdictOnly) return c.add('binding.required', at, name, '', isExtensible ? 'warning' : 'error');
  const suggestion = suggestionFor(code, indexOf(codes).codes as Iterable<string>, c);
  // the value set has the code, from another system
  const systems = [...indexOf(codes).systems].flatMap(([url, list]) => (list.has(code) ? String(url) : []));
  const allowed = isExtensible || systems.length > 0 ? undefined : fewCodes(codes);
  const of = systems.length > 0 ? `of ${systems.join(' or ')} (${codes.url})` : codesText(codes, allowed);
  const wanted = `${of}${isExtensible ? ', if one fits' : ''}`;
  const message = `${name} is ${found}; it must be ${wanted}${meant(suggestion)}`;
  const params = {
    element: name,
    found,
    valueSet: codes.url,
    ...(allowed && { allowed }),
    ...(systems.length > 0 && { systems }),
    ...(suggestion !== undefined && { suggestion }),
  };
  const kind = isExtensible ? 'binding.extensible' : 'binding.required';
  c.add(kind, at, name, message, isExtensible ? 'warning' : 'error', undefined, params);
}

/** Reports a primitive that is not in its completely known value set. */
export function notOf(codes: Codes, value: string, rule: PropertyRule, c: Context): void {
  unbound(rule.at, rule, describe(value), codes, undefined, c, value);
}

const FEW = 12;

/** The codes of a value set for a message, if they are few and all are known. */
function fewCodes(codes: Codes): readonly string[] | undefined {
  if (codes.open) return undefined;
  const all = indexOf(codes).codes;
  return all.size <= FEW ? ([...all] as string[]) : undefined;
}

function codesText({ url }: Codes, allowed: readonly string[] | undefined): string {
  if (allowed === undefined) return `a code of ${url}`;
  return allowed.length === 1 ? `${allowed[0]} (${url})` : `one of ${allowed.join(', ')} (${url})`;
}

/** The nearest known code. The search stops in a payload full of unknown codes. */
function suggestionFor(code: unknown, known: Iterable<string> | undefined, c: Context): string | undefined {
  if (typeof code !== 'string' || code === '' || known === undefined || c.errors > 20) return undefined;
  const suggestion = closest(code, known);
  return suggestion === code || suggestion === '' ? undefined : suggestion;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
}
