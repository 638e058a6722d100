import { visible } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text of a definition as the content of an HTML element or of a quoted attribute. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character]!);
}

/** True if a page may link to the canonical: an absolute http or https URL without credentials. */
export function isWebAddress(url: string): boolean {
  if (!/^https?:\/\//i.test(url) || /[\s\p{C}]/u.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}
