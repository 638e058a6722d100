import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runRelease } from '../../../src/toolchain/cli/release.js';
import { planBuild } from '../../../src/toolchain/project/plan.js';
import {
  apply,
  manifestEdits,
  npmVersion,
  undo,
  versionEdits,
  versionProblems,
} from '../../../src/toolchain/project/version.js';
import type { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import { fakeIo } from '../cli/fake-io.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { inFolder } from './folder.js';

const config = (version: string) =>
  `id: clinic\ncanonical: http://example.org/clinic\nversion: ${version} # the only one\nfhirVersion: 3.0.1\nstatus: draft\n`;
const manifest = (version: string, rest: object = { files: ['dist'] }) =>
  `${JSON.stringify({ name: 'clinic', version, ...rest }, undefined, 2)}\n`;
const lock = (version: string) =>
  `${JSON.stringify({ name: 'clinic', version, packages: { '': { name: 'clinic', version }, 'node_modules/x': { version } } }, undefined, 2)}\n`;

const FSH = `Profile: ClinicSlot
Parent: Slot
Id: clinic-slot
* comment 1..1

ValueSet: Rooms
Id: rooms
* include codes from system RoomCodes

CodeSystem: RoomCodes
Id: room-codes
* ^caseSensitive = true
* #green "Green room"

Extension: Room
Id: room
* value[x] only code
* valueCode from Rooms (required)
`;

describe('the version of package.json', () => {
  it.each([
    ['that publishes dist', { files: ['dist'] }, true],
    ['that exports dist', { exports: { '.': { default: './dist/index.js' } } }, true],
    ['whose types are generated', { types: 'generated/index.ts' }, true],
    ['that is private', { files: ['dist'], private: true }, false],
    ['that publishes something else', { main: 'index.js' }, false],
    ['of a folder with a similar name', { files: ['dist-of-others'] }, false],
  ])('%s', async (_, rest, isCompared) => {
    await inFolder({ 'package.json': manifest('1.0.0', rest) }, async (root) => {
      expect(versionProblems(root, { version: '1.0.0' }, 'fsh/sushi-config.yaml')).toEqual([]);
      expect(versionProblems(root, { version: '1.0.1' }, 'fsh/sushi-config.yaml')).toEqual(
        isCompared
          ? [
              {
                code: 'version.package',
                severity: 'error',
                message: 'version 1.0.0 is not 1.0.1, the version in fsh/sushi-config.yaml',
                file: 'package.json',
                line: 3,
                column: 14,
                hint: 'write 1.0.1 here, or `fsh-codegen release --set VERSION`, which sets both',
              },
            ]
          : [],
      );
    });
  });

  it('is not missed where none is', async () => {
    const problems = (files: Record<string, string>) =>
      inFolder(files, async (root) => versionProblems(root, { version: '1.0.1' }, 'x'));
    expect(await problems({})).toEqual([]);
    expect(await problems({ 'package.json': '{"name":"clinic","files":["dist"]}' })).toEqual([]);
    expect(await problems({ 'package.json': '[]' })).toEqual([]);
    expect(await problems({ 'package.json': '{' })).toEqual([]);
  });

  it('has three numbers', () => {
    expect(['1.2.7', '1.2', '3', '1.2.7-beta.1', '1.2.3.4', 'draft'].map(npmVersion)).toEqual([
      '1.2.7',
      '1.2.0',
      '3.0.0',
      '1.2.7-beta.1',
      undefined,
      undefined,
    ]);
  });

  it('stops a build, together with other errors', async () => {
    const files = {
      'fsh/sushi-config.yaml': config('1.0.1'),
      'fsh/a.fsh': 'Profile: A\nParent: Nobody\n',
      'package.json': manifest('1.0.0'),
    };
    await inFolder(files, async (root) => {
      const failed = await planBuild({ root, definitions: coreDefinitions() }).then(
        () => undefined,
        (error: DiagnosticsError) => error,
      );
      const errors = failed!.diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ file }) => file)).toEqual(['package.json', 'fsh/a.fsh']);
    });
  });
});

