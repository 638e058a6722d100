import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planBuild, type BuildPlan } from '../../src/toolchain/project/plan.js';
import { DiagnosticsError } from '../../src/toolchain/text/diagnostics.js';

const CASES = resolve(import.meta.dirname, '../../../shared/cases/projects');
const isThere = existsSync(CASES);
if (!isThere) console.warn('SKIPPED: cases/projects is not beside the repository');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'small-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function plan(name: string): Promise<BuildPlan> {
  const root = join(folder, name);
  cpSync(join(CASES, name), root, { recursive: true });
  return planBuild({ root });
}

const json = ({ files }: BuildPlan, path: string) => JSON.parse(files.get(path)!) as Record<string, unknown>;

describe.skipIf(!isThere)('small projects of other teams', () => {
  // each holds its examples, if it has some, to their verdicts
  it.each(['one-Encounter', 'one-Goal', 'bp', 'refvs', 'ns', 'ctx'])(
    'builds %s without a warning',
    async (name) => expect((await plan(name)).diagnostics.map(({ message }) => message)).toEqual([]),
    300_000,
  );

  it('writes both capability statements', async () => {
    const { files } = await plan('twocap');
    expect([...files.keys()].filter((path) => /^capability\/.*\.json$/.test(path))).toEqual([
      'capability/CapabilityStatement-cap-client.json',
      'capability/CapabilityStatement-cap-server.json',
    ]);
  }, 300_000);

  it('gives inline instances their ids, and refers to them by these', async () => {
    expect(json(await plan('cont'), 'examples/json/Patient-pat.json')).toMatchObject({
      contained: [{ id: 'org' }],
      managingOrganization: { reference: '#org' },
    });
    expect(json(await plan('inline-ids'), 'examples/json/Appointment-app-c-good.json')).toMatchObject({
      contained: [{ id: 'prac-inline' }],
      participant: [{ actor: { reference: '#prac-inline' } }],
    });
  }, 300_000);

  it('names a package that nobody has, and nothing else of a configuration that others wrote', async () => {
    const error = await plan('std2').catch((it: unknown) => it);
    const { diagnostics } = error as DiagnosticsError;
    expect(error).toBeInstanceOf(DiagnosticsError);
    expect(diagnostics[0]).toMatchObject({ code: 'dependency.missing', severity: 'error' });
    expect(diagnostics.filter(({ code }) => code.startsWith('config.'))).toEqual([]);
  }, 300_000);
});

/** A configuration as `sushi init` writes it, and more that the IG Publisher reads. */
const STANDARD = `id: example.ig
canonical: http://example.org/ig
name: ExampleIG
title: Example
description: An example.
status: active
version: 2.0.0
fhirVersion: 3.0.2
copyrightYear: 2020+
releaseLabel: ci-build
license: CC0-1.0
jurisdiction: urn:iso:std:iso:3166#NL "Netherlands"
publisher:
  name: Example Team
  url: http://example.org
  email: team@example.org
contact:
  - name: Bob
pages:
  index.md:
    title: Home
menu:
  Home: index.html
parameters:
  show-inherited-invariants: false
`;

describe('the standard layout of SUSHI', () => {
  it('is read: the configuration at the root, FSH in input/fsh, resources in input/', async () => {
    const root = join(folder, 'standard');
    const files: Record<string, string> = {
      'sushi-config.yaml': STANDARD,
      'ig.ini': '[IG]\nig = fsh-generated/resources/ImplementationGuide-example.ig.json\n',
      'input/pagecontent/index.md': '# Home\n',
      'input/fsh/patient.fsh':
        'Profile: MyPatient\nParent: Patient\nId: my-patient\n* birthDate 1..1\n* gender from MyGenders (required)\n',
      'input/vocabulary/my-genders.json': JSON.stringify({
        resourceType: 'ValueSet',
        id: 'MyGenders',
        url: 'http://example.org/ig/ValueSet/MyGenders',
        name: 'MyGenders',
        status: 'active',
        compose: { include: [{ system: 'http://hl7.org/fhir/administrative-gender' }] },
      }),
      // the facts of releases alone are no FSH
      'fsh/releases/1.0.0.json': '{}',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const built = await planBuild({ root });
    expect(built.diagnostics).toEqual([]);
    const profile = json(built, 'fhir/json/StructureDefinition-my-patient.json');
    expect(profile).toMatchObject({
      url: 'http://example.org/ig/StructureDefinition/my-patient',
      version: '2.0.0',
    });
    expect(built.files.get('fhir/xml/StructureDefinition-my-patient.xml')).toContain('input/fsh/patient.fsh');
    expect(readFileSync(join(root, 'fsh/releases/1.0.0.json'), 'utf8')).toBe('{}');
  }, 300_000);
});
