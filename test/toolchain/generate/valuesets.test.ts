import { build, transformSync } from 'esbuild';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GeneratedFile } from '../../../src/toolchain/generate/file.js';
import { generateValueSets } from '../../../src/toolchain/generate/valuesets/valuesets.js';
import type { ExpansionModel, ProjectModel, ValueSetModel } from '../../../src/toolchain/model/types.js';

const SOURCE = { file: 'fsh/valuesets/x.fsh', line: 1, column: 1 };

function valueSet(typeName: string, expansion: Partial<ExpansionModel>, rest: Partial<ValueSetModel> = {}) {
  return {
    url: `http://example.org/ValueSet/${typeName}`,
    id: typeName,
    name: typeName,
    typeName,
    includes: [],
    excludes: [],
    expansion: { complete: true, codes: [], missing: [], openSystems: [], ...expansion },
    source: SOURCE,
    ...rest,
  } satisfies ValueSetModel;
}

function projectOf(...valueSets: ValueSetModel[]): ProjectModel {
  return {
    id: 'p',
    canonical: 'http://example.org',
    version: '3.2.1',
    fhirVersion: '3.0.1',
    title: 'P',
    profiles: [],
    types: {},
    coreProfiles: [],
    valueSets,
    codeSystems: [],
    operations: [],
    stubs: [],
  };
}

const one = (code: string, display?: string) => ({
  system: 'http://example.org/one',
  code,
  ...(display !== undefined && { display }),
});
const colour = valueSet(
  'Colour1',
  { codes: [one('red', 'The artist\'s "red" \\ */'), one('green', 'Green')] },
  { title: 'Colours */ all', description: 'See @param and http://example.org/*/x.' },
);
const mixed = valueSet('Mixed', {
  codes: [one('a', 'One A'), { system: 'http://example.org/two', code: 'a', display: 'Two A' }, one('b')],
});
const nothing = valueSet('Nothing', {});
const open = valueSet('Open', {
  complete: false,
  missing: ['SNOMED */ is not here', 'nor UCUM'],
  openSystems: ['x'],
});
const { source: _, ...foreign } = valueSet('Foreign', { codes: [one('x')] });

const files = generateValueSets(projectOf(open, mixed, colour, nothing, foreign));
const contentOf = (path: string) => files.find((file) => file.path === path)!.content;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'valuesets-'));
  mkdirSync(join(folder, 'valuesets'));
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundled(entry: string): Promise<string> {
  writeFileSync(join(folder, 'entry.ts'), entry);
  const result = await build({
    entryPoints: [join(folder, 'entry.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0]!.text;
}

async function run(entry: string): Promise<unknown> {
  const code = await bundled(entry);
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )) as { default: unknown };
  return module.default;
}

describe('the files', () => {
  it('are one for each own value set whose codes are known, and an index', () => {
    expect(files.map((file) => file.path)).toEqual([
      'valuesets/Colour1.ts',
      'valuesets/Mixed.ts',
      'valuesets/Nothing.ts',
      'valuesets/index.ts',
    ]);
  });

  it('say where they come from', () => {
    expect(contentOf('valuesets/Colour1.ts').split('\n').slice(0, 2)).toEqual([
      '// Generated from fsh/valuesets/x.fsh. Do not edit.',
      '// http://example.org/ValueSet/Colour1',
    ]);
  });

  it('are the same whatever order the model has', () => {
    const again: GeneratedFile[] = generateValueSets(projectOf(nothing, foreign, colour, open, mixed));
    expect(again).toEqual(files);
  });

  it('name in the index what has no list, with the reasons', () => {
    const index = contentOf('valuesets/index.ts');
    expect(index).toContain('Open, http://example.org/ValueSet/Open: ');
    expect(index).toMatch(/SNOMED \*.\/ is not here; nor UCUM/u);
  });

  it('refuse two value sets of one name', () => {
    const twin = { ...colour, url: 'http://example.com/other' };
    expect(() => generateValueSets(projectOf(colour, twin))).toThrow(
      'Colour1: http://example.org/ValueSet/Colour1, http://example.com/other',
    );
  });
});

describe('what they export', () => {
  it('has codes, a guard and displays', async () => {
    expect(
      await run(`
        import * as v from './valuesets/index.js';
        export default [
          v.Colour1Codes, v.isColour1Code('red'), v.isColour1Code('Red'), v.isColour1Code(7), v.isColour1Code('__proto__'),
          v.Colour1Display('red'), v.Colour1Display('none'), v.Colour1Display('constructor'),
          v.isNothingCode('x'), v.NothingCodes,
        ];`),
    ).toEqual([
      colour.expansion.codes,
      true,
      false,
      false,
      false,
      'The artist\'s "red" \\ */',
      undefined,
      undefined,
      false,
      [],
    ]);
  });

  it('tells systems apart where a code is of several', async () => {
    expect(
      await run(`
        import { MixedDisplay as d } from './valuesets/index.js';
        export default [d('a'), d('a', 'http://example.org/two'), d('a', 'x'), d('b')];`),
    ).toEqual(['One A', 'Two A', undefined, undefined]);
  });

  it('goes out of a bundle that does not use it', async () => {
    expect(await bundled(`import './valuesets/index.js';`)).not.toMatch(/\S/);
    const used = await bundled(
      `import { isColour1Code } from './valuesets/index.js'; console.log(isColour1Code);`,
    );
    expect(used).toContain('red');
    expect(used).not.toContain('example.org/two');
  });

  it(
    'has types that compile strictly, even by declarations of each file alone, and refuse another code',
    { timeout: 60_000 },
    () => {
      const check = join(folder, 'types.ts');
      writeFileSync(
        check,
        `import { Colour1Codes, isColour1Code, type Colour1Code, type MixedCode, type NothingCode } from './valuesets/index.js';
       export const good: Colour1Code = 'green';
       export const entry: { readonly system: 'http://example.org/one'; readonly code: Colour1Code; readonly display: string } = Colour1Codes[0]!;
       export function f(x: string): Colour1Code | undefined { return isColour1Code(x) ? x : undefined; }
       export const both: MixedCode[] = ['a', 'b'];
       // @ts-expect-error another code
       export const bad: Colour1Code = 'Green';
       // @ts-expect-error there is none
       export const none: NothingCode = 'x';
       // @ts-expect-error readonly
       Colour1Codes.push(entry);
      `,
      );
      const program = ts.createProgram([check], {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        isolatedDeclarations: true,
        declaration: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        types: [],
      });
      const messages = ts
        .getPreEmitDiagnostics(program)
        .map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'));
      expect(messages).toEqual([]);
    },
  );
});

it('stays compact for hundreds of codes', () => {
  const roles = Array.from({ length: 400 }, (_, i) => one(`R${i}`, `Role ${i}`));
  const [file] = generateValueSets(projectOf(valueSet('Roles', { codes: roles })));
  expect(file!.content.split('\n').length).toBeLessThan(840);
  expect(() => transformSync(file!.content, { loader: 'ts' })).not.toThrow();
});