describe('setting the version', () => {
  const files = {
    'fsh/sushi-config.yaml': config('1.0.0'),
    'package.json': manifest('0.9.0'),
    'package-lock.json': lock('0.9.0'),
  };
  const read = (root: string) =>
    Object.fromEntries(Object.keys(files).map((name) => [name, readFileSync(join(root, name), 'utf8')]));

  it('changes the characters of the version alone, in all files', async () => {
    await inFolder(files, async (root) => {
      const edits = versionEdits(root, '1.1.0');
      apply(edits);
      expect(read(root)).toEqual({
        'fsh/sushi-config.yaml': config('1.1.0'),
        'package.json': manifest('1.1.0'),
        'package-lock.json': lock('0.9.0')
          .replace(/0\.9\.0/, '1.1.0')
          .replace(/0\.9\.0/, '1.1.0'),
      });
      expect(versionEdits(root, '1.1.0')).toEqual([]);
      undo(edits);
      expect(read(root)).toEqual(files);
    });
  });

  it('leaves a package.json alone that has a version of its own', async () => {
    await inFolder({ ...files, 'package.json': manifest('0.9.0', { private: true }) }, async (root) => {
      expect(versionEdits(root, '1.1.0').map(({ name }) => name)).toEqual(['fsh/sushi-config.yaml']);
      expect(manifestEdits(root, '1.1.0')).toEqual([]);
    });
  });
});

describe('a new version', () => {
  const planned = (version: string) =>
    inFolder({ 'fsh/sushi-config.yaml': config(version), 'fsh/clinic.fsh': FSH }, (root) =>
      planBuild({ root, definitions: coreDefinitions() }),
    );

  it('changes the FHIR resources and no TypeScript', async () => {
    const [before, after] = [await planned('1.0.0'), await planned('1.0.1')];
    expect([...after.files.keys()]).toEqual([...before.files.keys()]);
    const changed = [...before.files].filter(([path, text]) => after.files.get(path) !== text);
    const folders = new Set(changed.map(([path]) => path.slice(0, path.lastIndexOf('/'))));
    expect([...folders].sort()).toEqual(['fhir/json', 'fhir/xml']);
    expect(changed.length).toBeGreaterThanOrEqual(8);
    expect([...before.files.keys()].filter((path) => path.endsWith('.ts')).length).toBeGreaterThan(10);
  });
});

describe('release --set', () => {
  const files = {
    'fsh/sushi-config.yaml': config('1.0.0'),
    'fsh/clinic.fsh': FSH,
    'package.json': manifest('1.0.0'),
  };
  const release = async (root: string, ...argv: string[]) => {
    const io = { ...fakeIo({}), cwd: root };
    return { code: await runRelease(argv, io), out: io.stdout, err: io.stderr };
  };

  it('sets the version in both files, builds, and stores the release', async () => {
    await inFolder(files, async (root) => {
      expect(await release(root, '--set', '1.1.0')).toMatchObject({
        code: 0,
        out: 'set version 1.1.0 in fsh/sushi-config.yaml\nset version 1.1.0 in package.json\nstored 4 resources as fsh/releases/1.1.0.json\n',
      });
      expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe(manifest('1.1.0'));
      const slot = readFileSync(
        join(root, 'generated/fhir/json/StructureDefinition-clinic-slot.json'),
        'utf8',
      );
      expect(slot).toContain('"version": "1.1.0"');
      expect((await release(root, '--set', '1.1.0')).code).toBe(2);
    });
  });

  it('leaves everything as it was if the build fails, or the version is none', async () => {
    await inFolder({ ...files, 'fsh/bad.fsh': 'Profile: A\nParent: Nobody\n' }, async (root) => {
      expect((await release(root, '--set', '1.1.0')).code).toBe(2);
      for (const version of ['x', '', '../1', '1.2.3.4'])
        expect((await release(root, '--set', version)).err).toContain('is not a version');
      expect(readFileSync(join(root, 'fsh/sushi-config.yaml'), 'utf8')).toBe(config('1.0.0'));
      expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe(manifest('1.0.0'));
    });
  });
});

describe('release', () => {
  it('sets the version of package.json to that of the configuration', async () => {
    const files = {
      'generated/fhir/json/CodeSystem-c.json': JSON.stringify({
        resourceType: 'CodeSystem',
        id: 'c',
        url: 'http://example.org/c',
        version: '1.1.0',
        status: 'draft',
        content: 'complete',
        concept: [{ code: 'a' }],
      }),
      'package.json': manifest('1.0.0'),
    };
    await inFolder(files, async (root) => {
      const io = { ...fakeIo({}), cwd: root };
      expect(await runRelease([], io)).toBe(0);
      expect(io.stdout).toContain('set version 1.1.0 in package.json');
      expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe(manifest('1.1.0'));
    });
  });
});
