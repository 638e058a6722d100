import { type SourceFileStructure, StructureKind } from 'ts-morph';
import type { ProjectModel, ValueSetModel } from '../../model/types.js';
import { printStatements } from '../code/statements.js';
import type { GeneratedFile } from '../file.js';
import { docComment } from '../code/comments.js';
import { projectHeader, provenanceHeader } from '../provenance.js';
import { valueSetStructure } from './valueset-file.js';

const FOLDER = 'valuesets';

/**
 * `valuesets/<typeName>.ts` for each of the project's own value sets whose codes are all known, and `valuesets/index.ts`,
 * which exports them and says of the others why they have no file.
 *
 * @throws Error where two value sets would be one file
 */
export function generateValueSets(project: ProjectModel): GeneratedFile[] {
  const own = project.valueSets.filter((valueSet) => valueSet.source).sort(byTypeName);
  refuseDuplicates(own);
  const closed = own.filter((valueSet) => valueSet.expansion.complete);
  const print = (name: string, header: string, { statements }: SourceFileStructure): GeneratedFile => ({
    path: `${FOLDER}/${name}.ts`,
    content: `${header}\n${printStatements(statements)}`,
  });
  return [
    ...closed.map((valueSet) =>
      print(valueSet.typeName, provenanceHeader(valueSet), valueSetStructure(valueSet)),
    ),
    print(
      'index',
      projectHeader(project),
      indexStructure(
        closed,
        own.filter((valueSet) => !valueSet.expansion.complete),
      ),
    ),
  ];
}

function byTypeName(a: ValueSetModel, b: ValueSetModel): number {
  return a.typeName < b.typeName ? -1 : a.typeName > b.typeName ? 1 : 0;
}

function refuseDuplicates(sorted: readonly ValueSetModel[]): void {
  const clashes = sorted.filter((valueSet, i) => sorted[i - 1]?.typeName === valueSet.typeName);
  if (!clashes.length) return;
  const names = clashes.map(
    (c) =>
      `${c.typeName}: ${sorted
        .filter((v) => v.typeName === c.typeName)
        .map((v) => v.url)
        .join(', ')}`,
  );
  throw new Error(`value sets of one name: ${names.join('; ')}`);
}

function indexStructure(
  closed: readonly ValueSetModel[],
  open: readonly ValueSetModel[],
): SourceFileStructure {
  const statements: SourceFileStructure['statements'] = [];
  if (open.length) statements.push(openComment(open));
  for (const { typeName } of closed)
    statements.push({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${typeName}.js` });
  if (!closed.length) statements.push('export {};');
  return { kind: StructureKind.SourceFile, statements };
}

function openComment(open: readonly ValueSetModel[]): string {
  const items = open.map(
    ({ typeName, url, expansion }) => `- ${typeName}, ${url}: ${expansion.missing.join('; ')}`,
  );
  return docComment([
    'Value sets without a list, since not all of their codes are known here, with the reasons:',
    items.join('\n'),
  ]);
}
