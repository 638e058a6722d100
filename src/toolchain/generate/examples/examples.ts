import { RELEASE } from '../../releases/release.js';
import type { FhirResource } from '../../releases/fhir-types.js';
import type { ProjectModel } from '../../model/types.js';
import { docLine } from '../code/comments.js';
import { literal } from '../code/literals.js';
import type { GeneratedFile } from '../file.js';
import { projectHeader } from '../provenance.js';
import { camelCase, isReserved, NameRegistry } from '../types/names.js';

/** An example as the package exports it. */
export interface ExampleInput {
  /** The name of its file, without an ending. */
  file: string;
  resource: FhirResource;
  profiles: readonly string[];
  /** Absent if the project does not say. */
  valid?: boolean;
  expected: readonly { code: string; expression: string }[];
}

const EXAMPLE_TYPE = `/** An example, and what a validator says of it. */
export interface Example {
  /** The name of its file in the project, without an ending. */
  readonly name: string;
  /** Canonicals of the profiles that it claims. */
  readonly profiles: readonly string[];
  /** Absent if the project does not say. */
  readonly valid?: boolean;
  /** Issues that a validator reports, by code and place; others can come with them. */
  readonly expected: readonly { readonly code: string; readonly expression: string }[];
  /** A fresh copy. */
  readonly resource: () => unknown;
}
`;

/** `Slot-slot-free` is `slot-free`: the type need not be said twice. */
function shortName({ file, resource: { resourceType } }: ExampleInput): string {
  const rest = file.slice(resourceType.length + 1);
  return rest.toLowerCase().startsWith(`${resourceType.toLowerCase()}-`) ? rest : file;
}

/**
 * The examples as a module of JavaScript with its declarations: a function for each, which returns a fresh copy, and \`examples\` with
 * their verdicts. It is written into \`dist\`: in the repository, the examples are files of JSON.
 */
export function generateExampleModule(
  project: ProjectModel,
  inputs: readonly ExampleInput[],
): GeneratedFile[] {
  if (inputs.length === 0) return [];
  const names = new NameRegistry();
  names.take('examples');
  const typeNames = new Map(project.profiles.map(({ url, typeName }) => [url, typeName] as const));
  const examples = [...inputs]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map((input) => {
      const plain = camelCase(shortName(input));
      return { ...input, name: names.take(isReserved(plain) ? `${plain}_` : plain) };
    });
  const typeOf = ({ valid, profiles, resource }: ExampleInput): string => {
    const own = profiles.map((url) => typeNames.get(url)).filter((name) => name !== undefined);
    if (!valid) return 'unknown';
    return own.length > 0 ? own.join(' & ') : `fhir.${resource.resourceType}`;
  };
  const header = projectHeader(project);
  const code = [
    header,
    ...examples.map(({ name, resource }) => `export const ${name} = () => (${literal(resource)});\n`),
    'export const examples = [',
    ...examples.map(
      ({ name, file, profiles, valid, expected }) =>
        `  { ...${literal({ name: file, profiles, ...(valid !== undefined && { valid }), expected })}, resource: ${name} },`,
    ),
    '];\n',
  ].join('\n');
  const used = [...new Set(examples.flatMap((e) => typeOf(e).split(' & ')))].filter((name) =>
    [...typeNames.values()].includes(name),
  );
  const types = [
    header,
    `import type * as fhir from '${RELEASE.types.module}';`,
    ...(used.length > 0
      ? [`import type { ${used.sort().join(', ')} } from './dts/entries/index.js';\n`]
      : []),
    EXAMPLE_TYPE,
    ...examples.map((example) => {
      const verdict = example.valid
        ? 'Valid'
        : `Not valid: ${example.expected.map(({ code: rule, expression }) => `${rule} ${expression}`).join(', ')}`;
      return `${docLine(verdict)}export declare const ${example.name}: () => ${typeOf(example)};\n`;
    }),
    '/** All examples, by name. */\nexport declare const examples: readonly Example[];\n',
  ].join('\n');
  return [
    { path: 'examples.js', content: code },
    { path: 'examples.d.ts', content: types },
  ];
}
