import { short } from 'fsh-codegen-runtime/text/abridged.js';
import type { Findings } from 'fsh-codegen-runtime/text/findings.js';
import { fidelityOf, pointerStep } from 'fsh-codegen-runtime/text/number-literals.js';

/** An object or array that is not closed yet. */
type Open =
  | { readonly kind: 'object'; readonly value: Record<string, unknown>; key: string }
  | { readonly kind: 'array'; readonly value: unknown[] };

/** Ends the reading: what follows a syntax error has no certain meaning. */
class Stop extends Error {}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;

/** Reads one JSON text with a stack of its own in place of recursion. */
export class JsonScanner {
  readonly literals = new Map<string, string>();
  readonly #text: string;
  readonly #findings: Findings;
  readonly #maxDepth: number;
  readonly #open: Open[] = [];
  #at = 0;

  constructor(text: string, findings: Findings, maxDepth: number) {
    this.#text = text;
    this.#findings = findings;
    this.#maxDepth = maxDepth;
  }

  /** The value; meaningless where an error was found. */
  read(): unknown {
    try {
      return this.#document();
    } catch (error) {
      if (error instanceof Stop) return undefined;
      throw error;
    }
  }

  #document(): unknown {
    for (;;) {
      let value = this.#valueOrOpening();
      if (value === OPENED) continue;
      // a complete value may complete the values around it
      for (;;) {
        const top = this.#open.at(-1);
        if (!top) {
          this.#skipSpace();
          if (this.#at < this.#text.length) this.#fail('the end of the text', this.#at);
          return value;
        }
        if (top.kind === 'array') top.value.push(value);
        else define(top.value, top.key, value);
        this.#skipSpace();
        const mark = this.#text[this.#at];
        if (mark === ',') {
          this.#at++;
          if (top.kind === 'object') top.key = this.#key(top.value);
          break;
        }
        if (mark !== (top.kind === 'array' ? ']' : '}')) {
          this.#fail(top.kind === 'array' ? '`,` or `]`' : '`,` or `}`', this.#at);
        }
        this.#at++;
        this.#open.pop();
        value = top.value;
      }
    }
  }

  #valueOrOpening(): unknown {
    this.#skipSpace();
    const text = this.#text;
    const at = this.#at;
    const code = text.charCodeAt(at);
    if (code === QUOTE) return this.#string();
    if (code === 0x7b /* { */ || code === 0x5b /* [ */) return this.#opening(code === 0x7b);
    if (code === 0x2d /* - */ || (code >= 0x30 && code <= 0x39)) return this.#number();
    for (const [word, value] of WORDS) {
      if (!text.startsWith(word, at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#fail('a value', at);
  }

  #opening(isObject: boolean): unknown {
    const opened = this.#at;
    if (this.#open.length >= this.#maxDepth) {
      this.#findings.error(
        opened,
        'json.too-deep',
        `more than ${this.#maxDepth} objects and arrays are open here`,
      );
      throw new Stop();
    }
    this.#at++;
    this.#skipSpace();
    const isEmpty = this.#text[this.#at] === (isObject ? '}' : ']');
    if (isEmpty) {
      this.#at++;
      return isObject ? {} : [];
    }
    if (isObject) {
      const value: Record<string, unknown> = {};
      this.#open.push({ kind: 'object', value, key: this.#key(value) });
    } else {
      this.#open.push({ kind: 'array', value: [] });
    }
    return OPENED;
  }

  /** A name and its colon. */
  #key(object: object): string {
    this.#skipSpace();
    const at = this.#at;
    if (this.#text.charCodeAt(at) !== QUOTE) this.#fail('a name in double quotes', at);
    const key = this.#string();
    if (Object.hasOwn(object, key)) {
      this.#findings.error(at, 'json.duplicate-key', `the object has ${JSON.stringify(key)} already`);
    }
    this.#skipSpace();
    if (this.#text[this.#at] !== ':') this.#fail('`:`', this.#at);
    this.#at++;
    return key;
  }

  #string(): string {
    const text = this.#text;
    const opened = this.#at;
    let from = opened + 1;
    let read = '';
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.#at = at + 1;
        return read + text.slice(from, at);
      }
      if (code === BACKSLASH) {
        const escape = this.#escape(at);
        read += text.slice(from, at) + escape.value;
        from = at + escape.length;
        at = from - 1;
      } else if (code < 0x20) {
        this.#fail('an escape: a string holds no control character', at);
      }
    }
    this.#findings.error(opened, 'json.syntax', 'the string that begins here does not end');
    throw new Stop();
  }

  #escape(at: number): { value: string; length: number } {
    const mark = this.#text[at + 1] ?? '';
    const simple = SIMPLE_ESCAPES[mark];
    if (simple !== undefined) return { value: simple, length: 2 };
    const digits = this.#text.slice(at + 2, at + 6);
    if (mark !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) this.#fail('an escape that JSON has', at);
    return { value: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
  }

  #number(): number {
    const at = this.#at;
    NUMBER.lastIndex = at;
    const literal = NUMBER.exec(this.#text)?.[0];
    if (literal === undefined) return this.#fail('a number', at);
    this.#at += literal.length;
    if (/[0-9.+\-a-zA-Z]/.test(this.#text[this.#at] ?? '')) this.#fail('the end of a number', this.#at);
    const value = Number(literal);
    const fidelity = fidelityOf(literal, value);
    if (fidelity === 'out-of-range') {
      this.#findings.error(at, 'json.number-range', `no number of JavaScript holds ${short(literal)}`);
    } else if (fidelity !== 'exact') {
      this.literals.set(this.#pointer(), literal);
      if (fidelity === 'rounded') {
        const message = `${short(literal)} has more digits than a JavaScript number: it is read as ${value}`;
        this.#findings.add({ offset: at, code: 'json.precision', severity: 'warning', message });
      }
    }
    return value;
  }

  /** JSON pointer of the value that is being read. */
  #pointer(): string {
    return this.#open
      .map((open) => pointerStep(open.kind === 'array' ? open.value.length : open.key))
      .join('');
  }

  #skipSpace(): void {
    const text = this.#text;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at++;
    }
  }

  #fail(expected: string, at: number): never {
    const character = this.#text.codePointAt(at);
    if (character === undefined) {
      const open = this.#open.at(-1);
      const where = open ? `inside an ${open.kind}, ` : '';
      this.#findings.error(at, 'json.syntax', `the text ends ${where}where ${expected} is expected`);
    } else {
      const found = JSON.stringify(String.fromCodePoint(character));
      const isAfterComma = /[}\]]/.test(found) && this.#text.slice(0, at).trimEnd().endsWith(',');
      const advice = isAfterComma ? ': remove the comma before it' : '';
      this.#findings.error(at, 'json.syntax', `expected ${expected}, found ${found}${advice}`);
    }
    throw new Stop();
  }
}

const OPENED = Symbol('an object or array was opened');

/** `__proto__` is a name like any other in JSON. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    object[key] = value;
  }
}
