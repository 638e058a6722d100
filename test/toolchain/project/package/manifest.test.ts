import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageManifest } from '../../../../src/toolchain/project/package/manifest.js';

const ROOT = resolve(import.meta.dirname, '../../../..');
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>;

const CONTENTS = {
  entries: ['index', 'xml'],
  smallEntries: ['index'],
  declarations: 'dts',
  small: 'small',
  data: ['examples.js', 'examples.d.ts', 'schema/a.json', 'schema/b.json'],
};
const manifestOf = (config: object, data = CONTENTS.data) =>
  JSON.parse(
    packageManifest({ id: 'Harbour', version: '1.0.0', ...config }, { ...CONTENTS, data }),
  ) as Record<string, unknown>;

describe('the manifest of dist', () => {
  it('exports each entry, its small variant, and the data', () => {
    const types = './dts/entries/index.d.ts';
    expect(manifestOf({})).toEqual({
      name: 'harbour',
      version: '1.0.0',
      type: 'module',
      sideEffects: false,
      exports: {
        '.': { types, default: './index.js' },
        './xml': { types: './dts/entries/xml.d.ts', default: './xml.js' },
        './small': { types, default: './small/index.js' },
        './examples': { types: './examples.d.ts', default: './examples.js' },
        './schema/*': './schema/*',
        './package.json': './package.json',
      },
      types,
      peerDependencies: { '@types/fhir': '0.0.41 - 0.0.44' },
    });
  });

  it('names fast-check as an optional peer where there are arbitraries', () => {
    const manifest = manifestOf({}, ['arbitraries.js']);
    expect(manifest['peerDependencies']).toHaveProperty('fast-check', '3 || 4');
    expect(manifest['peerDependenciesMeta']).toEqual({ 'fast-check': { optional: true } });
  });

  it('takes its name from the configuration', () => {
    expect(manifestOf({ package: { name: '@harbour/profiles' } })).toHaveProperty(
      'name',
      '@harbour/profiles',
    );
  });

  it('repeats the title and the license', () => {
    expect(manifestOf({ title: 'Harbour Clinic', license: 'MIT' })).toMatchObject({
      description: 'Harbour Clinic',
      license: 'MIT',
    });
  });
});

describe('the manifest of the package that this repository publishes', () => {
  const own = read('package.json');
  const built = read('dist/package.json');

  it('has the name, the version and the peers of package.json', () => {
    for (const key of ['name', 'version', 'license', 'peerDependencies', 'peerDependenciesMeta'])
      expect(built[key], key).toEqual(own[key]);
  });

  it('exports what package.json exports of dist', () => {
    const { './small/*': small, ...rest } = own['exports'] as Record<string, unknown>;
    expect(small).toBeDefined();
    const ofDist = Object.entries(rest).filter(([, to]) => JSON.stringify(to).includes('./dist/'));
    const expected = JSON.parse(
      JSON.stringify(Object.fromEntries(ofDist)).replaceAll('./dist/', './'),
    ) as object;
    expect(built['exports']).toMatchObject(expected);
    const others = Object.keys(built['exports'] as object).filter((key) => !(key in expected));
    expect(others.filter((key) => !key.startsWith('./small/'))).toEqual(['./package.json']);
  });

  it('leads to files', () => {
    const targets = Object.values(built['exports'] as Record<string, string | Record<string, string>>)
      .flatMap((to) => (typeof to === 'string' ? [to] : Object.values(to)))
      .filter((path) => !path.includes('*'));
    expect(targets.filter((path) => !existsSync(join(ROOT, 'dist', path)))).toEqual([]);
  });
});
