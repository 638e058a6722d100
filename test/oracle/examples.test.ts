import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExampleEntry } from '../../src/toolchain/project/examples.js';
import { askOracle, oracleMissing, ROOT, type OracleVerdict } from '../../scripts/measure/oracle/oracle.js';

const missing = oracleMissing();
if (missing) console.warn(`\nSKIPPED: HL7's validator is not asked about the examples: ${missing}\n`);

const GENERATED = join(ROOT, 'generated');
const entries = JSON.parse(readFileSync(join(GENERATED, 'examples/index.json'), 'utf8')) as ExampleEntry[];
const fileOf = (entry: ExampleEntry, kind: 'json' | 'xml') =>
  join(GENERATED, 'examples', kind, `${entry.file}.${kind}`);

const SLOT = {
  resourceType: 'Slot',
  meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1'] },
  extension: [
    {
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
      valueCode: 'Visit',
    },
  ],
  schedule: { reference: 'Schedule/1' },
  status: 'free',
  start: '2026-06-15T09:00:00+01:00',
  end: '2026-06-15T09:10:00+01:00',
};

describe.skipIf(missing)("HL7's own validator", () => {
  let verdicts: Map<string, OracleVerdict>;
  let notLoaded: string[];
  const made = mkdtempSync(join(tmpdir(), 'slots-'));
  const slot = (name: string, channel: string) => {
    const text = JSON.stringify({ ...SLOT, extension: [{ ...SLOT.extension[0], valueCode: channel }] });
    writeFileSync(join(made, name), text);
    return join(made, name);
  };
  const visit = slot('visit.json', 'Visit');
  const visitt = slot('visitt.json', 'Visitt');

  beforeAll(() => {
    const files = entries.flatMap((e) => [fileOf(e, 'json'), fileOf(e, 'xml')]);
    ({ verdicts, notLoaded } = askOracle(join(GENERATED, 'fhir/xml'), [...files, visit, visitt]));
  }, 300_000);

  it('loads every definition without a word', () => {
    expect(notLoaded).toEqual([]);
    expect(readdirSync(join(GENERATED, 'fhir/xml')).length).toBeGreaterThan(120);
  });

  it.each(entries.map((e) => [e.file, e] as const))(
    'judges %s as it is meant, in JSON and in XML',
    (_file, entry) => {
      const expected = entry.oracle ? entry.oracle === 'valid' : entry.valid;
      for (const kind of ['json', 'xml'] as const) {
        const verdict = verdicts.get(fileOf(entry, kind))!;
        const errors = verdict.issues
          .filter((i) => i.severity === 'error' || i.severity === 'fatal')
          .map((i) => `${i.location}: ${i.message}`);
        expect([kind, verdict.valid, verdict.valid === expected ? [] : errors]).toEqual([kind, expected, []]);
      }
    },
  );

  it('takes the delivery channel Visit, and not Visitt', () => {
    expect([verdicts.get(visit)!.valid, verdicts.get(visitt)!.valid]).toEqual([true, false]);
  });
});
