/**
 * The digits of a decimal have a meaning in FHIR (`1.0` is not `1.00`; http://hl7.org/fhir/STU3/datatypes.html#decimal), which JavaScript
 * numbers lose. So readers also return the literals that their number would not print.
 */

/**
 * Literals by the JSON Pointer (RFC 6901) of their value: `/component/0/valueQuantity/value` → `1.0`. Plain data, only for numbers that
 * JavaScript prints differently.
 */
export type NumberLiterals = Readonly<Record<string, string>>;

/** The fidelity of a JavaScript number to its literal. */
export type Fidelity =
  /** It prints as the literal. */
  | 'exact'
  /** Equal, but printed differently: `1.0`, `1e2`. */
  | 'same-value'
  /** Not equal: the literal has more digits than a double. */
  | 'rounded'
  /** Too large for a double. */
  | 'out-of-range';

/** @param literal a number in JSON syntax */
export function fidelityOf(literal: string, value = Number(literal)): Fidelity {
  if (!Number.isFinite(value)) return 'out-of-range';
  const printed = String(value);
  if (printed === literal) return 'exact';
  return normalForm(printed) === normalForm(literal) ? 'same-value' : 'rounded';
}

/** A finite number without an exponent, which STU3 decimals lack: `1e-7` → `0.0000001`. */
export function plainDigits(value: number): string {
  const printed = String(value);
  const e = printed.indexOf('e');
  if (e < 0) return printed;
  const sign = printed.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = printed.slice(sign.length, e).split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(printed.slice(e + 1));
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0'); // exponents begin at 1e21, where no digit follows the point
}

/** A text that is the same for equal values: sign, digits without outer zeros, and the power of ten of the last digit. */
function normalForm(literal: string): string {
  const negative = literal.startsWith('-');
  const e = literal.search(/e/i);
  const mantissa = literal.slice(negative ? 1 : 0, e < 0 ? undefined : e);
  const point = mantissa.indexOf('.');
  const digits = point < 0 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1);
  let start = 0;
  let end = digits.length;
  while (start < end && digits.charCodeAt(start) === 48) start++;
  while (end > start && digits.charCodeAt(end - 1) === 48) end--;
  if (start === end) return '0';
  const exponent =
    (e < 0 ? 0 : Number(literal.slice(e + 1))) -
    (point < 0 ? 0 : digits.length - point) +
    digits.length -
    end;
  return `${negative ? '-' : ''}${digits.slice(start, end)}e${exponent}`;
}

/** A step of a JSON Pointer, `~` and `/` escaped. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
