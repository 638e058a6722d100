import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHROMIUM, launch } from '../chromium.js';
import { EXPECTED } from './project/expected.js';
import { consumerTools } from './tools.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DAY = readFileSync(join(import.meta.dirname, 'project/day.ts'), 'utf8');
const tools = consumerTools();

// a compiler checks all declarations of FHIR's types, which takes long on a busy machine
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
let project: string;
let tarball: string;

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  }).trim();
const node = (...args: string[]) => run(process.execPath, args);
const write = (name: string, text: string) => writeFileSync(join(project, name), text);
const tool = (path: string) => join(tools!, 'node_modules', path);

const STRICT = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  rootDir: '.',
  outDir: 'out',
  types: [],
};
const MAIN_TS = `import { day } from './day.js';\nconsole.log(day());\n`;

/** The output of the day, compiled and run. */
function compiled(tsc: string, options: object): string {
  write('main.ts', MAIN_TS);
  write('tsconfig.json', JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files: ['main.ts'] }));
  rmSync(join(project, 'out'), { recursive: true, force: true });
  try {
    node(tsc, '-p', '.');
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
  return node('out/main.js');
}

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js')))
    throw new Error('there is no dist/: run `npm run build` first');
  folder = mkdtempSync(join(tmpdir(), 'setups-'));
  project = join(folder, 'project');
  const installed = join(project, 'node_modules/gpconnect-profiles');
  mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
  mkdirSync(installed, { recursive: true });
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  ) as { filename: string }[];
  tarball = join(folder, packed[0]!.filename);
  run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const types = join('node_modules', '@types', 'fhir');
  cpSync(join(ROOT, types), join(project, types), { recursive: true });
  write('day.ts', DAY);
  write('day.mjs', transformSync(DAY, { loader: 'ts', format: 'esm' }).code);
  write('main.mjs', `import { day } from './day.mjs';\nconsole.log(day());\n`);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, installed from its tarball', () => {
  it('runs in Node', () => {
    expect(node('main.mjs')).toBe(EXPECTED);
  });

  it('is required from CommonJS', () => {
    write(
      'main.cjs',
      `const { validate } = require('gpconnect-profiles');\nimport('./day.mjs').then(({ day }) => console.log(typeof validate, day()));\n`,
    );
    expect(node('--no-warnings', 'main.cjs')).toBe(`function ${EXPECTED}`);
  });

  it('is bundled by esbuild', async () => {
    await build({
      entryPoints: [join(project, 'main.mjs')],
      bundle: true,
      minify: true,
      format: 'esm',
      outfile: join(project, 'bundle.mjs'),
    });
    expect(node('bundle.mjs')).toBe(EXPECTED);
  });
});

describe('the compiler of the repository', () => {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');

  it.each([
    ['bundler', { module: 'ESNext', moduleResolution: 'Bundler' }],
    ['node16', { module: 'Node16', moduleResolution: 'Node16' }],
    ['nodenext', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
  ])('takes it with module resolution %s', (_name, options) => {
    expect(compiled(tsc, options)).toBe(EXPECTED);
  });

  it('takes a dynamic import from CommonJS', () => {
    write(
      'common.cts',
      `export const validated = async (value: unknown): Promise<boolean> => (await import('gpconnect-profiles')).validate(value).valid;\n`,
    );
    write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: { ...STRICT, module: 'Node16', moduleResolution: 'Node16' },
        files: ['common.cts'],
      }),
    );
    node(tsc, '-p', '.');
    write(
      'common-main.mjs',
      `import c from './out/common.cjs';\nconsole.log(await c.validated({ resourceType: 'Patient' }));\n`,
    );
    expect(node('common-main.mjs')).toBe('true');
  });
});

const NODE_NEXT = { module: 'NodeNext', moduleResolution: 'NodeNext' };

describe.skipIf(tools === undefined)('versions of Node and TypeScript', () => {
  it.each(['22', '24'])('Node %s runs it', (version) => {
    const binary = tool(`node-${version}/bin/node`);
    expect(run(binary, ['--version'])).toMatch(`v${version}.`);
    expect(run(binary, ['main.mjs'])).toBe(EXPECTED);
  });

  it.each(['22', '24'])('Node %s requires it from CommonJS', (version) => {
    write('required.cjs', `console.log(typeof require('gpconnect-profiles').validate);\n`);
    expect(run(tool(`node-${version}/bin/node`), ['--no-warnings', 'required.cjs'])).toBe('function');
  });

  it.each(['5.0', '6', '7'])('TypeScript %s compiles it', (version) => {
    const tsc = tool(`typescript-${version}/bin/tsc`);
    expect(compiled(tsc, NODE_NEXT)).toBe(EXPECTED);
  });

  it.each(['oldest', 'newest'])('the %s @types/fhir of the peer range is taken', (end) => {
    const types = join(project, 'node_modules/@types/fhir');
    rmSync(types, { recursive: true });
    try {
      symlinkSync(tool(`fhir-${end}`), types);
      const tsc = tool('typescript-7/bin/tsc');
      expect(compiled(tsc, NODE_NEXT)).toBe(EXPECTED);
    } finally {
      rmSync(types, { recursive: true });
      cpSync(join(ROOT, 'node_modules/@types/fhir'), types, { recursive: true });
    }
  });
});

