import type { Diagnostic } from '../../text/diagnostics.js';
import { readJson } from '../../json/readJson.js';
import { decodeUtf8 } from '../../text/utf8.js';
import type { TypeSource } from '../../xml/schema.js';
import type { Io } from '../io.js';
import { partsOf } from './parts.js';

/** A resource to be judged. */
export interface Input {
  kind: 'resource';
  /** The name that was given; `-` for standard input. */
  file: string;
  /** NDJSON only. */
  line?: number;
  resource: { resourceType: string; [property: string]: unknown };
  /** Numbers that JavaScript prints in another way, by JSON pointer: `1.0`. */
  literals?: Readonly<Record<string, string>>;
  warnings: readonly Diagnostic[];
}

/** A resource whose text already breaks its format, so that no validator can be asked. */
export interface Rejected {
  kind: 'rejected';
  file: string;
  errors: readonly Diagnostic[];
  warnings: readonly Diagnostic[];
}

/** An input that cannot be read as a resource. */
export interface Unreadable {
  kind: 'unreadable';
  file: string;
  line?: number;
  /** At least one of them is an error. */
  diagnostics: readonly Diagnostic[];
}

/** An input as it was read. */
export type Reading = Input | Rejected | Unreadable;

/** The definitions of the core's types, loaded when the first XML document needs them. */
export type LoadTypes = () => TypeSource | Promise<TypeSource>;

/** Errors after which an XML file is not read as a resource; any other error makes it an invalid one. */
const NO_RESOURCE = new Set([
  'xml.not-well-formed',
  'xml.doctype',
  'xml.entity',
  'xml.encoding',
  'xml.too-large',
  'xml.too-deep',
  'xml.wrong-namespace',
  'xml.unknown-resource',
  'xml.unexpected-resource',
  'xml.missing-resource',
]);

/**
 * Reads all resources of a file: one in JSON or XML, or one a line in NDJSON.
 *
 * @param definitions the core, asked for if the file is XML
 */
export async function readInput(file: string, io: Io, definitions: LoadTypes): Promise<Reading[]> {
  const readings: Reading[] = [];
  try {
    for await (const part of partsOf(file, io.open(file))) {
      if (part.kind === 'fault') readings.push(unreadable(part.fault, part.fault.line));
      else if (part.kind === 'document') readings.push(await readDocument(part.bytes, file, definitions));
      else readings.push(...readLines(part.bytes, file, part.firstLine));
    }
  } catch (error) {
    readings.push(unreadable(openFault(file, error)));
  }
  return readings;
}

/** The inputs that are resources. */
export function resourcesOf(readings: readonly Reading[]): Input[] {
  return readings.filter((reading) => reading.kind === 'resource');
}

/** All errors and warnings of an input's text. */
export function diagnosticsOf(reading: Reading): readonly Diagnostic[] {
  switch (reading.kind) {
    case 'resource':
      return reading.warnings;
    case 'rejected':
      return [...reading.errors, ...reading.warnings];
    case 'unreadable':
      return reading.diagnostics;
  }
}

/** The diagnostic for an input that the operating system does not let us read. */
export function openFault(file: string, error: unknown): Diagnostic {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return fault(file, 'input.missing', 'the file does not exist', 'check the path');
    case 'EISDIR':
      return fault(file, 'input.folder', 'it is a folder', 'name the files in it');
    case 'EACCES':
      return fault(file, 'input.unreadable', 'its permissions do not allow reading it', 'change them');
    default:
      if (code === undefined) throw error;
      return fault(file, 'input.unreadable', `it cannot be read: ${message}`);
  }
}

