import { existsSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { CapabilityStatement, Slot } from 'fhir/r3.js';
import { HOSTILE_TEXTS, inFhirPath } from '../../../scripts/measure/fuzz/projects/hostile-texts.js';
import { generateAll } from '../../../src/toolchain/generate/all.js';
import { generateArbitraries } from '../../../src/toolchain/generate/arbitraries/arbitraries.js';
import {
  generateExampleModule,
  type ExampleInput,
} from '../../../src/toolchain/generate/examples/examples.js';
import { generateValidators } from '../../../src/toolchain/generate/validators/index.js';
import type { GeneratedFile } from '../../../src/toolchain/generate/file.js';
import { planBuild } from '../../../src/toolchain/project/plan.js';
import type { ProjectModel } from '../../../src/toolchain/model/types.js';
import { schemaOf } from '../../../src/toolchain/xml/schema.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { fixtureProject } from './types/fixture.js';

/*
 * Text of a definition is data in all generated code. A project is generated twice: with harmless text and with hostile text in every text
 * field of its model. The two must have the same statements, and the same string literals but for the text itself.
 */

const MARK = 'QQtextQQ';
const URL_MARK = 'QQurlQQ';
const ID_MARK = 'QQidQQ';

/** Texts that generators interpret: never free text. */
const STRUCTURE = new Set(
  (
    'kind type derivation typeName fhirVersion path name.element strength severity rules status code.type resourceType ' +
    'resources hierarchyMeaning content baseDefinition contentReference'
  ).split(' '),
);

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A copy of JSON with another text in each text field. */
function mutated(value: Json, text: (value: string, field: string) => string, field = ''): Json {
  if (typeof value === 'string') {
    const isCore = /^http:\/\/hl7\.org\/(fhir\/StructureDefinition|fhirpath)\//.test(value);
    return isCore || STRUCTURE.has(field) || value === '*' ? value : text(value, field);
  }
  if (Array.isArray(value)) return value.map((item) => mutated(item, text, field));
  if (typeof value !== 'object' || value === null) return value;
  const isElement = 'isArray' in value;
  const isType = 'targetProfiles' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isOwn = (isElement && /^(name|id)$/.test(key)) || (isType && key === 'code');
      const kind = isOwn ? `${key}.${isElement ? 'element' : 'type'}` : key;
      // an element's id is a path, but for the names of slices
      if (isElement && key === 'id' && !String(inner).includes(':')) return [key, inner];
      return [key, mutated(inner, text, kind)];
    }),
  );
}

/** For the core's own types only their documentation: tools know them by their keys and canonicals. */
const WORDS = new Set([
  'human',
  'short',
  'definition',
  'comment',
  'requirements',
  'title',
  'description',
  'copyright',
]);

const inRegex = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const base = fixtureProject();
const RESOURCES = /^(Resource|DomainResource|Bundle|Slot|Schedule|Patient|Observation|OperationOutcome)$/;
for (const [name, type] of Object.entries(base.types)) {
  if (type.kind === 'resource' && !RESOURCES.test(name)) delete base.types[name]; // fewer files, for speed
}
const slot = base.profiles.find((profile) => profile.type === 'Slot')!;
const EXPRESSIONS = [
  `comment != '${MARK}'`,
  `comment.startsWith('${MARK}') or start.exists()`,
  `comment in ('${MARK}' | 'a' | 'b' | 'c' | 'd')`,
  `comment.matches('^REGEX$')`,
  `extension('${MARK}').exists() or (status & '${MARK}') != 'a'`,
];
slot.root.constraints.push(
  ...EXPRESSIONS.map((expression, i) => ({
    key: `x-${i}`,
    severity: 'error' as const,
    human: 'x',
    expression,
  })),
  { key: 'words', severity: 'warning', human: 'in words only' },
);
// an element's own constraint is another kind of place
slot.root.children
  .find((child) => child.name === 'comment')!
  .constraints.push({
    key: 'y',
    severity: 'warning',
    human: 'y',
    expression: `$this != '${MARK}'`,
  });

