import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Definitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';
import {
  isPatchedSushi,
  PATCHED_SUSHI,
  sushiWarnings,
} from '../../../src/toolchain/compile/sushi-version.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { TestProject } from './project.js';

const VERSION = '../../../src/toolchain/compile/sushi-version.js';
const SPEED = '../../../src/toolchain/compile/speed/index.js';

const FILES = {
  'a.fsh': `Profile: BerthSlot
Parent: Slot
Id: berth-slot
* comment 1..1
* extension contains Deck named deck 0..1

Extension: Deck
Id: deck
* value[x] only string
`,
};

afterEach(() => {
  vi.doUnmock(VERSION);
  vi.doUnmock(SPEED);
  vi.resetModules();
});

/** Compiles with an installed version of SUSHI, and tells if the fast parts were used. */
async function compiled(installed: string, definitions: Definitions) {
  let fast = 0;
  vi.resetModules();
  vi.doMock(VERSION, () => ({
    isPatchedSushi: () => isPatchedSushi(installed),
    sushiWarnings: () => sushiWarnings(installed),
  }));
  const counted =
    () =>
    <T>(work: () => T): T => {
      fast++;
      return work();
    };
  vi.doMock(SPEED, () => ({ withFastImport: counted(), withFastExport: counted() }));
  const { compile } = await import('../../../src/toolchain/compile/compile.js');
  const project = new TestProject(FILES);
  try {
    const { resources, diagnostics } = compile(project.folder, definitions, { shownAs: 'fsh' });
    return { resources: resources.map(({ resource }) => resource), diagnostics, fast };
  } finally {
    project.remove();
  }
}

describe('the patches of SUSHI', () => {
  it('are for the version that the toolchain depends on', () => {
    const file = join(import.meta.dirname, '../../../src/toolchain/package.json');
    const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies['fsh-sushi']).toBe(PATCHED_SUSHI);
    expect(isPatchedSushi()).toBe(true);
    expect(sushiWarnings()).toEqual([]);
  });

  it('apply to that version alone, and a build says in one line that they do not', async () => {
    const definitions = coreDefinitions();
    const same = await compiled(PATCHED_SUSHI, definitions);
    const other = await compiled('3.21.1', definitions);
    expect(same).toMatchObject({ diagnostics: [], fast: 2 });
    expect(other).toMatchObject({
      diagnostics: [
        {
          code: 'sushi.version',
          severity: 'warning',
          message: `SUSHI 3.21.1 runs as it is, several times slower: the faster parts are for ${PATCHED_SUSHI}`,
          hint: `install fsh-sushi ${PATCHED_SUSHI}`,
        },
      ],
      fast: 0,
    });
    expect(other.resources).toHaveLength(2);
    expect(other.resources).toEqual(same.resources);
  });

  it('change SUSHI through one mechanism', () => {
    const folder = join(import.meta.dirname, '../../../src/toolchain/compile');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && name !== 'patches.ts',
    );
    expect(files.length).toBeGreaterThan(40);
    const changing = files.filter((name) =>
      /\bprototype(\.\w+|\[[^\]]+\]) = |Object\.assign\(\w*prototype|defineProperty\(\w*[pP]rototype/.test(
        readFileSync(join(folder, name), 'utf8'),
      ),
    );
    expect(changing).toEqual([]);
  });
});
