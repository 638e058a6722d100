import {
  type CodeBlockWriter,
  type FunctionDeclarationStructure,
  type SourceFileStructure,
  StructureKind,
} from 'ts-morph';
import type { ValueSetModel } from '../../model/types.js';
import { docComment } from '../code/comments.js';
import { tsDoc } from '../code/comments.js';
import { quote } from '../code/literals.js';

type Code = ValueSetModel['expansion']['codes'][number];

/**
 * The file of a value set whose codes are all known: the union of them, a list with systems and displays, a guard, and a look-up
 * of displays. Written out in types rather than inferred from the list, so that hundreds of codes cost a compiler nothing; every
 * initializer is pure, so that a bundler drops what is not used.
 */
export function valueSetStructure(valueSet: ValueSetModel): SourceFileStructure {
  const { typeName, expansion } = valueSet;
  const title = valueSet.title ?? valueSet.name;
  const systems = systemsOf(expansion.codes);
  const codes = new Set(expansion.codes.map(({ code }) => code));
  return {
    kind: StructureKind.SourceFile,
    statements: [
      (writer) => writeUnion(writer, valueSet, [...codes].map(quote)),
      (writer) => writeList(writer, valueSet, systems),
      (writer) => writeByCode(writer, typeName),
      guard(typeName, title),
      displayLookup(typeName, title, codes.size < expansion.codes.length),
    ],
  };
}

/** Names of constants by system: `system`, or `system1`, `system2`, … in the order of their first codes. */
function systemsOf(codes: readonly Code[]): Map<string, string> {
  const systems = [...new Set(codes.map(({ system }) => system))];
  return new Map(systems.map((system, i) => [system, systems.length === 1 ? 'system' : `system${i + 1}`]));
}

function writeUnion(writer: CodeBlockWriter, valueSet: ValueSetModel, members: readonly string[]): void {
  const { typeName, title, name, description, url, copyright } = valueSet;
  writer.write(docComment([title ?? name, description, `Value set: ${url}`, copyright]));
  writer.write(`export type ${typeName}Code =`);
  if (members.length < 2) writer.write(` ${members[0] ?? 'never'}`);
  else for (const member of members) writer.newLine().write(`  | ${member}`);
  writer.write(';').newLine();
}

function writeList(
  writer: CodeBlockWriter,
  { typeName, expansion, title, name }: ValueSetModel,
  systems: ReadonlyMap<string, string>,
): void {
  const { codes } = expansion;
  const hasAllDisplays = codes.every(({ display }) => display !== undefined);
  writer.blankLineIfLastNot();
  for (const [system, constant] of systems) writer.writeLine(`const ${constant} = ${quote(system)};`);
  writer.blankLineIfLastNot();
  writer.write(docComment([`The codes of ${title ?? name}, in the order of the value set.`]));
  writer.writeLine(`export const ${typeName}Codes: readonly {`);
  writer.writeLine(`  readonly system: ${[...systems.keys()].map(quote).join(' | ') || 'string'};`);
  writer.writeLine(`  readonly code: ${typeName}Code;`);
  writer.writeLine(`  readonly display${hasAllDisplays ? '' : '?'}: string;`);
  if (systems.size === 1 && hasAllDisplays && isLong(codes)) return writeTable(writer, typeName, codes);
  writer.writeLine('}[] = [');
  for (const { system, code, display } of codes) {
    const constant = systems.get(system)!;
    const systemPart = constant === 'system' ? constant : `system: ${constant}`;
    const displayPart = display === undefined ? '' : `, display: ${quote(display)}`;
    writer.writeLine(`  { ${systemPart}, code: ${quote(code)}${displayPart} },`);
  }
  writer.writeLine('];');
}

/**
 * A compiler compares each object of an array with each other one, which takes it a second for six hundred codes: a long list is written
 * as one object of displays. Not where a code looks like an index, which would take it out of the order of the value set.
 */
function isLong(codes: readonly Code[]): boolean {
  return codes.length > 60 && !codes.some(({ code }) => /^(0|[1-9]\d*)$/.test(code));
}

function writeTable(writer: CodeBlockWriter, typeName: string, codes: readonly Code[]): void {
  writer.writeLine('}[] = /* @__PURE__ */ concepts(system, {');
  for (const { code, display } of codes) writer.writeLine(`  ${quote(code)}: ${quote(display!)},`);
  writer.writeLine('});');
  writer.blankLine();
  writer.writeLine(
    `function concepts<S extends string>(of: S, displays: Readonly<Record<${typeName}Code, string>>) {`,
  );
  writer.writeLine(`  const codes = Object.keys(displays) as ${typeName}Code[];`);
  writer.writeLine('  return codes.map((code) => ({ system: of, code, display: displays[code] }));');
  writer.writeLine('}');
}

function writeByCode(writer: CodeBlockWriter, typeName: string): void {
  writer.blankLineIfLastNot();
  writer.writeLine(
    `const byCode: ReadonlyMap<string, (typeof ${typeName}Codes)[number]> = /* @__PURE__ */ new Map(`,
  );
  writer.writeLine(`  /* @__PURE__ */ ${typeName}Codes.map((entry) => [entry.code, entry]),`);
  writer.writeLine(');');
}

function guard(typeName: string, title: string): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `is${typeName}Code`,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${typeName}Code`,
    docs: tsDoc([`True if a value is a code of ${title}. The caller checks its system.`]),
    statements: [`return typeof value === 'string' && byCode.has(value);`],
  };
}

/** The one function that looks at the system too, where a code alone does not name one entry. */
function displayLookup(typeName: string, title: string, isAmbiguous: boolean): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `${typeName}Display`,
    parameters: [
      { name: 'code', type: 'string' },
      ...(isAmbiguous ? [{ name: 'system', type: 'string', hasQuestionToken: true }] : []),
    ],
    returnType: 'string | undefined',
    docs: tsDoc([`What to show for a code of ${title}; undefined for any other text.`]),
    statements: isAmbiguous
      ? [
          'const isMeant = (of: string) => system === undefined || of === system;',
          `return ${typeName}Codes.find((entry) => entry.code === code && isMeant(entry.system))?.display;`,
        ]
      : ['return byCode.get(code)?.display;'],
  };
}
