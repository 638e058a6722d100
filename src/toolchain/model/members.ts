import type { ExpansionModel } from './types.js';

/** Stands among the open systems for every system. */
export const ANY_SYSTEM = '*';

type Code = ExpansionModel['codes'][number];

/**
 * The known codes of a value set or of a part of one: codes that are certainly in it, and systems whose other codes may be. Any other
 * code is certainly not in it.
 */
export interface Members {
  readonly codes: ReadonlyMap<string, Code>;
  readonly open: ReadonlySet<string>;
  /** Why it is open; empty exactly where nothing is. */
  readonly missing: ReadonlySet<string>;
}

export const NO_MEMBERS: Members = { codes: new Map(), open: new Set(), missing: new Set() };

/** Nothing is known but that the codes are of a system. */
export function unknownMembers(system: string, reason: string): Members {
  return { codes: new Map(), open: new Set([system]), missing: new Set([reason]) };
}

export function knownMembers(codes: Iterable<Code>): Members {
  const byKey = new Map<string, Code>();
  for (const code of codes) {
    const key = keyOf(code);
    if (!byKey.has(key)) byKey.set(key, code);
  }
  return { codes: byKey, open: new Set(), missing: new Set() };
}

function keyOf(code: Code): string {
  return `${code.system}\n${code.code}`;
}

function isOpen(members: Members, system: string): boolean {
  return members.open.has(system) || members.open.has(ANY_SYSTEM);
}

/** Union of two sets of members. */
export function union(parts: readonly Members[]): Members {
  if (parts.length === 1) return parts[0]!;
  const codes = new Map<string, Code>();
  for (const part of parts) for (const [key, code] of part.codes) if (!codes.has(key)) codes.set(key, code);
  return {
    codes,
    open: new Set(parts.flatMap((part) => [...part.open])),
    missing: new Set(parts.flatMap((part) => [...part.missing])),
  };
}

/** Intersection of two sets of members. */
export function intersection(a: Members, b: Members): Members {
  const codes = new Map<string, Code>();
  const open = new Set<string>();
  for (const [key, code] of a.codes) {
    if (b.codes.has(key)) codes.set(key, code);
    else if (isOpen(b, code.system)) open.add(code.system);
  }
  for (const [key, code] of b.codes) if (!a.codes.has(key) && isOpen(a, code.system)) open.add(code.system);
  for (const system of a.open) if (isOpen(b, system)) open.add(system);
  for (const system of b.open) if (isOpen(a, system)) open.add(system);
  return { codes, open, missing: open.size ? new Set([...a.missing, ...b.missing]) : new Set() };
}

/** Members of the first set that are not in the second. */
export function difference(from: Members, excluded: Members): Members {
  const codes = new Map<string, Code>();
  const open = new Set(from.open);
  let isUncertain = false;
  for (const [key, code] of from.codes) {
    if (excluded.codes.has(key)) continue;
    if (isOpen(excluded, code.system)) {
      open.add(code.system);
      isUncertain = true;
    } else {
      codes.set(key, code);
    }
  }
  const missing = isUncertain ? new Set([...from.missing, ...excluded.missing]) : from.missing;
  return { codes, open, missing };
}
