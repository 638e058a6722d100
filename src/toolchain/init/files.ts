import { RELEASE } from '../releases/release.js';
import { baseOf, configurationOf, type SetConfig } from '../import/configuration.js';
import type { SetDependencies } from '../import/dependencies.js';
import { dependencyLines, putInput } from '../import/project-files.js';
import type { ImportedResource, ImportSource } from '../import/source.js';
import type { ProjectFiles } from '../project/project-files.js';

const START: SetConfig = {
  id: 'example.profiles',
  canonical: 'http://example.org/fhir',
  version: '0.1.0',
  fhirVersion: RELEASE.versions.at(-1)!,
  status: 'draft',
};

/** A project with one profile, an extension, a value set and an example. */
export function newProject(): ProjectFiles {
  return new Map([...common(START), ['fsh/sushi-config.yaml', config(START)], ...Object.entries(FSH)]);
}

/** A project around definitions that were published: they are its input as they are. */
export function projectFrom(
  source: ImportSource,
  id: string,
  dependencies: Pick<SetDependencies, 'found' | 'missing' | 'files'> = NO_DEPENDENCIES,
): ProjectFiles {
  const settings = configurationOf(source.definitions, source.manifest, id);
  const bases = source.definitions.flatMap(({ resource }) => {
    const { url } = resource as { url?: string };
    const base = url === undefined ? undefined : baseOf(url);
    return base === undefined ? [] : [base];
  });
  const files: ProjectFiles = new Map(common(settings));
  files.set(
    'fsh/sushi-config.yaml',
    `${config(settings)}# What is wrong in these is a warning, since it is published; without a line, it is an error.\npublished:\n${[
      ...new Set(bases),
    ]
      .sort()
      .map((base) => `  - ${base}\n`)
      .join('')}${dependencyLines(dependencies)}`,
  );
  for (const item of source.definitions) putInput(files, folderOf(item), item);
  for (const item of source.examples) putInput(files, 'examples', item);
  for (const [path, content] of dependencies.files) files.set(path, content);
  return files;
}

const NO_DEPENDENCIES = { found: {}, missing: {}, files: new Map() } as const;

function folderOf({ resource }: ImportedResource): string {
  if (resource.resourceType === 'StructureDefinition')
    return resource.type === 'Extension' ? 'extensions' : 'profiles';
  return ['ValueSet', 'CodeSystem', 'ConceptMap', 'NamingSystem'].includes(resource.resourceType)
    ? 'vocabulary'
    : 'resources';
}

function config(settings: SetConfig): string {
  return Object.entries(settings)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function common({ id }: SetConfig): [string, string][] {
  return [
    ['README.md', readme(id)],
    ['.gitignore', 'node_modules/\ndist/\n*.tgz\n'],
    ['package.json', `${JSON.stringify(manifest(id), undefined, 2)}\n`],
    ['test/examples.test.mjs', TEST],
    ['.github/workflows/profile-review.yml', WORKFLOW],
  ];
}

function manifest(id: string): object {
  return {
    name: id.toLowerCase(),
    version: '0.1.0',
    private: true,
    type: 'module',
    scripts: {
      build: 'fsh-codegen build',
      check: 'fsh-codegen check',
      test: 'node --test test/*.test.mjs',
    },
    devDependencies: { 'fsh-codegen': '*' },
  };
}

function readme(id: string): string {
  return `# ${id}

${RELEASE.title} profiles, and the TypeScript types and validators that are generated from them.

    npm install
    npm run build    # writes generated/ and dist/
    npm test         # holds the examples against the validators

Definitions are in fsh/ (FSH) and input/ (XML or JSON). Commit generated/: its review/ shows each definition as a table.
\`npx fsh-codegen --help\` lists what else there is.
`;
}

const TEST = `import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { validate } from '../dist/index.js';

const folder = new URL('../generated/examples/', import.meta.url);
const index = new URL('index.json', folder);
const examples = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : [];

test('there are validators', () => {
  assert.equal(typeof validate, 'function');
  assert.ok(readdirSync(new URL('../generated/fhir/json/', import.meta.url)).length > 0);
});

for (const { file, valid } of examples) {
  if (valid === undefined) continue;
  test(\`\${file} is \${valid ? 'valid' : 'invalid'}\`, () => {
    const resource = JSON.parse(readFileSync(new URL(\`json/\${file}.json\`, folder), 'utf8'));
    const result = validate(resource);
    assert.equal(result.valid, valid, JSON.stringify(result.issues, undefined, 2));
  });
}
`;

const WORKFLOW = `name: Profile review
on: pull_request
permissions:
  contents: read
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npm run build
      - run: npm run check
      - run: npm test
      - name: What changed in meaning
        run: npx fsh-codegen diff --base "origin/\${GITHUB_BASE_REF}" --format markdown >> "$GITHUB_STEP_SUMMARY" || true
`;

const FSH: Record<string, string> = {
  'fsh/profiles/example-patient.fsh': `Profile: ExamplePatient
Parent: Patient
Id: example-patient
Title: "Example patient"
Description: "A patient with a name, and a preferred way to be reached."
* name 1..*
  * family 1..1
* extension contains ContactPreference named contactPreference 0..1
`,
  'fsh/extensions/contact-preference.fsh': `Extension: ContactPreference
Id: contact-preference
Title: "Contact preference"
Description: "How the patient prefers to be reached."
* ^context.type = #element
* ^context.expression = "Patient"
* . 0..1
* value[x] 1..1
* value[x] only code
* value[x] from ContactWays (required)
`,
  'fsh/terminology/contact-ways.fsh': `ValueSet: ContactWays
Id: contact-ways
Title: "Ways of contact"
Description: "Ways in which a patient can be reached."
* include codes from system ContactWayCodes

CodeSystem: ContactWayCodes
Id: contact-way-codes
Title: "Codes of ways of contact"
Description: "Codes of ways in which a patient can be reached."
* ^content = #complete
* ^caseSensitive = true
* #letter "Letter"
* #call "Phone call"
`,
  'fsh/examples/example-patient.fsh': `// @valid
Instance: patient-with-preference
InstanceOf: ExamplePatient
Usage: #example
Title: "A patient who prefers a call"
* meta.profile = "http://example.org/fhir/StructureDefinition/example-patient"
* name.family = "Jansen"
* extension[contactPreference].valueCode = #call

// @invalid binding.required Patient.extension[0].value
Instance: patient-by-pigeon
InstanceOf: ExamplePatient
Usage: #example
Title: "A patient who prefers a way that is not in the value set"
* meta.profile = "http://example.org/fhir/StructureDefinition/example-patient"
* name.family = "Berg"
* extension[contactPreference].valueCode = #pigeon
`,
};
