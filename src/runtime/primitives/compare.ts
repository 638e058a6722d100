/**
 * The order of dates, times and quantities in FHIRPath. NaN means that two values cannot be compared.
 * STU3: http://hl7.org/fhir/STU3/datatypes.html#dateTime
 */
import { precision } from './dates.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- the input is JSON of any shape */

const DATE_TIME =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
const TIME = /^(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?$/;

/** A date or time as numbers, the most significant first. `isMoved` converts one with a time zone to UTC. */
function dateParts(value: string, isMoved: boolean): number[] | undefined {
  const m = DATE_TIME.exec(value);
  if (!m) return undefined;
  const parts = [m[1], m[2], m[3], m[4], m[5]].filter((p) => p !== undefined).map(Number);
  const zone = m[8];
  if (isMoved && zone && zone !== 'Z') {
    const minutes = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) * (zone[0] === '-' ? 1 : -1);
    const utc = new Date(0);
    utc.setUTCFullYear(parts[0]!, parts[1]! - 1, parts[2]!);
    utc.setUTCHours(parts[3]!, parts[4]! + minutes);
    parts.splice(
      0,
      5,
      utc.getUTCFullYear(),
      utc.getUTCMonth() + 1,
      utc.getUTCDate(),
      utc.getUTCHours(),
      utc.getUTCMinutes(),
    );
  }
  if (m[6] !== undefined) parts.push(Number(`${m[6]}.${m[7] ?? 0}`));
  return parts;
}

function compareParts(a: number[] | undefined, b: number[] | undefined): number {
  if (!a || !b) return NaN;
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length === b.length ? 0 : NaN;
}

/** Negative, 0 or positive if a date is before, equal to or after another; NaN if their precision does not decide, or one is no date. */
export function compareDates(a: any, b: any): number {
  if (typeof a !== 'string' || typeof b !== 'string') return NaN;
  if (a === b) return 0;
  if (isSameForm(a, b)) return a < b ? -1 : 1;
  // a date without a time has no zone: it is compared with the other one's local date
  const areMoved = a.includes('T') && b.includes('T');
  // a time with a zone and one without cannot be compared
  if (areMoved && hasZone(a) !== hasZone(b)) return NaN;
  return compareParts(dateParts(a, areMoved), dateParts(b, areMoved));
}

function hasZone(value: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(value);
}

/** True if two dates have the same precision and zone, so that their texts sort as the dates do. */
function isSameForm(a: string, b: string): boolean {
  const { length } = a;
  if (length !== b.length || a.charCodeAt(0) === 45 || b.charCodeAt(0) === 45) return false;
  if (length > 10 && !(a.endsWith('Z') ? b.endsWith('Z') : b.endsWith(a.slice(-6)))) return false;
  return precision(a) > 0 && precision(b) > 0;
}

export function compareTimes(a: any, b: any): number {
  if (typeof a !== 'string' || typeof b !== 'string') return NaN;
  const parts = (value: string) => {
    const m = TIME.exec(value);
    if (!m) return undefined;
    const all = [m[1], m[2]].filter((p) => p !== undefined).map(Number);
    if (m[3] !== undefined) all.push(Number(`${m[3]}.${m[4] ?? 0}`));
    return all;
  };
  return a === b ? 0 : compareParts(parts(a), parts(b));
}

/** As `compareDates`, for Quantities. NaN for different units, which are not converted. */
export function compareQuantities(a: any, b: any): number {
  if (typeof a?.value !== 'number' || typeof b?.value !== 'number') return NaN;
  const comparable =
    a.code !== undefined || b.code !== undefined
      ? a.code === b.code && a.system === b.system
      : a.unit === b.unit;
  return comparable ? a.value - b.value : NaN;
}

/** As `compareDates`, for two values of one of these types, or two numbers. NaN for different types. */
export function compare(a: any, b: any): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof b !== 'string') return compareQuantities(a, b);
  return TIME.test(b) && b.includes(':') ? compareTimes(a, b) : compareDates(a, b);
}
