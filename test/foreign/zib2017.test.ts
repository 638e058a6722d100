import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type BuildResult } from '../../src/toolchain/project/build.js';
import { coreDefinitions } from '../toolchain/releases/stu3/definitions/core.js';
import { readXml } from '../../src/toolchain/xml/read.js';

const ZIB = resolve(import.meta.dirname, '../../../shared/published-elsewhere/zib2017');
const isThere = existsSync(ZIB);
if (!isThere) console.warn('SKIPPED: published-elsewhere/zib2017 is not beside the repository');

interface Verdict {
  valid: boolean;
  issues: { code: string; expression: string; severity: string }[];
}

/** Fifty published definitions, without FSH and without snapshots, and the examples beside them. */
describe.skipIf(!isThere)('the published definitions of another team', () => {
  let folder: string;
  let result: BuildResult;
  let validate: (resource: unknown) => Verdict;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zib-'));
    for (const path of ['fsh', 'input/profiles', 'input/examples'])
      mkdirSync(join(folder, path), { recursive: true });
    for (const file of readdirSync(ZIB).filter((name) => name.endsWith('.xml')))
      writeFileSync(join(folder, 'input/profiles', file), readFileSync(join(ZIB, file)));
    cpSync(join(ZIB, 'examples'), join(folder, 'input/examples'), { recursive: true });
    writeFileSync(
      join(folder, 'fsh/sushi-config.yaml'),
      'id: zib\ncanonical: http://example.org/fhir\nversion: 1.0.0\nfhirVersion: 3.0.2\n',
    );
    result = await build({ root: folder });
    const built = (await import(pathToFileURL(join(folder, 'dist/index.js')).href)) as {
      validate: typeof validate;
    };
    validate = built.validate;
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('generates all of them; what is broken in them is a warning with its file', () => {
    expect(result.project.profiles.length).toBe(50);
    expect(
      new Set(result.diagnostics.map((d) => `${d.severity} ${d.code} ${d.file?.split('-2.16')[0]}`)),
    ).toEqual(
      new Set([
        'warning fhirpath.unsupported input/profiles/nl-core-address.xml',
        'warning fhirpath.unsupported input/profiles/nl-core-humanname.xml',
        'warning reference.unresolved input/profiles/OrganisatieTypeCodelijst',
        'warning reference.unresolved input/profiles/SpecialismeUZICodelijst',
      ]),
    );
  });

  // HL7's validator of 2019 has errors of three kinds here, which are its own: `xsi:schemaLocation`, code systems that it does not
  // have offline, and patterns that it does not support
  it('judges the 74 examples as HL7’s validator does: all valid', () => {
    const definitions = coreDefinitions();
    const files = readdirSync(join(ZIB, 'examples'));
    expect(files.length).toBe(74);
    const refused = files.flatMap((file) => {
      const { resource } = readXml(readFileSync(join(ZIB, 'examples', file), 'utf8'), definitions);
      return validate(resource)
        .issues.filter((issue) => issue.severity === 'error')
        .map(({ code, expression }) => `${file} ${code} ${expression}`);
    });
    expect(refused).toEqual([]);
  });
});
