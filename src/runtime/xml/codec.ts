import type { FhirResource } from 'fhir/r3.js';
import type { TextIssue } from '../text/findings.js';
import type { NumberLiterals } from '../text/number-literals.js';
import { parseXml, type ParseXmlOptions } from './parse.js';
import { printXml, type PrintXmlOptions } from './print.js';
import type { Schema } from './schema.js';

/** A problem in an XML text, or in a resource that cannot be written as XML. */
export interface XmlIssue {
  severity: 'error' | 'warning';
  /** Stable code: `xml.unknown-element`. */
  code: string;
  /** STU3's OperationOutcome.issue.code. */
  issueType: XmlIssueType;
  message: string;
  /** From 1; only for a text. */
  line?: number;
  /** From 1, in UTF-16 code units; only for a text. */
  column?: number;
  /** Advice for the author. */
  hint?: string;
}

export type XmlIssueType = 'structure' | 'value' | 'required' | 'not-supported' | 'too-costly' | 'exception';

export interface ValidXml {
  valid: true;
  value: FhirResource;
  /** Warnings only: numbers with more digits than JavaScript can hold. */
  issues: XmlIssue[];
  /** Literals of numbers that JavaScript prints differently (`1.0`), by JSON Pointer; input of `toXml`. */
  literals: NumberLiterals;
}

export interface InvalidXml {
  valid: false;
  /** In the order of the text. At least one is an error. */
  issues: XmlIssue[];
}

export type XmlResult = ValidXml | InvalidXml;

/** Limits, and the allowed types of the root. */
export type FromXmlOptions = Omit<ParseXmlOptions, 'file'>;

/** Limits, and literals of numbers. */
export type ToXmlOptions = Omit<PrintXmlOptions, 'header'>;

/** A resource that cannot be written as XML. */
export class XmlError extends Error {
  constructor(readonly issues: readonly XmlIssue[]) {
    super(issues.map(({ message, code }) => `${message} [${code}]`).join('\n'));
    this.name = 'XmlError';
  }
}

/** Reads XML with a schema; the package exports it without this parameter. */
export function fromXml(schema: Schema, text: unknown, options?: FromXmlOptions): XmlResult {
  if (typeof text !== 'string') {
    return { valid: false, issues: [issueOf({ ...NOT_TEXT, message: `found ${typeof text}, not a text` })] };
  }
  const { resource, issues, literals } = parseXml(text, schema, options);
  const kept = issues.filter(({ severity }) => severity !== 'information').map(issueOf);
  return resource ? { valid: true, value: resource, issues: kept, literals } : { valid: false, issues: kept };
}

/** Writes XML with a schema; the package exports it without this parameter. */
export function toXml(schema: Schema, resource: unknown, options?: ToXmlOptions): string {
  const { text, issues } = printed(schema, resource, options);
  if (issues.length > 0) throw new XmlError(issues.map(issueOf));
  return text;
}

/** Prints a resource. Only accessors and proxies can throw. */
function printed(schema: Schema, resource: unknown, options?: ToXmlOptions): ReturnType<typeof printXml> {
  try {
    return printXml(resource, schema, options);
  } catch {
    const message = 'the resource throws when it is read';
    return { text: '', issues: [{ code: 'xml.unreadable', severity: 'error', message }] };
  }
}

const NOT_TEXT = { code: 'xml.not-text', severity: 'error' } as const;

const ISSUE_TYPES: Readonly<Record<string, XmlIssueType>> = {
  'xml.too-large': 'too-costly',
  'xml.too-deep': 'too-costly',
  'xml.unknown-resource': 'not-supported',
  'xml.invalid-value': 'value',
  'xml.number-range': 'value',
  'xml.precision': 'value',
  'xml.wrong-type': 'value',
  'xml.missing-value': 'required',
  'xml.missing-resource': 'required',
  'xml.unreadable': 'exception',
};

function issueOf({ code, severity, message, line, column, hint }: TextIssue): XmlIssue {
  return {
    severity: severity === 'error' ? 'error' : 'warning',
    code,
    issueType: ISSUE_TYPES[code] ?? 'structure',
    message,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(hint !== undefined && { hint }),
  };
}
