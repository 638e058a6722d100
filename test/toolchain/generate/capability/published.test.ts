import type { CapabilityStatement } from 'fhir/r3.js';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const statementIn = (path: string) => JSON.parse(readFileSync(at(path), 'utf8')) as CapabilityStatement;
const PUBLISHED = '../shared/payloads/capability-statement-1.2.6.json';
const isThere = existsSync(at(PUBLISHED));
if (!isThere) console.warn(`SKIPPED: there is no ${PUBLISHED} to hold the capability statement against`);

it.skipIf(!isThere)(
  'the statement is the published one at its own version, its list of profiles derived',
  () => {
    const ours = statementIn('generated/capability/CapabilityStatement.json');
    const published = statementIn(PUBLISHED);
    const sorted = (s: CapabilityStatement) => s.profile!.map((p) => p.reference!).sort();
    expect(sorted(ours)).toEqual(sorted(published));
    // what an example of a token looks like is text, not fact
    const facts = (s: CapabilityStatement) =>
      JSON.parse(
        JSON.stringify(s.rest, (key, value: unknown) => (key === 'documentation' ? undefined : value)),
      ) as unknown;
    expect(facts(ours)).toEqual(facts(published));
    for (const key of ['kind', 'fhirVersion', 'acceptUnknown', 'format', 'status', 'name'] as const)
      expect(ours[key], key).toEqual(published[key]);
    expect(ours.version).toBe('1.2.7');
    expect(ours.description).toContain('1.2.7');
  },
);
