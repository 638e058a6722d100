import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocks } from './readme.js';

const ROOT = resolve(import.meta.dirname, '../..');
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Consumers compile as strictly as they like. */
const STRICT = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    outDir: 'out',
    types: [],
  },
  include: ['*.ts'],
};

let folder: string;
let installed: string;

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js')))
    throw new Error('there is no dist/: run `npm run build` first');
  folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
  ) as { filename: string }[];
  const project = join(folder, 'project');
  installed = join(project, 'node_modules/gpconnect-profiles');
  mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
  mkdirSync(installed, { recursive: true });
  // installed by hand, so that the test needs no network: the tarball, and the one peer that it needs
  run('tar', ['-xzf', join(folder, packed!.filename), '-C', installed, '--strip-components=1'], folder);
  symlinkSync(join(ROOT, 'node_modules/@types/fhir'), join(project, 'node_modules/@types/fhir'));
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(STRICT));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const project = () => join(folder, 'project');
const tsc = () =>
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], project());

describe('the package, installed in an empty project', () => {
  it('depends on nothing; the types of FHIR are the one peer that is not optional', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies?: object;
      peerDependencies: object;
      peerDependenciesMeta: Record<string, { optional?: boolean }>;
    };
    const { dependencies, peerDependencies, peerDependenciesMeta } = manifest;
    expect(dependencies).toBeUndefined();
    const required = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
    expect(required).toEqual(['@types/fhir']);
  });

  it("compiles and runs the README's example", () => {
    const [example] = codeBlocks(readFileSync(join(ROOT, 'README.md'), 'utf8'), 'ts');
    expect(example).toContain("from 'gpconnect-profiles'");
    writeFileSync(join(project(), 'example.ts'), example!);
    tsc();
    const output = run(process.execPath, ['out/example.js'], project());
    const expected = codeBlocks(readFileSync(join(ROOT, 'README.md'), 'utf8'), 'text')[0]!;
    expect(output.trim()).toBe(expected.trim());
  });

  it('does not compile where a code is wrong', () => {
    writeFileSync(
      join(project(), 'wrong.ts'),
      `import { withDeliveryChannel, type GPConnectSlot1 } from 'gpconnect-profiles';\nexport const f = (slot: GPConnectSlot1) => withDeliveryChannel(slot, 'Visitt');\n`,
    );
    expect(() => tsc()).toThrow(/Command failed/);
    rmSync(join(project(), 'wrong.ts'));
  });

  it('runs without Node: nothing in it imports a module that is not its own', () => {
    const script = `import * as all from 'gpconnect-profiles'; console.log(Object.keys(all).length > 100)`;
    writeFileSync(join(project(), 'all.mjs'), script);
    expect(run(process.execPath, ['all.mjs'], project()).trim()).toBe('true');
    const dist = join(installed, 'dist');
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const foreign = scripts.flatMap(
      (name) =>
        readFileSync(join(dist, name), 'utf8').match(/(?:from|import) ['"][^.'"][^'"]*['"]|\brequire\(/g) ??
        [],
    );
    expect(scripts.length).toBeGreaterThan(8);
    // the random resources take fast-check as an optional peer
    expect(foreign.filter((text) => !text.includes('fast-check'))).toEqual([]);
  });
});
