import type { Context } from './context.js';
import { filled } from './holes.js';
import { code } from './primitives.js';
import { checked, type Check, type Rule, type Spec } from './rules.js';
import { describe, isObject, type Json } from './shape.js';

/** A value set, as far as its codes are known. */
export interface Codes {
  /** Canonical. */
  readonly url: string;
  /** The codes of each system, with `|` between them. */
  readonly systems: Readonly<Record<string, string>>;
  /** Systems of which all codes are known and in the value set, so that another code of them is none at all. */
  readonly whole?: readonly string[];
  /** The other codes of systems of which it has only some, as `systems`: a code that is in neither is none at all. */
  readonly rest?: Readonly<Record<string, string>>;
  /** Systems of which the value set can hold more codes than are known; `*` for any. */
  readonly open?: readonly string[];
  /** Why it can. */
  readonly reason?: string;
  /** Made when first needed. */
  index?: CodeIndex;
}

interface CodeIndex {
  readonly systems: ReadonlyMap<unknown, ReadonlySet<unknown>>;
  readonly codes: ReadonlySet<unknown>;
  /** The code found last, which often comes again: two bindings of one element, elements of one kind. */
  last: unknown;
}

/** How strong a binding is: whether a code from elsewhere is an error or a warning. */
export const EXTENSIBLE = true;

export function indexOf(codes: Codes): CodeIndex {
  if (codes.index) return codes.index;
  const all = new Set<unknown>();
  const systems = new Map<unknown, ReadonlySet<unknown>>();
  for (const system of Object.keys(codes.systems)) {
    const list = new Set(codes.systems[system]!.split('|'));
    systems.set(system, list);
    for (const code of list) all.add(code);
  }
  return (codes.index = { systems, codes: all, last: '' });
}

/** Whether a code is in a value set; undefined where nobody knows, which is then noted. */
export function isMember(codes: Codes, system: unknown, code: unknown, c: Context): boolean | undefined {
  if (typeof code !== 'string') return false;
  if (indexOf(codes).systems.get(system)?.has(code)) return true;
  const { open } = codes;
  if (!open || !(open.includes('*') || open.includes(system as string))) return false;
  return ask(codes, system, code, c);
}

function ask({ url, reason }: Codes, system: unknown, code: string, c: Context): boolean | undefined {
  const answer = c.options.terminology?.({
    valueSet: url,
    code,
    ...(typeof system === 'string' && { system }),
  });
  if (answer === undefined) c.skip(url, reason ?? '');
  return answer;
}

type Look = (value: unknown, at: string, rule: Rule, c: Context) => void;

function each(look: Look): Check {
  return (value, rule, c) => {
    if (!Array.isArray(value)) look(value, rule.at, rule, c);
    else for (let i = 0; i < value.length; i++) look(value[i], `${rule.at}[${i}]`, rule, c);
  };
}

/** A binding on a code or a uri: the value alone says it. */
export function boundCode(codes: Codes, isExtensible?: boolean): Check {
  const look: Look = (value, at, rule, c) => {
    if (typeof value !== 'string' || isCodeMember(codes, value, c)) return;
    unbound(at, rule, describe(value), codes, isExtensible, c);
  };
  return each(look);
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

function isKnown(codes: Codes, value: unknown): boolean {
  const index = codes.index ?? indexOf(codes);
  if (index.last === value) return true;
  if (!index.codes.has(value)) return false;
  index.last = value;
  return true;
}

function isCodeMember(codes: Codes, value: string, c: Context): boolean {
  return isKnown(codes, value) || (codes.open !== undefined && ask(codes, undefined, value, c) !== false);
}

/** A binding on a Coding or a Quantity: system and code. */
export function boundCoding(codes: Codes, isExtensible?: boolean): Check {
  return each((value, at, rule, c) => {
    if (!isObject(value)) return;
    const { system, code } = value;
    if (code === undefined && isExtensible) return;
    if (isMember(codes, system, code, c) !== false) return;
    if (isExtensible && isNoCode(codes, value)) noCode(at, value, rule, c);
    else unbound(at, rule, named(value), codes, isExtensible, c);
  });
}

/** A binding on a CodeableConcept: one of its codings at least. */
export function boundConcept(codes: Codes, isExtensible?: boolean): Check {
  return each((value, at, rule, c) => {
    if (!isObject(value)) return;
    const list = Array.isArray(value['coding']) ? filled(value['coding'] as unknown[]) : [];
    let isUnknown = false;
    let found = '';
    for (let i = 0; i < list.length; i++) {
      const item = list[i];
      if (!isObject(item)) continue;
      const member = isMember(codes, item['system'], item['code'], c);
      if (member === true) return;
      if (member === undefined) isUnknown = true;
      else if (isExtensible && isNoCode(codes, item)) noCode(`${at}.coding[${i}]`, item, rule, c);
      else found ||= named(item);
    }
    if (isUnknown || (found === '' && isExtensible)) return;
    unbound(at, rule, found || 'without a coding', codes, isExtensible, c);
  });
}

/**
 * Whether a code that is not in the value set is none of its system either: then it stands for no concept that the set does not cover.
 * STU3: http://hl7.org/fhir/STU3/terminologies.html#extensible
 */
function isNoCode({ whole, rest }: Codes, { system, code }: Json): boolean {
  if (typeof code !== 'string' || typeof system !== 'string') return false;
  if (whole?.includes(system)) return true;
  return rest !== undefined && Object.hasOwn(rest, system) && !rest[system]!.split('|').includes(code);
}

function noCode(at: string, value: Json, rule: Rule, c: Context): void {
  c.say('binding.unknownCode', rule, named(value), 'a code that there is', at);
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
