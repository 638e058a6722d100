/**
 * Texts that a definition may hold and that generated code, comments, Markdown or a regular expression would read as something else. Code
 * among them sets PWN, which nothing that is generated may name.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  '*/ globalThis.PWN = 1; /*',
  '\n*/ globalThis.PWN = 1; //',
  '\r\nglobalThis.PWN = 1;\r',
  "'; globalThis.PWN = 1; '",
  '"; globalThis.PWN = 1; "',
  '`${globalThis.PWN = 1}`',
  '${globalThis.PWN = 1}',
  '\\',
  "\\'",
  '\u2028globalThis.PWN = 1;\u2029globalThis.PWN = 2;',
  '</script><script>PWN = 1</script><!-- -->',
  '__proto__',
  'constructor',
  '@ts-nocheck',
  '/* eslint-disable */ // @ts-ignore',
  '# sourceMappingURL=data:,',
  '/ <reference path="/etc/passwd" />',
  '\ud800 \u0000 \u0007',
  "$memo['%resource.descendants().reference'] $resource $this $element c.memo",
  '$this.end !== undefined || $this._end !== undefined',
  "choice($this, 'comment') !== undefined",
  'list($this.x).length > 0 has & 1 list(x) fhirpath.list(x)',
  'a|b&c<d>%e',
  "invariant('a', 'b', ($this) => true)",
  '$& $1 $` $$',
  ', value: x, parts: { } }',
];

/** Names of slices, definitions, codes, properties and files with the same aim. None has a blank, which ends a name in FSH. */
export const HOSTILE_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'default',
  'class',
  'await',
  'arguments',
  'eval',
  'index',
  'undefined',
  'validate',
  'Patient',
  'CON',
  'a-b.c',
  'x'.repeat(64),
  '*/PWN/*',
  "';PWN='",
  '${PWN}',
  '`PWN`',
  '<b>PWN</b>',
  'ÄÖ',
  '1st',
];

/** A text as it stands between the quotes of a FHIRPath string. */
export function inFhirPath(text: string): string {
  return text
    .replace(/[\\']/g, '\\$&')
    .replace(/[\0-\x1f\u2028\u2029\ud800]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
