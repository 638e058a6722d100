import { RELEASE } from '../../releases/release.js';
import type { CapabilityStatement } from '../../releases/fhir-types.js';
import { StructureKind, type SourceFileStructure } from 'ts-morph';
import { typeNameOf } from '../../model/names.js';
import type { ProjectModel, SourceLocation } from '../../model/types.js';
import { printStatements } from '../code/statements.js';
import type { GeneratedFile } from '../file.js';
import { projectHeader, provenanceHeader } from '../provenance.js';
import { CAPABILITY } from '../runtime-interface.js';
import { tsDoc } from '../code/comments.js';
import { literal, propertyName } from '../code/literals.js';

/** The statement's elements in STU3's order. */
const ORDER = [
  'resourceType id meta implicitRules language text contained extension modifierExtension url version name title status',
  'experimental date publisher contact description useContext jurisdiction purpose copyright kind instantiates software',
  'implementation fhirVersion acceptUnknown format patchFormat implementationGuide profile rest messaging document',
]
  .join(' ')
  .split(' ');

/** A server's own facts, which replace those of the statement. */
const FACTS = ['date', 'publisher', 'contact', 'software'];

interface Input {
  statement: CapabilityStatement;
  source?: SourceLocation | undefined;
}

/**
 * The project's capability statements as functions that fill a server's own facts into them: `capabilityStatement` in
 * `capability/index.ts`, or if there are several, a file and a function each: `capabilityStatementClient`.
 * STU3: http://hl7.org/fhir/STU3/capabilitystatement.html
 *
 * @param inputs the statements, complete with their lists of profiles, and where they were authored
 */
export function generateCapability(project: ProjectModel, inputs: readonly Input[]): GeneratedFile[] {
  const [only] = inputs;
  if (!only) return [];
  if (inputs.length === 1) return [capabilityFile(project, only, 'index', 'capabilityStatement')];
  const files = inputs.map((input) => {
    const name = typeNameOf(input.statement.id ?? '');
    return { name, file: capabilityFile(project, input, name, `capabilityStatement${name}`) };
  });
  const lines = files.map(({ name }) => `export * from './${name}.js';`).sort();
  const index = {
    path: 'capability/index.ts',
    content: `${projectHeader(project)}\n${lines.join('\n')}\n`,
  };
  return [...files.map(({ file }) => file), index];
}

function capabilityFile(
  project: ProjectModel,
  { statement, source }: Input,
  name: string,
  functionName: string,
): GeneratedFile {
  const path = `capability/${name}.ts`;
  const body = printStatements(fileStructure(project, statement, functionName).statements);
  const url = statement.url ?? `CapabilityStatement ${statement.id ?? statement.name ?? ''}`.trim();
  const header = provenanceHeader({ source, url });
  return { path, content: `${header}\n${body}` };
}

function fileStructure(
  project: ProjectModel,
  statement: CapabilityStatement,
  functionName: string,
): SourceFileStructure {
  return {
    kind: StructureKind.SourceFile,
    statements: [
      {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: RELEASE.types.module,
        namedImports: ['CapabilityStatement'],
      },
      {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: CAPABILITY,
        namedImports: ['checkedFacts', { name: 'ServerFacts', isTypeOnly: true }],
      },
      {
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: CAPABILITY,
        namedExports: ['ServerFacts'],
      },
      {
        kind: StructureKind.Function,
        isExported: true,
        name: functionName,
        docs: tsDoc([
          `The capability statement of a server of ${project.title}, version ${project.version}, with the facts that only the server knows.`,
          'Throws a TypeError that names everything missing or malformed in them. A new object each time.',
        ]),
        parameters: [{ name: 'facts', type: 'ServerFacts' }],
        returnType: 'CapabilityStatement',
        statements: [
          `const { software, publisher, contact, date } = checkedFacts(facts);`,
          `return ${statementLiteral(statement)};`,
        ],
      },
    ],
  };
}

/** Names of the template, which servers must not share: each gives its statement its own id and url. */
const OF_THE_TEMPLATE: readonly string[] = ['id', 'url', 'text'];

/** The statement as an object literal, the facts by name in their places. */
function statementLiteral(statement: CapabilityStatement): string {
  const filled = new Map<string, string>(
    Object.entries(statement)
      .filter(([key]) => !FACTS.includes(key.replace(/^_/, '')) && !OF_THE_TEMPLATE.includes(key))
      .map(([key, value]) => [key, `${propertyName(key)}: ${literal(value, 'lines')}`]),
  );
  for (const fact of FACTS) filled.set(fact, fact);
  const rank = (key: string) => {
    const at = ORDER.indexOf(key.replace(/^_/, ''));
    return at < 0 ? ORDER.length : at;
  };
  const keys = [...filled.keys()].sort((a, b) => rank(a) - rank(b));
  return `{\n${keys.map((key) => filled.get(key)).join(',\n')},\n}`;
}