/** An empty folder with the day, in which a package manager installs the tarball. */
function newProject(name: string): string {
  const root = join(folder, name);
  mkdirSync(root);
  const manifest = { name: 'consumer', private: true, type: 'module' };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  for (const file of ['day.ts', 'day.mjs', 'main.mjs']) cpSync(join(project, file), join(root, file));
  writeFileSync(join(root, 'main.ts'), MAIN_TS);
  const options = { ...STRICT, ...NODE_NEXT, noEmit: true };
  writeFileSync(
    join(root, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['main.ts'] }),
  );
  return root;
}

describe.skipIf(tools === undefined)('package managers', () => {
  it.each([
    ['npm', 'npm', () => ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball]],
    [
      'pnpm',
      process.execPath,
      () => [tool('pnpm/bin/pnpm.cjs'), 'add', '--prefer-offline', `--store-dir=${folder}/store`, tarball],
    ],
  ] as const)('%s installs it, with the types of FHIR', (name, command, args) => {
    const root = newProject(name);
    const at = { cwd: root, encoding: 'utf8', stdio: 'pipe' } as const;
    execFileSync(command, args(), at);
    expect(execFileSync(process.execPath, ['main.mjs'], at).trim()).toBe(EXPECTED);
    expect(execFileSync(process.execPath, [tool('typescript-7/bin/tsc'), '-p', '.'], at)).toBe('');
  });
});

describe.skipIf(tools === undefined)('other tools', () => {
  it('Jest runs it', () => {
    write(
      'day.test.mjs',
      `import { day } from './day.mjs';\ntest('the day', () => { expect(day()).toBe(${JSON.stringify(EXPECTED)}); });\n`,
    );
    const config = JSON.stringify({ testMatch: ['**/*.test.mjs'], testEnvironment: 'node', transform: {} });
    run(process.execPath, [
      '--experimental-vm-modules',
      '--no-warnings',
      tool('jest/bin/jest.js'),
      `--config=${config}`,
      '--rootDir=.',
      '--watchman=false',
    ]);
  });

  it('Vite bundles it', () => {
    write(
      'vite.config.mjs',
      `export default { build: { lib: { entry: 'main.mjs', formats: ['es'], fileName: 'main' }, outDir: 'vite', minify: 'esbuild' }, logLevel: 'error' };\n`,
    );
    node(tool('vite/bin/vite.js'), 'build');
    expect(node('vite/main.js')).toBe(EXPECTED);
  });

  it('webpack bundles it', () => {
    write(
      'webpack.mjs',
      `import webpack from ${JSON.stringify(tool('webpack/lib/index.js'))};
webpack({
  mode: 'production',
  target: 'es2022',
  entry: './main.mjs',
  experiments: { outputModule: true },
  output: { path: process.cwd(), filename: 'webpacked.mjs', module: true },
}, (error, stats) => {
  if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString());
});
`,
    );
    node('webpack.mjs');
    expect(node('webpacked.mjs')).toBe(EXPECTED);
  });

  it('Bun runs it', () => {
    expect(run(tool('.bin/bun'), ['run', 'main.mjs'])).toBe(EXPECTED);
  });

  it('Deno runs it, with no permission but to read', () => {
    const cache = { DENO_DIR: join(folder, 'deno'), DENO_NO_UPDATE_CHECK: '1' };
    const args = [
      'run',
      '--node-modules-dir=manual',
      '--no-lock',
      '--cached-only',
      '--allow-read',
      'main.mjs',
    ];
    expect(run(tool('.bin/deno'), args, cache)).toBe(EXPECTED);
  });

  it('workerd runs it', async () => {
    write(
      'worker-source.mjs',
      `import { day } from './day.mjs';\nexport default { test() { const said = day(); if (said !== ${JSON.stringify(EXPECTED)}) throw new Error(said); } };\n`,
    );
    await build({
      entryPoints: [join(project, 'worker-source.mjs')],
      bundle: true,
      format: 'esm',
      outfile: join(project, 'worker.mjs'),
    });
    write(
      'worker.capnp',
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .day)]);
const day :Workerd.Worker = (modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2025-01-01");
`,
    );
    run(tool('.bin/workerd'), ['test', 'worker.capnp']);
  });
});

describe.skipIf(CHROMIUM === undefined)('a browser', () => {
  it('runs it under a strict content security policy', async () => {
    await build({
      stdin: {
        contents: `import { day } from './day.mjs';\ndocument.title = day();\n`,
        resolveDir: project,
      },
      bundle: true,
      format: 'esm',
      outfile: join(project, 'page.js'),
    });
    const server = createServer((request, response) => {
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
      );
      const isScript = request.url === '/page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(
        isScript
          ? readFileSync(join(project, 'page.js'))
          : '<!doctype html><title>?</title><script type="module" src="/page.js"></script>',
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    const { browser, close } = await launch();
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction('document.title !== "?"', undefined, { timeout: 20_000 });
      expect(await page.title()).toBe(EXPECTED);
      expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
    } finally {
      await close();
      server.close();
    }
  });
});
