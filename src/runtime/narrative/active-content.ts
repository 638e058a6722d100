import { characters } from './entities.js';

/** Attributes whose value is a URL. */
const URLS = ['href', 'src', 'cite', 'longdesc'];

/** Schemes that a link or an image of a narrative may use; a URL without a scheme is relative and allowed. */
const SCHEMES = ['http', 'https', 'mailto', 'tel'];

/**
 * True if an attribute of a narrative can make a reader's software run code or load a document that the narrative carries: a URL of
 * a scheme other than those above, or a style that computes or loads code. Character references are decoded first, and white
 * space and control characters are left out, as browsers do.
 * STU3: http://hl7.org/fhir/STU3/narrative.html (no active content), http://hl7.org/fhir/STU3/security.html#narrative
 *
 * @param name of the attribute, in lower case
 * @param value as written, with character references
 */
export function isActive(name: string, value: string): boolean {
  if (name === 'style') return isActiveStyle(value);
  return URLS.includes(name) && hasOtherScheme(characters(value));
}

function hasOtherScheme(url: string): boolean {
  const scheme = /^([^/?#:]*):/.exec(
    url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]+/g, ''),
  )?.[1];
  return scheme !== undefined && !SCHEMES.includes(scheme.toLowerCase());
}

function isActiveStyle(value: string): boolean {
  const style = cssText(characters(value)).toLowerCase();
  if (/expression\(|behavior:|-moz-binding|@import/.test(style)) return true;
  for (const [, url] of style.matchAll(/url\(["']?([^"')]*)/g)) if (hasOtherScheme(url!)) return true;
  return /(?:javascript|vbscript):/.test(style);
}

/** A style without comments, escapes and white space. STU3 allows style attributes; CSS: https://www.w3.org/TR/css-syntax-3/#escaping */
function cssText(style: string): string {
  return style
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) =>
      String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)),
    )
    .replace(/\\/g, '')
    .replace(/[\u0000-\u0020]+/g, '');
}
