import { fidelityOf } from 'fsh-codegen-runtime/text/number-literals.js';

const COLON = 0x3a;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;

const NUMBER = /-?[0-9][-+.0-9eE]*/y;

/**
 * True if `JSON.parse` loses nothing of a text: no object has a name twice, and every number prints as it is written. Ten times as fast as
 * reading the text character by character.
 *
 * @param text JSON that `JSON.parse` accepts
 * @param value what it returns for the text
 * @param maxDepth maximum nesting of objects and arrays; false if the value is nested deeper
 */
export function isFaithful(text: string, value: unknown, maxDepth: number): boolean {
  const written = namesIn(text);
  return written >= 0 && written === namesOf(value, maxDepth);
}

/** Number of names that the objects of a text have, repeated ones included; -1 if a number is not printed as it is written. */
function namesIn(text: string): number {
  let names = 0;
  let at = 0;
  for (;;) {
    const opening = text.indexOf('"', at);
    const end = opening < 0 ? text.length : opening;
    // between strings there are numbers, words, punctuation and white space
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === COLON) names++;
      else if (code === MINUS || (code >= 0x30 && code <= 0x39)) {
        NUMBER.lastIndex = at;
        const literal = NUMBER.exec(text)![0];
        if (fidelityOf(literal) !== 'exact') return -1;
        at += literal.length - 1;
      }
    }
    if (opening < 0) return names;
    at = closingQuote(text, opening) + 1;
  }
}

function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; ; at++) {
    at = text.indexOf('"', at);
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
}

/** Number of names that the objects of a value have; -1 if it is nested deeper than `maxDepth`. */
function namesOf(value: unknown, maxDepth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (maxDepth === 0) return -1;
  let names = 0;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const inner = namesOf(value[i], maxDepth - 1);
      if (inner < 0) return -1;
      names += inner;
    }
    return names;
  }
  for (const name in value) {
    const inner = namesOf((value as Record<string, unknown>)[name], maxDepth - 1);
    if (inner < 0) return -1;
    names += inner + 1;
  }
  return names;
}
