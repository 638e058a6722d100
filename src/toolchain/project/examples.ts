import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FhirResource } from '../releases/fhir-types.js';
import type { CompiledResource } from '../compile/compiled.js';
import { commentsAbove, verdictsIn } from '../compile/verdicts.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { closest } from '../text/closest.js';
import { fileNameOf } from './conformance.js';

/** The expected verdict of an example. */
export interface ExampleEntry {
  /** The file's name without its ending, in `examples/json` and `examples/xml`. */
  file: string;
  profiles: string[];
  /** Absent for an example without a verdict. */
  valid?: boolean;
  /** Issues that a validator has to find, by code and place. Others may come with them. */
  expected: { code: string; expression: string }[];
  /** The verdict of HL7's own validator, where it is another one. */
  oracle?: 'valid' | 'invalid';
  /** The request or response that it shows. */
  interaction?: string;
  /** The id that it has when it is exchanged, where FSH must give it another; null where it has none. */
  id?: string | null;
  /** The FSH file that it is written in. */
  source: string;
}

const REMARK = /^\s*\/\/\s*@(oracle|interaction|id)\s+(\S+)\s*$/;

/**
 * Reads the verdict of each example from comment lines above its instance, `// @valid` or `// @invalid <issue code> <place>`, and the other
 * remarks there: `// @oracle valid|invalid`, `// @interaction <name>`, `// @id <id>|none`.
 *
 * @param projectFolder base of the source files' paths
 * @returns an entry for every example, and an error for each verdict that cannot be read
 */
export function readExpectations(
  examples: readonly CompiledResource[],
  projectFolder: string,
): { entries: ExampleEntry[]; diagnostics: Diagnostic[] } {
  const linesOf = new Map<string, string[]>();
  const diagnostics: Diagnostic[] = [];
  const entries = examples.map((example): ExampleEntry => {
    const { file, line } = example.source ?? { file: '', line: 1 };
    const entry = { file: fileNameOf(example.resource), profiles: example.resource.meta?.profile ?? [] };
    if (/\.(json|xml)$/.test(file)) return { ...entry, expected: [], source: file };
    if (!linesOf.has(file)) linesOf.set(file, readFileSync(join(projectFolder, file), 'utf8').split('\n'));
    const comments = commentsAbove(linesOf.get(file)!, line);
    diagnostics.push(...misspeltRemarks(comments, file, line));
    const said = verdictsIn(comments);
    const expected = said
      .filter((v) => !v.valid)
      .map(({ code = '', expression = '' }) => ({ code, expression }));
    const isClear = expected.length === 0 || expected.length === said.length;
    if (!isClear || expected.some((e) => !e.code || !e.expression)) {
      diagnostics.push({
        code: 'example.verdict',
        severity: 'error',
        message: `the verdict of the example ${example.name} cannot be read`,
        file,
        line,
        column: 1,
        hint: 'put `// @valid`, or `// @invalid <issue code> <place>` for each expected issue, in the lines above it',
      });
    }
    return {
      ...entry,
      ...(said.length > 0 && { valid: expected.length === 0 }),
      expected,
      ...remarksIn(comments),
      source: file,
    };
  });
  return { entries, diagnostics };
}

const REMARKS = ['valid', 'invalid', 'oracle', 'interaction', 'id'];

/** Errors for remarks that are nearly one. */
function misspeltRemarks(comments: readonly string[], file: string, line: number): Diagnostic[] {
  return comments.flatMap((text, i): Diagnostic[] => {
    const word = /^\s*\/\/\s*@(\w+)/.exec(text)?.[1];
    const meant = word === undefined || REMARKS.includes(word) ? undefined : closest(word, REMARKS);
    if (meant === undefined) return [];
    return [
      {
        code: 'example.verdict',
        severity: 'error',
        message: `@${word} is no remark on an example`,
        file,
        line: line - comments.length + i,
        column: text.indexOf('@') + 1,
        hint: `did you mean @${meant}?`,
      },
    ];
  });
}

function remarksIn(comments: readonly string[]): Pick<ExampleEntry, 'oracle' | 'interaction' | 'id'> {
  const found = comments.map((text) => REMARK.exec(text)).filter((m) => m !== null);
  const remarks = Object.fromEntries(found.map((m) => [m[1]!, m[2]!]));
  return {
    ...(remarks['oracle'] && { oracle: remarks['oracle'] as 'valid' | 'invalid' }),
    ...(remarks['interaction'] && { interaction: remarks['interaction'] }),
    ...(remarks['id'] && { id: remarks['id'] === 'none' ? null : remarks['id'] }),
  };
}

/** The example as it is exchanged: FSH needs an id, and a different one, for each state of the same resource. */
export function asExchanged(resource: FhirResource, { id }: ExampleEntry): FhirResource {
  if (id === undefined) return resource;
  const { resourceType, id: _fsh, ...rest } = resource as unknown as Record<string, unknown>;
  return { resourceType, ...(id !== null && { id }), ...rest } as unknown as FhirResource;
}
