/** Points in time as UK clocks show them. The rules of summer time come with the JavaScript engine's own time zone data. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let london: Intl.DateTimeFormat | undefined;

function londonFormat(): Intl.DateTimeFormat {
  return (london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }));
}

/**
 * A point in time as a UK clock shows it, in milliseconds as if the clock were UTC's.
 *
 * @returns NaN for NaN
 */
export function londonClock(instant: number): number {
  if (Number.isNaN(instant)) return NaN;
  const parts: Record<string, number> = {};
  for (const { type, value } of londonFormat().formatToParts(instant)) parts[type] = Number(value);
  const { year, month, day, hour, minute, second } = parts as Record<
    'year' | 'month' | 'day' | 'hour' | 'minute' | 'second',
    number
  >;
  return utc(year, month, day) + (hour * 60 + minute) * MINUTE + second * 1000;
}

/** Midnight of a day in UTC. `Date.UTC` takes years below 100 for those of the last century. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

const HOUR = 60 * MINUTE;
const MOST_HOURS = 1_000;
/** Offsets by hour: the engine's formatting is slow, and clocks change on the hour. */
const offsets = /* @__PURE__ */ new Map<number, number>();

/** The offset from UTC that is in force in Europe/London at a point in time, in minutes; NaN for NaN. */
export function londonOffset(instant: number): number {
  const hour = Math.floor(instant / HOUR) * HOUR;
  let offset = offsets.get(hour);
  if (offset === undefined) {
    offset = (londonClock(hour) - hour) / MINUTE;
    if (offsets.size >= MOST_HOURS) offsets.clear();
    offsets.set(hour, offset);
  }
  return offset;
}

/** The point in time at which a UK clock shows a time: the first one in the hour that comes twice; in the hour that is left out, as if it were not. */
function fromLondonClock(clock: number): number {
  const [summer, winter] = [clock - 60 * MINUTE, clock];
  return londonClock(summer) === clock ? summer : winter;
}

const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/;

/** A FHIR date or time in parts. */
interface Parts {
  /** Milliseconds as if the clock were UTC's. */
  clock: number;
  hasTime: boolean;
  /** In minutes; undefined without a time zone. */
  offset: number | undefined;
}

/**
 * The one reader of FHIR dates and times: date, dateTime and instant, from a whole day on; seconds may be left out, as search
 * parameters do. A leap second (`23:59:60`) is the first instant of the next minute, since JavaScript's time has none.
 * STU3: http://hl7.org/fhir/STU3/datatypes.html#dateTime
 *
 * @returns undefined for anything else: a year or a month alone, a day or a time that does not exist
 */
function partsOf(text: unknown): Parts | undefined {
  const m = typeof text === 'string' && text.length <= 64 ? DATE_TIME.exec(text) : null;
  if (!m) return undefined;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const midnight = utc(year, month, day);
  const date = new Date(midnight);
  if (year === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (m[4] === undefined) return { clock: midnight, hasTime: false, offset: undefined };
  const [hour, minute, second] = [Number(m[4]), Number(m[5]), Number(m[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > (minute === 59 ? 60 : 59)) return undefined;
  const milliseconds = m[7] === undefined ? 0 : Math.floor(Number(`0.${m[7]}`) * 1000);
  const clock = midnight + (hour * 60 + minute) * MINUTE + second * 1000 + milliseconds;
  if (m[8] !== undefined) return { clock, hasTime: true, offset: 0 };
  if (m[9] === undefined) return { clock, hasTime: true, offset: undefined };
  const [hours, minutes] = [Number(m[10]), Number(m[11])];
  if (minutes > 59 || hours > 14 || (hours === 14 && minutes > 0)) return undefined;
  return { clock, hasTime: true, offset: (m[9] === '-' ? -1 : 1) * (hours * 60 + minutes) };
}

/**
 * The point in time of a FHIR date, dateTime or instant, in milliseconds; without a time zone, as a UK clock shows it.
 *
 * @param endOfDay true if a date without a time means its end
 * @returns NaN for anything else, a year or month alone included
 */
export function instantOf(text: unknown, endOfDay = false): number {
  const parts = partsOf(text);
  if (!parts) return NaN;
  const { clock, hasTime, offset } = parts;
  if (offset !== undefined) return clock - offset * MINUTE;
  return fromLondonClock(!hasTime && endOfDay ? clock + DAY : clock);
}

/** True for a whole date that exists, without a time. */
export function isDay(text: unknown): boolean {
  return partsOf(text)?.hasTime === false;
}

const UK_LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0([01]):00$/;

/** True for a date and time that exists, with seconds and the offset +00:00 or +01:00. */
export function isUKLocalTime(text: unknown): boolean {
  return typeof text === 'string' && UK_LOCAL_TIME.test(text) && partsOf(text) !== undefined;
}

/** True for a time whose UK offset is the one in force then, and for everything that is no UK local time. */
export function hasLondonOffset(text: unknown): boolean {
  if (!isUKLocalTime(text)) return true;
  const { offset } = partsOf(text)!;
  return londonOffset(instantOf(text)) === offset;
}

/** `now` as a number; NaN where it is no point in time. */
export function nowOf(now: unknown): number {
  return now instanceof Date ? now.getTime() : instantOf(now);
}

/** The day that a UK calendar shows at a point in time: `2026-06-15`. */
export function londonDay(instant: number): string {
  return ukLocalTime(new Date(instant)).slice(0, 10);
}

/**
 * A point in time as GP Connect writes it: UK local time with the offset in force, `2026-06-15T09:00:00+01:00`. Parts of a second
 * are dropped.
 *
 * @throws RangeError for an invalid date, as `Date.toISOString` does
 */
export function ukLocalTime(date: Date): string {
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new RangeError('invalid date');
  const offset = londonOffset(instant);
  return `${new Date(instant + offset * MINUTE).toISOString().slice(0, 19)}+0${offset / 60}:00`;
}
