// Part of the toolchain's runtime, the same for every project. Do not edit.
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day of a well-formed date or date and time exists; true where there is none. */
export function isCalendarDay(value: string): boolean {
  const dayAt = value.charCodeAt(0) === 45 ? 9 : 8;
  const day = twoDigits(value, dayAt);
  if (!(day > 28)) return true;
  const month = twoDigits(value, dayAt - 3);
  return day <= (month === 2 && isLeapYear(value, dayAt - 8) ? 29 : DAYS[month - 1]!);
}

function isLeapYear(value: string, at: number): boolean {
  const century = twoDigits(value, at);
  const year = twoDigits(value, at + 2);
  return year % 4 === 0 && (year !== 0 || century % 4 === 0);
}

function twoDigits(value: string, at: number): number {
  return (value.charCodeAt(at) - 48) * 10 + value.charCodeAt(at + 1) - 48;
}