const STATEMENT: CapabilityStatement = {
  resourceType: 'CapabilityStatement',
  id: 'statement',
  url: 'http://example.org/CapabilityStatement/statement',
  name: 'Statement',
  title: 'A statement',
  description: 'Says what it does',
  status: 'draft',
  date: '2020-01-01',
  kind: 'instance',
  fhirVersion: '3.0.1',
  acceptUnknown: 'no',
  format: ['application/fhir+json'],
  rest: [
    {
      mode: 'server',
      documentation: 'd',
      resource: [{ type: 'Slot', documentation: 'x', interaction: [{ code: 'read' }] }],
    },
  ],
};

/** A URL keeps its last part, which files are named after; "|" would begin its version. */
function withText(value: string, text: string, field: string): string {
  if (field === 'code') return value + inUrl(text); // lists of codes without "|" take fewer bytes
  if (!value.startsWith('http://')) return `${text}${value}${text}`;
  const tail = value.lastIndexOf('/');
  return `${value.slice(0, tail)}${inUrl(text)}${value.slice(tail)}`;
}

/** In an element's id, ":" begins the name of a slice. */
const inId = (text: string) => (text === MARK ? ID_MARK : text.replaceAll(':', ''));
const inUrl = (text: string) => (text === MARK ? URL_MARK : text.replaceAll('|', ''));

/** Examples and arbitraries are modules of JavaScript in the package. */
const EXAMPLES: ExampleInput[] = [
  {
    file: 'Slot-free',
    resource: {
      resourceType: 'Slot',
      id: 'free',
      status: 'free',
      comment: 'x',
      start: 'x',
      end: 'x',
    } as Slot,
    profiles: ['http://example.org/StructureDefinition/x'],
    valid: false,
    expected: [{ code: 'x', expression: 'Slot.x' }],
  },
];

const XML = { schema: schemaOf(coreDefinitions()), resourceTypes: ['Slot'] };

function generated(hostile: string): Map<string, string> {
  const text = (value: string, field: string) => {
    if (field !== 'expression')
      return field === 'id.element' ? value + inId(hostile) : withText(value, hostile, field);
    return value
      .replaceAll(MARK, () => inFhirPath(hostile))
      .replace('REGEX', () => inFhirPath(inRegex(hostile)));
  };
  const core = (value: Json) => mutated(value, (word, field) => (WORDS.has(field) ? word + hostile : word));
  const { types, coreProfiles, ...own } = base as unknown as Record<string, Json>;
  const project = {
    ...(mutated(own as Json, text) as object),
    types: core(types!),
    coreProfiles: core(coreProfiles!),
  } as unknown as ProjectModel;
  const statement = mutated(STATEMENT as unknown as Json, text) as unknown as CapabilityStatement;
  const source = { file: `fsh/${hostile}.fsh`, line: 1, column: 1 };
  const examples = mutated(EXAMPLES as unknown as Json, text) as unknown as ExampleInput[];
  const files = [
    ...generateAll(project, [{ statement, source }], XML),
    ...generateValidators(project, { fastPath: true }),
    ...generateExampleModule(project, examples),
    ...generateArbitraries(project, examples),
  ];
  return new Map(files.filter(isCode).map(({ path, content }) => [path, content]));
}

const isCode = ({ path }: GeneratedFile) => /\.[jt]s$/.test(path) && !path.startsWith('runtime/');

/** True for the argument of `JSON.parse`. */
const isJson = ({ parent }: ts.StringLiteral) =>
  ts.isCallExpression(parent) && parent.expression.getText() === 'JSON.parse';

/** The strings of a JSON text, the names of properties included. */
function textsOf(json: string): string[] {
  const texts: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    texts.push(key, ...(typeof value === 'string' ? [value] : []));
    return value;
  });
  return texts;
}

interface Read {
  /** The kinds of each statement's nodes, without names. Names decide the order of statements. */
  statements: string[];
  literals: string[];
}

