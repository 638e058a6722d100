import type { Diagnostic } from '../text/diagnostics.js';
import { isFaithful } from './faithful.js';
import { JsonScanner } from './scanner.js';
import { Findings } from 'fsh-codegen-runtime/text/findings.js';
import type { NumberLiterals } from 'fsh-codegen-runtime/text/number-literals.js';

interface ReadJsonOptions {
  /** Named in the diagnostics. */
  readonly file?: string;
  /** The line of the file that the text begins on, from 1: for a line of NDJSON. */
  readonly firstLine?: number;
  /** Maximum nesting of objects and arrays. */
  readonly maxDepth?: number;
  /** Maximum length of the text in UTF-16 code units. */
  readonly maxSize?: number;
}

interface ReadJsonResult {
  /** Absent where there is an error. */
  readonly value?: unknown;
  readonly diagnostics: Diagnostic[];
  /** The numbers that JavaScript prints otherwise, as they were written. */
  readonly literals: NumberLiterals;
}

export const JSON_LIMITS = { maxDepth: 500, maxSize: 50 * 1024 * 1024 } as const;

/**
 * Reads JSON text (RFC 8259) and gives the place of each fault. Skips a leading byte order mark. Nesting costs no stack.
 *
 * Diagnostics, each with line and column:
 * - `json.syntax`: the first place where the text is no JSON; nothing behind it is read;
 * - `json.duplicate-key`: a name that an object has already; FHIR leaves no way to say which one counts;
 * - `json.number-range`: a number that no double holds (`1e400`);
 * - `json.precision`, a warning: a number with more digits than a double has; `literals` has them all;
 * - `json.too-deep`, `json.too-large`: a limit is passed.
 */
export function readJson(text: string, options: ReadJsonOptions = {}): ReadJsonResult {
  const { maxDepth = JSON_LIMITS.maxDepth, maxSize = JSON_LIMITS.maxSize } = options;
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const simple = source.length > maxSize ? undefined : parsed(source, maxDepth);
  if (simple) return { value: simple.value, diagnostics: [], literals: {} };
  const findings = new Findings(source, options.file, options.firstLine);
  if (source.length > maxSize) {
    findings.error(
      0,
      'json.too-large',
      `the text is ${source.length} characters long, the limit is ${maxSize}`,
    );
    return { diagnostics: findings.diagnostics(), literals: {} };
  }
  const scanner = new JsonScanner(source, findings, maxDepth);
  const value = scanner.read();
  const diagnostics = findings.diagnostics();
  if (findings.hasErrors) return { diagnostics, literals: {} };
  return { value, diagnostics, literals: Object.fromEntries(scanner.literals) };
}

/** The value of a text that JSON.parse reads without a fault or a loss, as nearly every text. */
function parsed(text: string, maxDepth: number): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFaithful(text, value, maxDepth) ? { value } : undefined;
  } catch {
    return undefined;
  }
}
