import { existsSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { Definitions } from '../definitions/definitions.js';
import type { Diagnostic } from '../diagnostics.js';
import { readText } from './read-text.js';

/** A definition that the project refers to and that no package holds. */
export interface Stub {
  url: string;
  /** The core type that stands in for it. */
  type: string;
  /** The ids of the definitions that refer to it. */
  referredBy: string[];
}

/** Reads the project's list of stubs; none where there is no file. */
export function readStubs(
  file: string,
  shownAs: string,
  definitions: Definitions,
): { stubs: Stub[]; diagnostics: Diagnostic[] } {
  if (!existsSync(file)) return { stubs: [], diagnostics: [] };
  const read = readText(file, shownAs, 'stubs');
  if (read.diagnostics.length) return { stubs: [], diagnostics: read.diagnostics };
  const lines = new LineCounter();
  const document = parseDocument(read.text, { lineCounter: lines });
  const diagnostics: Diagnostic[] = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      code: 'stubs.syntax',
      severity: 'error',
      message: error.message.split('\n')[0]!,
      file: shownAs,
      line,
      column: col,
    };
  });
  if (diagnostics.length) return { stubs: [], diagnostics };
  const list = (document.toJS() ?? []) as Stub[];
  const types = new Set(definitions.coreTypes);
  list.forEach((stub, index) => {
    const node = document.getIn([index], true) as { range?: [number, number, number] } | undefined;
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    const wrong = problemOf(stub, types);
    if (wrong)
      diagnostics.push({
        code: 'stubs.value',
        severity: 'error',
        file: shownAs,
        line,
        column: col,
        ...wrong,
      });
  });
  return { stubs: diagnostics.length ? [] : list, diagnostics };
}

function problemOf(stub: Stub, types: ReadonlySet<string>): { message: string; hint: string } | undefined {
  if (typeof stub?.url !== 'string')
    return { message: 'a stub has no url', hint: 'give its canonical as `url:`' };
  if (!types.has(stub.type)) {
    return {
      message: `${stub.url}: ${stub.type} is no core type of STU3`,
      hint: 'say which type it constrains',
    };
  }
  return undefined;
}

/** The core type's definition under the stub's canonical, in R4's shape, for SUSHI to find. */
export function stubDefinitions(stubs: readonly Stub[], definitions: Definitions): object[] {
  const byId = new Map(
    definitions.r4Shape.entries
      .filter((e) => e.resourceType === 'StructureDefinition' && e.derivation !== 'constraint')
      .map((e) => [e.id, e] as const),
  );
  return stubs.map(({ url, type }) => {
    const core = definitions.r4Shape.resource<Record<string, unknown>>(byId.get(type)!);
    const id = url.slice(url.lastIndexOf('/') + 1);
    return {
      ...core,
      id,
      url,
      name: id,
      derivation: 'constraint',
      baseDefinition: core['url'],
      abstract: false,
    };
  });
}
