import type { FhirResource } from 'fhir/r3.js';
import { Findings, type TextIssue } from '../text/findings.js';
import type { NumberLiterals } from '../text/number-literals.js';
import { ResourceReader } from './reader.js';
import { scanXml } from './scanner.js';
import type { Schema } from './schema.js';

export interface ParseXmlOptions {
  /** File name for issues. */
  readonly file?: string;
  /** Maximum nesting of elements, including those of a narrative. */
  readonly maxDepth?: number;
  /** Maximum length of the text in UTF-16 code units. */
  readonly maxSize?: number;
  /** The allowed types of the root. Default: all types of the schema. */
  readonly resourceTypes?: Iterable<string>;
}

export const XML_LIMITS = { maxDepth: 200, maxSize: 50 * 1024 * 1024 } as const;

/**
 * Parses the XML of one resource.
 *
 * @returns the resource, unless an issue is an error; all issues in the order of the text; the literals that JavaScript prints differently
 */
export function parseXml(
  text: string,
  schema: Schema,
  options: ParseXmlOptions = {},
): { resource?: FhirResource; issues: TextIssue[]; literals: NumberLiterals } {
  const maxDepth = options.maxDepth ?? XML_LIMITS.maxDepth;
  const maxSize = options.maxSize ?? XML_LIMITS.maxSize;
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const findings = new Findings(source, options.file);
  if (source.length > maxSize) {
    findings.error(
      0,
      'xml.too-large',
      `the text is ${source.length} characters long, the limit is ${maxSize}`,
    );
    return { issues: findings.diagnostics(), literals: {} };
  }
  const resourceTypes = options.resourceTypes && new Set(options.resourceTypes);
  const reader = new ResourceReader(source, schema, findings, resourceTypes);
  scanXml(source, reader, findings, maxDepth);
  const issues = findings.diagnostics();
  if (findings.hasErrors) return { issues, literals: {} };
  return {
    resource: reader.resource as FhirResource,
    issues,
    literals: Object.fromEntries(reader.literals),
  };
}