function read(path: string, content: string): Read {
  const file = ts.createSourceFile(path, content, ts.ScriptTarget.ESNext, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: ts.Diagnostic[] };
  if (parseDiagnostics.length > 0) throw new Error(`${path}: ${String(parseDiagnostics[0]!.messageText)}`);
  expect((file as unknown as { commentDirectives?: unknown }).commentDirectives).toBeUndefined();
  expect((file as unknown as { checkJsDirective?: unknown }).checkJsDirective).toBeUndefined();
  expect(file.referencedFiles).toEqual([]);
  const literals: string[] = [];
  const shape = (node: ts.Node): string => {
    if (ts.isStringLiteral(node)) literals.push(...(isJson(node) ? textsOf(node.text) : [node.text]));
    if (ts.isComputedPropertyName(node) && ts.isStringLiteral(node.expression)) return shape(node.expression);
    if (ts.isStringLiteral(node) || ts.isIdentifier(node)) return ts.isPropertyName(node) ? 'name' : 'text';
    // another name can take an alias
    if (ts.isImportSpecifier(node)) return 'import';
    const inner: string[] = [];
    node.forEachChild((child) => void inner.push(shape(child)));
    // members that are sorted by names made from text
    if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node) || ts.isUnionTypeNode(node))
      inner.sort();
    return `${ts.SyntaxKind[node.kind]}(${inner.join()})`;
  };
  const statements = file.statements.map(shape);
  return { statements: statements.sort(), literals: literals.sort() };
}

/** Items that each of two lists has more often than the other. */
function difference(a: readonly string[], b: readonly string[]): [onlyA: string[], onlyB: string[]] {
  const left = new Map<string, number>();
  for (const one of a) left.set(one, (left.get(one) ?? 0) + 1);
  const onlyB = b.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count === 0;
  });
  return [[...left].flatMap(([one, count]) => Array<string>(count).fill(one)), onlyB];
}

describe('text of definitions in generated code', () => {
  const harmless = new Map([...generated(MARK)].map(([path, content]) => [path, read(path, content)]));

  it('is in every kind of file', () => {
    const marked = [...harmless].filter(([, { literals }]) => literals.some((text) => text.includes(MARK)));
    const folders = new Set(marked.map(([path]) => (path.includes('/') ? dirname(path) : path)));
    expect([...folders].sort()).toEqual([
      'arbitraries.js',
      'capability',
      'examples.js',
      'types',
      'validators',
      'validators/fast-path',
      'validators/types',
      'valuesets',
    ]);
  });

  it.each(HOSTILE_TEXTS.map((text) => [text]))('stays text: %j', (text) => {
    const hostile = generated(text);
    expect([...hostile.keys()]).toEqual([...harmless.keys()]);
    for (const [path, content] of hostile) {
      const found = read(path, content);
      const wanted = harmless.get(path)!;
      expect([path, found.statements]).toEqual([path, wanted.statements]);
      const isName = (literal: string) => /^\w*qqtextqq\w*$/i.test(literal) && !literal.startsWith(MARK);
      const kept = wanted.literals
        .filter((literal) => !isName(literal))
        .map((literal) =>
          literal
            .replaceAll(MARK, () => text)
            .replaceAll(URL_MARK, () => inUrl(text))
            .replaceAll(ID_MARK, () => inId(text)),
        );
      const [missing, names] = difference(kept, found.literals);
      expect([path, missing]).toEqual([path, []]);
      // names that are made from the text: as many, and nothing but names
      expect([path, names.length]).toEqual([path, wanted.literals.filter(isName).length]);
      expect([path, names.filter((name) => !/^[A-Za-z_]\w*$/.test(name))]).toEqual([path, []]);
    }
  });
});

const CASES = new URL('../../../../shared/cases/projects/', import.meta.url);
if (!existsSync(CASES))
  console.warn(`SKIPPED: there is no ${fileURLToPath(CASES)}, so its projects are not built`);

describe.skipIf(!existsSync(CASES))('projects with hostile text', { timeout: 60_000 }, () => {
  const code = async (project: string, path: string) => {
    const { files } = await planBuild({ root: fileURLToPath(new URL(project, CASES)) });
    return read(path, files.get(path)!);
  };

  it('keep a title out of the code', async () => {
    const { statements } = await code('hostile-text', 'validators/Okay.ts');
    expect(statements.filter((kind) => kind.startsWith('ExpressionStatement'))).toEqual([]);
  });

  it('keep the literals of invariants', async () => {
    const { literals } = await code('text-in-invariants', 'validators/Place.ts');
    expect(literals).toEqual(
      expect.arrayContaining([
        '$resource',
        '$memo',
        'list(x)',
        '$this.end !== undefined || $this._end !== undefined',
      ]),
    );
  });
});
