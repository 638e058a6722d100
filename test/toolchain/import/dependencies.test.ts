import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { dependenciesOf } from '../../../src/toolchain/import/dependencies.js';
import { importDefinitions } from '../../../src/toolchain/import/import.js';
import { readImportSource } from '../../../src/toolchain/import/source.js';
import { loadDefinitions } from '../../../src/toolchain/releases/release.js';
import { profile } from '../published/projects.js';

const BASE = 'http://shipyard.example/StructureDefinition/vessel';

it('reads the packages that a set depends on from beside it, and copies them to the project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const files: Record<string, string> = {
    'set/package/package.json': JSON.stringify({
      name: 'harbour',
      version: '1.0.0',
      dependencies: { 'hl7.fhir.r3.core': '3.0.2', shipyard: '2.0.0', nobody: '1.0.0' },
    }),
    'set/package/ferry.json': profile('http://harbour.example/StructureDefinition/ferry', BASE, [
      { path: 'Device' },
      { path: 'Device.lotNumber', min: 1 },
    ]),
    'shipyard-2.0.0/package/package.json': JSON.stringify({ name: 'shipyard', fhirVersions: ['3.0.2'] }),
    'shipyard-2.0.0/package/vessel.json': profile(BASE, 'Device', [
      { path: 'Device' },
      { path: 'Device.model', min: 1 },
    ]),
  };
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const core = loadDefinitions();
    const path = join(folder, 'set');
    const set = readImportSource(path, 'set', core);
    const dependencies = dependenciesOf(set, path, core);
    expect(dependencies).toMatchObject({ found: { shipyard: '2.0.0' }, missing: { nobody: '1.0.0' } });
    expect(dependencies.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning dependency.missing',
    ]);
    const result = importDefinitions(set, 'set', core, dependencies);
    expect([result.equal, result.compared, result.notCarried]).toEqual([1, 1, []]);
    expect(result.files.has('fsh/stubs.yaml')).toBe(false);
    expect([...result.files.keys()]).toContain('packages/shipyard#2.0.0/package/vessel.json');
    const config = String(result.files.get('fsh/sushi-config.yaml'));
    expect(config).toMatch(/^dependencies:\n {2}shipyard: "2\.0\.0"\n#.*\n# {3}nobody: "1\.0\.0"\n$/m);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
