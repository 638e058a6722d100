import type { TextIssue } from '../text/findings.js';
import type { NumberLiterals } from '../text/number-literals.js';
import { XML_LIMITS } from './parse.js';
import type { Schema } from './schema.js';
import { ResourceWriter } from './writer.js';

export interface PrintXmlOptions {
  /** A comment above the root. Hyphens that would end it are set apart. */
  readonly header?: string;
  /** Literals of numbers, as the reader returns them. A literal that no longer equals its number is ignored. */
  readonly literals?: NumberLiterals;
  /** Maximum nesting of elements. */
  readonly maxDepth?: number;
  /** Maximum length of the text in UTF-16 code units. */
  readonly maxSize?: number;
}

/** Prints a resource as XML. If `issues` is not empty, the text is incomplete. */
export function printXml(
  resource: unknown,
  schema: Schema,
  options: PrintXmlOptions = {},
): { text: string; issues: TextIssue[] } {
  const issues: TextIssue[] = [];
  const writer = new ResourceWriter(
    schema,
    issues,
    options.literals ?? {},
    options.maxDepth ?? XML_LIMITS.maxDepth,
    options.maxSize ?? XML_LIMITS.maxSize,
  );
  return { text: writer.write(resource, options.header), issues };
}
