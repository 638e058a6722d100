import type { Context } from './context.js';
import { describe, isObject } from './shape.js';

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
  readonly systems: ReadonlyMap<string, ReadonlySet<string>>;
  readonly codes: ReadonlySet<string>;
  /** The code found last, which often comes again: two bindings of one element, elements of one kind. */
  last: string;
}

export type Strength = 'required' | 'extensible';

function indexOf(codes: Codes): CodeIndex {
  if (codes.index) return codes.index;
  const all = new Set<string>();
  const systems = new Map<string, ReadonlySet<string>>();
  for (const system of Object.keys(codes.systems)) {
    const list = new Set(codes.systems[system]!.split('|'));
    systems.set(system, list);
    for (const code of list) all.add(code);
  }
  return (codes.index = { systems, codes: all, last: '' });
}

/** Whether a code is in a value set; undefined where nobody knows, which is then noted. */
function isMember(codes: Codes, system: unknown, code: unknown, c: Context): boolean | undefined {
  const index = indexOf(codes);
  if (typeof code !== 'string') return false;
  const known = index.systems.get(system as string);
  if (known?.has(code)) return true;
  const { open } = codes;
  if (!open || !(open.includes('*') || open.includes(system as string))) return false;
  return ask(codes, typeof system === 'string' ? system : undefined, code, c);
}

function ask(codes: Codes, system: string | undefined, code: string, c: Context): boolean | undefined {
  const query = { valueSet: codes.url, code, ...(system !== undefined && { system }) };
  const answer = c.terminology?.(query);
  if (answer === undefined) c.skip(codes.url, codes.reason ?? '');
  return answer;
}

/** A binding on a code or a uri: the value alone says it. */
export function boundCode(value: unknown, key: string, c: Context, codes: Codes, strength: Strength): 0 {
  if (typeof value === 'string') {
    if (!isCodeMember(codes, value, c)) unbound(`.${key}`, key, describe(value), codes, strength, c);
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      if (typeof item !== 'string' || isCodeMember(codes, item, c)) continue;
      unbound(`.${key}[${i}]`, key, describe(item), codes, strength, c);
    }
  }
  return 0;
}

function isCodeMember(codes: Codes, value: string, c: Context): boolean {
  const index = codes.index ?? indexOf(codes);
  if (index.last === value) return true;
  if (index.codes.has(value)) {
    index.last = value;
    return true;
  }
  return codes.open !== undefined && ask(codes, undefined, value, c) !== false;
}

/** A binding on a Coding or a Quantity: system and code. */
export function boundCoding(value: unknown, key: string, c: Context, codes: Codes, strength: Strength): 0 {
  if (!Array.isArray(value)) coding(value, `.${key}`, key, c, codes, strength);
  else for (let i = 0; i < value.length; i++) coding(value[i], `.${key}[${i}]`, key, c, codes, strength);
  return 0;
}

function coding(value: unknown, at: string, key: string, c: Context, codes: Codes, strength: Strength): void {
  if (!isObject(value)) return;
  const { system, code } = value;
  if (code === undefined && strength === 'extensible') return;
  if (isMember(codes, system, code, c) !== false) return;
  if (strength === 'extensible' && isNoCode(codes, value)) noCode(at, key, value, c);
  else unbound(at, key, named(value), codes, strength, c);
}

/** A binding on a CodeableConcept: one of its codings at least. */
export function boundConcept(value: unknown, key: string, c: Context, codes: Codes, strength: Strength): 0 {
  if (!Array.isArray(value)) concept(value, `.${key}`, key, c, codes, strength);
  else for (let i = 0; i < value.length; i++) concept(value[i], `.${key}[${i}]`, key, c, codes, strength);
  return 0;
}

function concept(
  value: unknown,
  at: string,
  key: string,
  c: Context,
  codes: Codes,
  strength: Strength,
): void {
  if (!isObject(value)) return;
  const list = Array.isArray(value['coding']) ? (value['coding'] as unknown[]) : [];
  let isUnknown = false;
  let found = '';
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    if (!isObject(item)) continue;
    const member = isMember(codes, item['system'], item['code'], c);
    if (member === true) return;
    if (member === undefined) isUnknown = true;
    else if (strength === 'extensible' && isNoCode(codes, item)) noCode(`${at}.coding[${i}]`, key, item, c);
    else found ||= named(item);
  }
  if (isUnknown || (found === '' && strength === 'extensible')) return;
  unbound(at, key, found || 'no coding', codes, strength, c);
}

/**
 * Whether a code that is not in the value set is none of its system either: then it stands for no concept that the set does not cover.
 * STU3: http://hl7.org/fhir/STU3/terminologies.html#extensible
 */
function isNoCode({ whole, rest }: Codes, { system, code }: { system?: unknown; code?: unknown }): boolean {
  if (typeof code !== 'string' || typeof system !== 'string') return false;
  if (whole?.includes(system)) return true;
  return rest !== undefined && Object.hasOwn(rest, system) && !rest[system]!.split('|').includes(code);
}

function noCode(at: string, key: string, value: { system?: unknown; code?: unknown }, c: Context): void {
  c.add('binding.unknownCode', at, key, `${named(value)}: there is no such code`);
}

function named(value: { system?: unknown; code?: unknown }): string {
  return `${describe(value.code)} of ${value.system === undefined ? 'no system' : describe(value.system)}`;
}

function unbound(at: string, key: string, found: string, codes: Codes, strength: Strength, c: Context): void {
  if (strength === 'required') {
    c.add('binding.required', at, key, `${key} has ${found}; a code of ${codes.url} is required`);
  } else {
    const message = `${key} has ${found}; a code of ${codes.url} is expected where one fits`;
    c.add('binding.extensible', at, key, message, 'warning');
  }
}

/** For a discriminator: whether a code, Coding or CodeableConcept is certainly in a value set. */
export function inCodes(value: unknown, codes: Codes, c: Context): boolean {
  if (typeof value === 'string') return indexOf(codes).codes.has(value);
  if (!isObject(value)) return false;
  const list = Array.isArray(value['coding']) ? (value['coding'] as unknown[]) : [value];
  return list.some((item) => isObject(item) && isMember(codes, item['system'], item['code'], c) === true);
}
