import { describe, expect, it } from 'vitest';
import { validate } from '../../generated/index.js';

const organization = (id: unknown) => ({ resourceType: 'Organization', id, name: 'x' });
const location = (id: unknown) => ({ resourceType: 'Location', id, name: 'x' });

function errors(value: object): string[] {
  const { issues } = validate(value);
  return issues.filter((i) => i.severity === 'error').map((i) => `${i.code} ${i.expression}`);
}

/** A Patient with contained resources, each of which something refers to. */
function patient(contained: readonly { id: unknown }[], organisation: string): object {
  const ids = contained.map(({ id }) => String(id));
  return {
    resourceType: 'Patient',
    contained,
    managingOrganization: { reference: organisation },
    generalPractitioner: ids.map((id) => ({ reference: `#${id}` })),
  };
}

/** With more than eight, an index of ids is made; the verdicts are the same. */
describe.each([1, 2, 8, 9, 10, 30])('a reference to one of %i contained resources', (count) => {
  const places = [...new Set([0, Math.floor(count / 2), count - 1])];
  const all = () => Array.from({ length: count }, (_, i) => organization(`o${i}`));

  it.each(places)('finds the one at place %i', (place) => {
    const value = patient(all(), `#o${place}`);
    expect(errors(value)).toEqual([]);
  });

  it.each(places)('sees the type of the one at place %i', (place) => {
    const contained = all();
    contained[place] = location(`o${place}`);
    const value = patient(contained, `#o${place}`);
    expect(errors(value)).toEqual([
      'reference.target Patient.managingOrganization',
      `reference.target Patient.generalPractitioner[${place}]`,
    ]);
  });

  it('does not find one that is not there', () => {
    const value = patient(all(), `#o${count}`);
    expect(errors(value)).not.toEqual([]);
  });

  it('takes the first of two with one id', () => {
    const contained = [...all(), location('o0')];
    const value = patient(contained, '#o0');
    expect(errors(value)).toEqual([`id.duplicate Patient.contained[${count}].id`]);
  });
});
