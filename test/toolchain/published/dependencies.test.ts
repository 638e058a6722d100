import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { StructureDefinition } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { writeTgz } from '../../../src/toolchain/archive/write-tar.js';
import { compile } from '../../../src/toolchain/compile/compile.js';
import { locateDependencies } from '../../../src/toolchain/published/dependencies.js';
import { compiled, CONFIG, definitions, extension, profile, THEIRS, told, withRoot } from './projects.js';

const MANIFEST = { name: 'ferry.base', version: '1.2.0', canonical: THEIRS, fhirVersions: ['3.0.1'] };
const FILES = {
  'package/package.json': JSON.stringify(MANIFEST),
  'package/.index.json': '{"files": []}',
  'package/StructureDefinition-vessel.json': profile(`${THEIRS}/StructureDefinition/vessel`, 'Device', [
    { path: 'Device' },
    { path: 'Device.model', min: 1 },
  ]),
  'package/StructureDefinition-flag.json': extension(`${THEIRS}/StructureDefinition/flag`, 'code'),
  'package/example/Device-one.json': '{"resourceType": "Nonsense"}',
};
const PACKAGE = writeTgz(new Map(Object.entries(FILES)));

const FSH = `Profile: Ship
Parent: ${THEIRS}/StructureDefinition/vessel
Id: ship
Title: "Ship"
Description: "A vessel under a flag."
* extension contains ${THEIRS}/StructureDefinition/flag named flag 0..1
`;

function write(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe('a package that the configuration names', () => {
  it.each([
    ['a path to a .tgz', 'ferry.base: ./their/base.tgz', { 'their/base.tgz': PACKAGE }],
    [
      'a path to a folder',
      'ferry.base: {path: their}',
      Object.fromEntries(Object.entries(FILES).map(([p, t]) => [`their/${p}`, t])),
    ],
    ['a version in packages/', 'ferry.base: 1.2.0', { 'packages/ferry.base-1.2.0.tgz': PACKAGE }],
    [
      'SUSHI’s long form',
      'ferry: {id: ferry.base, version: 1.2.0}',
      {
        'packages/ferry.base#1.2.0/package/package.json': FILES['package/package.json'],
        'packages/ferry.base#1.2.0/package/a.json': FILES['package/StructureDefinition-vessel.json'],
        'packages/ferry.base#1.2.0/package/b.json': FILES['package/StructureDefinition-flag.json'],
      },
    ],
  ])('by %s supplies definitions that are not the project’s own', async (_name, line, files) => {
    await withRoot(
      { 'fsh/sushi-config.yaml': `${CONFIG}dependencies:\n  ${line}\n`, 'fsh/ship.fsh': FSH },
      (root) => {
        write(root, files as Record<string, string | Uint8Array>);
        const result = compile(join(root, 'fsh'), definitions, { shownAs: 'fsh', root });
        expect(result.diagnostics).toEqual([]);
        expect(result.resources.map((r) => r.resource.id)).toEqual(['ship']);
        const { snapshot } = result.resources[0]!.resource as StructureDefinition;
        expect(snapshot?.element.find((e) => e.path === 'Device.model')?.min).toBe(1);
        expect(result.definitions.structureDefinition(`${THEIRS}/StructureDefinition/flag`)).toBeDefined();
      },
    );
  });

  it('that is not there is an error that lists where it was looked for', async () => {
    const result = await compiled({
      'fsh/sushi-config.yaml': `${CONFIG}dependencies:\n  ferry.base: 9.9.9\n  other: ./nowhere.tgz\n`,
      'fsh/ship.fsh': 'Profile: Ship\nParent: Device\nId: ship\nTitle: "S"\nDescription: "S."\n',
    });
    expect(told(result)).toEqual([
      'fsh/sushi-config.yaml error dependency.missing',
      'fsh/sushi-config.yaml error dependency.missing',
    ]);
    expect(result.diagnostics[0]!.hint).toContain('packages/ferry.base-9.9.9.tgz');
    expect(result.diagnostics[0]!.hint).toContain('~/.fhir/packages/ferry.base#9.9.9');
    expect(result.diagnostics[1]!.hint).toContain('./nowhere.tgz');
  });

  it('with broken definitions gives a warning for each, with its file', async () => {
    await withRoot(
      { 'fsh/sushi-config.yaml': `${CONFIG}dependencies:\n  ferry.base: ./their\n`, 'fsh/ship.fsh': FSH },
      (root) => {
        write(join(root, 'their'), {
          ...FILES,
          'package/bad.json': '{',
          'package/StructureDefinition-odd.json': profile(`${THEIRS}/StructureDefinition/odd`, 'Device', [
            { path: 'Device' },
            { path: 'Device.modle', min: 1 },
          ]),
          'package/StructureDefinition-none.json':
            '{"resourceType": "StructureDefinition", "differential": 3}',
        });
        const result = compile(join(root, 'fsh'), definitions, { shownAs: 'fsh', root });
        expect(new Set(told(result))).toEqual(
          new Set([
            './their/package/bad.json warning json.syntax',
            './their/package/StructureDefinition-odd.json warning snapshot.unknown-element',
            './their/package/StructureDefinition-none.json warning published.incomplete',
            './their/package/StructureDefinition-none.json warning published.elements',
          ]),
        );
        expect(result.resources.length).toBe(1);
      },
    );
  });

  it('of another FHIR is an error', async () => {
    await withRoot(
      { 'fsh/sushi-config.yaml': `${CONFIG}dependencies:\n  ferry.base: ./their\n`, 'fsh/ship.fsh': FSH },
      (root) => {
        write(join(root, 'their'), {
          'package.json': JSON.stringify({ ...MANIFEST, fhirVersions: ['4.0.1'] }),
        });
        const result = compile(join(root, 'fsh'), definitions, { shownAs: 'fsh', root });
        expect(told(result)).toContain('./their error dependency.fhir-version');
      },
    );
  });
});

describe('the user’s cache', () => {
  it('has packages by exact version or the highest of a minor one, and what they depend on', () => {
    const cache = mkdtempSync(join(tmpdir(), 'cache-'));
    const manifest = (name: string, version: string, dependencies = {}) =>
      JSON.stringify({ name, version, fhirVersions: ['3.0.2'], dependencies });
    write(cache, {
      'a#1.2.9/package/package.json': manifest('a', '1.2.9'),
      'a#1.2.10/package/package.json': manifest('a', '1.2.10', {
        b: '1.0.0',
        'hl7.fhir.r3.core': '3.0.2',
        c: '1',
      }),
      'b#1.0.0/package/package.json': manifest('b', '1.0.0', { a: '1.2.10' }),
    });
    const { packages, diagnostics } = locateDependencies([{ name: 'a', version: '1.2.x' }], {
      root: cache,
      file: 'sushi-config.yaml',
      cache,
    });
    expect(packages.map((p) => `${p.name} ${p.manifest?.version}`)).toEqual(['a 1.2.10', 'b 1.0.0']);
    expect(diagnostics.map((d) => `${d.severity} ${d.message}`)).toEqual([
      'warning the package c#1, which a#1.2.x depends on, was not found',
    ]);
    rmSync(cache, { recursive: true });
  });
});

it('a dependency without a version or a path is an error of the configuration', async () => {
  const result = await compiled({
    'fsh/sushi-config.yaml': `${CONFIG}dependencies:\n  ferry.base: {uri: http://x}\npublished: 3\n`,
  });
  expect(told(result).filter((d) => d.includes('config.value')).length).toBe(2);
});
