import { describe, expect, it } from 'vitest';
import { core } from '../../generated/core/index.js';
import { validate, validateGPConnectSlot1 } from '../../generated/index.js';

function found(value: unknown): string[] {
  return validate(value, { core }).issues.map(
    ({ severity, code, expression }) => `${severity} ${code} ${expression}`,
  );
}

const document = { resourceType: 'DocumentReference', status: 'current', type: { text: 't' }, content: [] };

describe('a validator with the core types', () => {
  it('knows every resource type of STU3', () => {
    const types = core.definitions().types!.map(({ id }) => id);
    expect(new Set(types).size).toBe(117);
    expect(types).toContain('DocumentReference');
  });

  it('judges a resource that no profile is of', () => {
    expect(validate(document).issues.map(({ code }) => code)).toEqual(['resource.unsupported']);
    expect(found({ ...document, indexed: '2005' })).toEqual([
      'error shape.empty DocumentReference.content',
      'error type.primitive DocumentReference.indexed',
    ]);
  });

  it('judges it in a Bundle, in Parameters and contained', () => {
    const fullUrl = 'urn:uuid:0c0f5997-d6ff-48d7-bfe2-cd2d56f70498';
    const place = (value: unknown, prefix: string) =>
      found(value).filter((one) => one.includes(prefix) && one.includes('content'));
    expect(
      place(
        { resourceType: 'Bundle', type: 'collection', entry: [{ fullUrl, resource: document }] },
        'Bundle.entry[0]',
      ),
    ).toHaveLength(1);
    expect(
      place(
        { resourceType: 'Parameters', parameter: [{ name: 'a', resource: document }] },
        'Parameters.parameter[0]',
      ),
    ).toHaveLength(1);
    const slot = { resourceType: 'Slot', contained: [{ ...document, id: 'd' }] };
    const { issues } = validateGPConnectSlot1(slot, { core });
    expect(issues.map(({ expression }) => expression)).toContain('Slot.contained[0].content');
  });

  it('knows the codes of complete code systems, whatever the binding', () => {
    const list = (code: string, display?: string) => ({
      resourceType: 'List',
      status: 'current',
      mode: 'snapshot',
      orderedBy: {
        coding: [{ system: 'http://hl7.org/fhir/list-order', code, ...(display && { display }) }],
      },
    });
    expect(found(list('user'))).toEqual([]);
    expect(found(list('user', 'sorted  BY User'))).toEqual([]);
    expect(found(list('nonsense'))).toEqual(['error binding.unknownCode List.orderedBy.coding[0]']);
    expect(found(list('user', 'Sorted by me'))).toEqual([
      'warning binding.display List.orderedBy.coding[0].display',
    ]);
  });

  it('knows the code systems of HL7 v2 and v3', () => {
    const patient = (coding: object) => ({ resourceType: 'Patient', maritalStatus: { coding: [coding] } });
    const system = 'http://hl7.org/fhir/v3/MaritalStatus';
    expect(found(patient({ system, code: 'M', display: 'Married' }))).toEqual([]);
    expect(found(patient({ system, code: 'NONSENSE' }))).toContain(
      'error binding.unknownCode Patient.maritalStatus.coding[0]',
    );
  });
});
