import type { StructureDefinition } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { profileFacts } from '../../../src/toolchain/facts/profile.js';
import { CoreModels } from '../../../src/toolchain/model/core.js';
import { profileModel } from '../../../src/toolchain/model/profile.js';
import { makeSnapshots } from '../../../src/toolchain/published/published.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import type { SnapshotInput } from '../../../src/toolchain/snapshot/snapshots.js';

const definitions = coreDefinitions();
const core = new CoreModels(definitions);
const lookups = { type: (name: string) => core.type(name), profile: (url: string) => core.type(url) };
const SLICING = { discriminator: [{ type: 'type', path: '$this' }] };
const QUANTITY = [{ code: 'Quantity' }];
const UNIT = { min: 1 };

function factsOf(...element: object[]): unknown {
  const structure = {
    resourceType: 'StructureDefinition',
    id: 'weight',
    url: 'http://example.org/StructureDefinition/weight',
    name: 'Weight',
    kind: 'resource',
    type: 'Observation',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Observation',
    derivation: 'constraint',
    differential: { element: [{ path: 'Observation' }, ...element] },
  };
  const { structures } = makeSnapshots(
    [{ structure: structure as unknown as SnapshotInput['structure'] }],
    definitions,
  );
  const { entries } = profileFacts(profileModel(structures[0] as StructureDefinition), lookups);
  return Object.fromEntries(Object.entries(entries).map(([id, { facts }]) => [id, facts]));
}

describe('a choice that is restricted to one type', () => {
  const restricted = factsOf(
    { path: 'Observation.valueQuantity', min: 1 },
    { path: 'Observation.valueQuantity.unit', ...UNIT },
  );

  it('has facts under the name of the choice', () => {
    expect(restricted).toMatchObject({
      'Observation.value[x]': { min: { value: 1 }, types: { value: ['Quantity'] } },
      'Observation.value[x].unit': { min: { value: 1 } },
    });
  });

  it('has the facts of a choice with that type and a slice for it', () => {
    const sliced = factsOf(
      { path: 'Observation.value[x]', type: QUANTITY, slicing: { ...SLICING, rules: 'open' } },
      { path: 'Observation.value[x]', sliceName: 'valueQuantity', min: 1, type: QUANTITY },
      { path: 'Observation.value[x].unit', ...UNIT },
    );
    expect(sliced).toEqual(restricted);
  });

  it('has the facts of a choice whose closed slicing has one slice', () => {
    const closed = factsOf(
      { path: 'Observation.value[x]', slicing: { ...SLICING, rules: 'closed' } },
      { path: 'Observation.value[x]', sliceName: 'valueQuantity', min: 1, type: QUANTITY },
      { path: 'Observation.value[x].unit', ...UNIT },
    );
    expect(closed).toEqual(restricted);
  });

  it('differs from an open slicing, which allows other types', () => {
    const open = factsOf(
      { path: 'Observation.value[x]', slicing: { ...SLICING, rules: 'open' } },
      { path: 'Observation.value[x]', sliceName: 'valueQuantity', type: QUANTITY },
      { path: 'Observation.value[x].unit', ...UNIT },
    );
    expect(open).not.toEqual(restricted);
    expect(open).toHaveProperty(['Observation.value[x]:valueQuantity.unit']);
  });
});
