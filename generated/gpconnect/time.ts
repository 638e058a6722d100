// A copy of src/gpconnect/time.ts. Do not edit.
/** Points in time as UK clocks show them. The rules of summer time come with the JavaScript engine's own time zone data. */

const MINUTE = 60_000;

const LONDON = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** A point in time as a UK clock shows it, in milliseconds as if the clock were UTC's. */
export function londonClock(instant: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of LONDON.formatToParts(instant)) parts[type] = Number(value);
  const { year, month, day, hour, minute, second } = parts as Record<
    'year' | 'month' | 'day' | 'hour' | 'minute' | 'second',
    number
  >;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The offset from UTC that is in force in Europe/London at a point in time, in minutes. */
export function londonOffset(instant: number): number {
  const seconds = Math.floor(instant / 1000) * 1000;
  return (londonClock(seconds) - seconds) / MINUTE;
}

/** The point in time at which a UK clock shows a time; of the hour that comes twice, the first, and of the one that is left out, as if it were not. */
function fromLondonClock(clock: number): number {
  const [summer, winter] = [clock - 60 * MINUTE, clock];
  return londonClock(summer) === clock ? summer : winter;
}

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
const UK_LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0([01]):00$/;

/**
 * The point in time that a FHIR date, dateTime or instant says, in milliseconds; without a time zone, as a UK clock shows it.
 *
 * @param endOfDay whether a date without a time means its end, and not its beginning
 * @returns NaN for anything else, a year or month alone included
 */
export function instantOf(text: unknown, endOfDay = false): number {
  const m = typeof text === 'string' ? DATE_TIME.exec(text) : null;
  if (!m) return NaN;
  if (m[7] !== undefined) return Date.parse(m[6] === undefined ? `${m[0].slice(0, 16)}:00${m[7]}` : m[0]);
  const clock = Date.UTC(
    Number(m[1]),
    Number(m[2]) - 1,
    Number(m[3]),
    Number(m[4] ?? 0),
    Number(m[5] ?? 0),
    Number(m[6] ?? 0),
  );
  return fromLondonClock(m[4] === undefined && endOfDay ? clock + 24 * 60 * MINUTE : clock);
}

/** Whether a time that has the form of UK local time has the offset that is in force then; true for any other form. */
export function hasLondonOffset(text: string): boolean {
  const m = UK_LOCAL_TIME.exec(text);
  return m === null || londonOffset(Date.parse(text)) === Number(m[1]) * 60;
}

/** `now` as a number. @throws TypeError where it is no point in time */
export function nowOf(now: string | Date): number {
  const instant = typeof now === 'string' ? instantOf(now) : now.getTime();
  if (Number.isNaN(instant))
    throw new TypeError(`now is ${String(now)}: a date and time with its time zone is required`);
  return instant;
}

/** The day that a UK calendar shows at a point in time: `2026-06-15`. */
export function londonDay(instant: number): string {
  return new Date(londonClock(instant)).toISOString().slice(0, 10);
}
