import type { Diagnostic } from '../../text/diagnostics.js';
import { readJson } from '../../json/readJson.js';
import { decodeUtf8 } from '../../text/utf8.js';
import { readXml } from '../../xml/read.js';
import type { TypeSource } from '../../xml/schema.js';
import type { Io } from '../io.js';

/** A resource to be judged. */
export interface Input {
  /** As it was named; `-` for standard input. */
  file: string;
  /** Of NDJSON: the line. */
  line?: number;
  resource: { resourceType: string; [property: string]: unknown };
}

/** A resource that its file already shows to be wrong, so that there is nothing to give to a validator. */
export interface Rejected {
  file: string;
  errors: Diagnostic[];
}

export interface ReadResult {
  inputs: Input[];
  rejected: Rejected[];
  /** What could not be read at all, and warnings. */
  diagnostics: Diagnostic[];
}

/** Without these an XML file is no resource; any other fault makes it an invalid one. */
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
 * Reads a file of one resource in JSON or XML, or of one a line in NDJSON. The text tells which it is; only a file whose name
 * ends in `.ndjson` or `.jsonl` is NDJSON also where it has a single line.
 *
 * @param definitions the core, asked for when there is XML to read
 */
export async function readInput(file: string, io: Io, definitions: () => TypeSource): Promise<ReadResult> {
  const bytes = await bytesOf(file, io);
  if (!(bytes instanceof Uint8Array)) return nothing(bytes);
  const text = textOf(bytes, file);
  if (typeof text !== 'string') return nothing(text);
  const first = /\S/.exec(text)?.[0];
  if (first === undefined)
    return nothing(fault(file, 'input.empty', 'there is nothing in it', 'give a file with a FHIR resource'));
  if (first === '<') return fromXml(text, file, definitions());
  if (!/[[{"\w-]/.test(first))
    return nothing(
      fault(file, 'input.format', 'it is neither JSON nor XML', 'give a FHIR resource in one of them'),
    );
  return isNdjson(file, text) ? fromNdjson(text, file) : fromJson(text, file);
}

async function bytesOf(file: string, io: Io): Promise<Uint8Array | Diagnostic> {
  try {
    return file === '-' ? await io.readStdin() : io.readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    switch (code) {
      case 'ENOENT':
        return fault(file, 'input.missing', 'there is no such file', 'see whether the path is right');
      case 'EISDIR':
        return fault(file, 'input.folder', 'it is a folder', 'name the files in it');
      case 'EACCES':
        return fault(file, 'input.unreadable', 'it may not be read', 'see to its permissions');
      default:
        return fault(file, 'input.unreadable', `it cannot be read: ${message}`);
    }
  }
}

function textOf(bytes: Uint8Array, file: string): string | Diagnostic {
  const { text, wrong } = decodeUtf8(bytes);
  if (!wrong) return text;
  return {
    ...fault(file, 'input.encoding', 'its bytes are not UTF-8', 'FHIR is exchanged in UTF-8: save it so'),
    ...wrong,
  };
}

/** Several JSON texts a line each are no JSON text together; a resource printed over several lines has none that is whole. */
function isNdjson(file: string, text: string): boolean {
  if (/\.(ndjson|jsonl)$/i.test(file)) return true;
  const [first, ...others] = text.trim().split('\n', 2);
  if (!others.length || !first!.startsWith('{')) return false;
  try {
    JSON.parse(first!);
    return true;
  } catch {
    return false;
  }
}

function fromJson(text: string, file: string, line?: number): ReadResult {
  const { value, diagnostics } = readJson(text, { file, ...(line !== undefined && { firstLine: line }) });
  if (diagnostics.some((d) => d.severity === 'error')) return { inputs: [], rejected: [], diagnostics };
  if (isResource(value))
    return {
      inputs: [{ file, ...(line !== undefined && { line }), resource: value }],
      rejected: [],
      diagnostics,
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
    `it is no FHIR resource: found ${found}`,
    'a resource is an object that says its type: {"resourceType": "Slot", …}',
  );
  return {
    inputs: [],
    rejected: [],
    diagnostics: [...diagnostics, { ...problem, line: line ?? 1, column: 1 }],
  };
}

function fromNdjson(text: string, file: string): ReadResult {
  const results = text
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => fromJson(line, file, number));
  return {
    inputs: results.flatMap((r) => r.inputs),
    rejected: [],
    diagnostics: results.flatMap((r) => r.diagnostics),
  };
}

function fromXml(text: string, file: string, definitions: TypeSource): ReadResult {
  const { resource, diagnostics } = readXml(text, definitions, { file });
  const told = diagnostics.filter((d) => d.severity !== 'information');
  if (isResource(resource)) return { inputs: [{ file, resource }], rejected: [], diagnostics: told };
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.some((d) => NO_RESOURCE.has(d.code))) return { inputs: [], rejected: [], diagnostics: told };
  return {
    inputs: [],
    rejected: [{ file, errors }],
    diagnostics: told.filter((d) => d.severity !== 'error'),
  };
}

function isResource(value: unknown): value is Input['resource'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { resourceType?: unknown }).resourceType === 'string'
  );
}

function nothing(diagnostic: Diagnostic): ReadResult {
  return { inputs: [], rejected: [], diagnostics: [diagnostic] };
}

function fault(file: string, code: string, message: string, hint?: string): Diagnostic {
  return { code, severity: 'error', message, file, ...(hint !== undefined && { hint }) };
}
