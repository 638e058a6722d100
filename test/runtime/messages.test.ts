import { describe, expect, it } from 'vitest';
import { validate, validateGPConnectSlot1, type Issue } from '../../generated/index.js';

function messageOf(value: unknown, code: Issue['code']): string | undefined {
  return validate(value).issues.find((issue) => issue.code === code)?.message;
}

const patient = (more: object) => ({ resourceType: 'Patient', ...more });

describe('messages', () => {
  const slot = {
    resourceType: 'Slot',
    schedule: { reference: 'Schedule/1' },
    status: 'free',
    start: '2026-06-15T09:00:00+01:00',
    end: '2026-06-15T09:10:00+01:00',
  };
  const CHANNEL = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2';

  const issueOf = (value: object, code: Issue['code']) =>
    validateGPConnectSlot1(value).issues.find((issue) => issue.code === code);

  it('name the type of a choice that was found, and those that are allowed', () => {
    const { message, params, pointer, expression } = issueOf(
      { ...slot, extension: [{ url: CHANNEL, valueString: 'Visit' }] },
      'type.choice',
    )!;
    expect(message).toBe('value[x] is of type string; it must be of type code');
    expect(params).toEqual({ element: 'value[x]', found: 'string', allowed: ['code'] });
    expect([expression, pointer]).toEqual(['Slot.extension[0].value', '/extension/0/valueString']);
  });

  it('list the codes of a small value set, and suggest the nearest', () => {
    const { message, params } = issueOf({ ...slot, status: 'fre' }, 'binding.required')!;
    expect(message).toMatch(/^status is "fre"; it must be one of .*\bfree\b.*; did you mean free\?$/);
    expect(params).toMatchObject({ element: 'status', found: '"fre"', suggestion: 'free' });
    expect(params['allowed']).toContain('busy');
  });

  it('name the system of a code that was sent with another one, or with none', () => {
    const married = (coding: object) => {
      const { message, params } = validate(patient({ maritalStatus: { coding: [coding] } })).issues.find(
        ({ code }) => code === 'binding.extensible',
      )!;
      return [message, params['systems']];
    };
    const wanted =
      'it must be of http://hl7.org/fhir/v3/MaritalStatus (http://hl7.org/fhir/ValueSet/marital-status), if one fits';
    const system = 'http://example.org/a-system-whose-name-is-so-long-that-others-would-cut-it';
    const systems = ['http://hl7.org/fhir/v3/MaritalStatus'];
    expect(married({ system, code: 'M' })).toEqual([
      `maritalStatus is "M" of "${system}"; ${wanted}`,
      systems,
    ]);
    expect(married({ code: 'M' })).toEqual([`maritalStatus is "M" without a system; ${wanted}`, systems]);
  });

  it('name the types of a choice where a property has none of them', () => {
    const { message, params } = validate(patient({ deceasedString: 'no' })).issues[0]!;
    expect(message).toBe(
      'Patient has no property "deceasedString"; deceased[x] may be deceasedBoolean, deceasedDateTime',
    );
    expect(params).toEqual({ found: 'deceasedString', allowed: ['deceasedBoolean', 'deceasedDateTime'] });
  });

  it('say that an element is present but must be absent', () => {
    const { message } = issueOf({ ...slot, appointmentType: { text: 'x' } }, 'cardinality.max')!;
    expect(message).toBe('appointmentType is present but must be absent');
  });

  it('suggest the nearest property and the nearest resource type', () => {
    expect(messageOf({ ...slot, serviceTyp: [] }, 'shape.unknown')).toMatch(/did you mean serviceType\?$/);
    expect(messageOf({ resourceType: 'Pateint' }, 'resource.unknownType')).toMatch(/did you mean Patient\?$/);
  });

  it('say of a coding that it has only a display', () => {
    const observation = {
      resourceType: 'Observation',
      status: 'final',
      code: { text: 'x' },
      interpretation: { coding: [{ display: 'High' }] },
      valueString: 'x',
    };
    expect(messageOf(observation, 'binding.extensible')).toMatch(
      /^interpretation is only a display, "High"; it must be/,
    );
  });
});