/** Reads a document in JSON or XML; its first character tells which. */
export function readDocument(
  bytes: Uint8Array,
  file: string,
  definitions: LoadTypes,
): Reading | Promise<Reading> {
  const text = textOf(bytes, file);
  if (typeof text !== 'string') return unreadable(text);
  const first = /\S/.exec(text)?.[0];
  if (first === undefined)
    return unreadable(fault(file, 'input.empty', 'the file is empty', 'give a file with a FHIR resource'));
  if (first === '<') return fromXml(text, file, definitions);
  if (!/[[{"\w-]/.test(first))
    return unreadable(
      fault(file, 'input.format', 'it is neither JSON nor XML', 'give a FHIR resource in one of them'),
    );
  return fromJson(text, file);
}

/** Reads whole lines of NDJSON; blank ones are passed over. */
export function* readLines(bytes: Uint8Array, file: string, firstLine: number): Generator<Reading> {
  const { text, wrong } = decodeUtf8(bytes);
  let from = 0;
  let at = 0;
  for (let line = firstLine; from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const content = end < 0 ? text.slice(from) : text.slice(from, end);
    from = end < 0 ? text.length : end + 1;
    // only where some byte is wrong is each line decoded by itself, to tell which
    const next = wrong ? endOfLine(bytes, at) : at;
    if (content.trim() !== '') {
      const decoded = wrong ? textOf(bytes.subarray(at, next), file, line) : content;
      yield typeof decoded === 'string' ? fromJson(decoded, file, line) : unreadable(decoded, line);
    }
    at = next;
  }
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(0x0a, from);
  return at < 0 ? bytes.length : at + 1;
}

function textOf(bytes: Uint8Array, file: string, firstLine = 1): string | Diagnostic {
  const { text, wrong } = decodeUtf8(bytes);
  if (!wrong) return text;
  return {
    ...fault(file, 'input.encoding', 'its bytes are not UTF-8', 'save it in UTF-8, the encoding of FHIR'),
    line: wrong.line + firstLine - 1,
    column: wrong.column,
  };
}

function fromJson(text: string, file: string, line?: number): Reading {
  const place = line === undefined ? { file } : { file, line };
  const { value, diagnostics, literals } = readJson(text, {
    file,
    ...(line !== undefined && { firstLine: line }),
  });
  if (diagnostics.some((d) => d.severity === 'error')) return { kind: 'unreadable', ...place, diagnostics };
  if (isResource(value))
    return {
      kind: 'resource',
      ...place,
      resource: value,
      ...(Object.keys(literals).length > 0 && { literals }),
      warnings: diagnostics,
    };
  const found =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? 'an object without a resourceType'
      : Array.isArray(value)
        ? 'an array'
        : JSON.stringify(value).slice(0, 40);
  const problem = fault(
    file,
    'input.no-resource',
    `it is not a FHIR resource: found ${found}`,
    'a resource is an object that names its type: {"resourceType": "Slot", …}',
  );
  return {
    kind: 'unreadable',
    ...place,
    diagnostics: [...diagnostics, { ...problem, line: line ?? 1, column: 1 }],
  };
}

async function fromXml(text: string, file: string, definitions: LoadTypes): Promise<Reading> {
  const { readXml } = await import('../../xml/read.js');
  const { resource, diagnostics } = readXml(text, await definitions(), { file });
  const warnings = diagnostics.filter((d) => d.severity === 'warning');
  if (isResource(resource)) return { kind: 'resource', file, resource, warnings };
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.some((d) => NO_RESOURCE.has(d.code)))
    return { kind: 'unreadable', file, diagnostics: [...errors, ...warnings] };
  return { kind: 'rejected', file, errors, warnings };
}

function isResource(value: unknown): value is Input['resource'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { resourceType?: unknown }).resourceType === 'string'
  );
}

/**
 * An input with one diagnostic that says why it cannot be read.
 *
 * @param line NDJSON only: the line of the input
 */
export function unreadable(diagnostic: Diagnostic, line?: number): Unreadable {
  const { file = '' } = diagnostic;
  return { kind: 'unreadable', file, ...(line !== undefined && { line }), diagnostics: [diagnostic] };
}

function fault(file: string, code: string, message: string, hint?: string): Diagnostic {
  return { code, severity: 'error', message, file, ...(hint !== undefined && { hint }) };
}
