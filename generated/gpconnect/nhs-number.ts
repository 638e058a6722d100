// A copy of src/gpconnect/nhs-number.ts. Do not edit.
/**
 * True for a text of ten digits whose last one is the check digit of the others, by modulus 11.
 * NHS Data Model and Dictionary: NHS number.
 */
export function isNhsNumber(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{10}$/.test(value)) return false;
  return nhsNumberCheckDigit(value.slice(0, 9)) === Number(value[9]);
}

/**
 * The check digit of the first nine digits of an NHS number; undefined for nine digits that no NHS number begins with.
 *
 * @throws RangeError for anything but nine digits
 */
export function nhsNumberCheckDigit(nineDigits: string): number | undefined {
  if (!/^\d{9}$/.test(nineDigits)) throw new RangeError('nine digits are required');
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(nineDigits[i]) * (10 - i);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}
