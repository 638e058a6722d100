import type { FhirResource } from 'fhir/r3.js';
import type { DiffResult } from '../../../../src/toolchain/diff/types.js';
import { CANONICAL, codeSystem, compare, profile, valueSet, type Element } from '../fixtures.js';

/** Text that is markup, ends a script and an attribute. */
export const HOSTILE = `</script><script>alert(1)</script><img src=x onerror="alert(2)"> 'quoted' & <b>bold</b> <!--`;

const extension = (name: string): Element => ({
  id: `Slot.extension:${name}`,
  path: 'Slot.extension',
  sliceName: name,
  min: 0,
  max: '1',
  type: [{ code: 'Extension', profile: `${CANONICAL}/StructureDefinition/${name}` }],
});
const slicing = { slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'open' } };
const all = valueSet('codes', { include: [{ system: `${CANONICAL}/CodeSystem/codes` }] });

/** Changes of most sorts: breaking and not, in elements, slices and codes, a resource gone, texts, a side not wholly read. */
export function mixedResult(): DiffResult {
  const result = compare(mixedBase(), mixedHead());
  result.notCompared.push({ side: 'base', resource: HOSTILE, reason: HOSTILE, severity: 'error' });
  return result;
}

export function mixedBase(): FhirResource[] {
  return [
    profile(
      'Plain',
      'Slot',
      {
        'Slot.comment': { max: '0' },
        'Slot.status': { short: 'The same start, old middle, the same end' },
        'Slot.extension': slicing,
      },
      { 'Slot.extension': [extension('one'), extension('two')] },
    ),
    profile('Deep', 'Appointment', { 'Appointment.participant.actor': { min: 0 } }),
    profile('Gone', 'Patient'),
    codeSystem('codes', [
      { code: 'a', display: 'A' },
      { code: 'old', display: HOSTILE },
    ]),
    all,
  ];
}

export function mixedHead(): FhirResource[] {
  return [
    profile(
      'Plain',
      'Slot',
      {
        'Slot.overbooked': { max: '0' },
        'Slot.status': { short: `The same start, ${HOSTILE} the same end` },
        'Slot.extension': slicing,
      },
      { 'Slot.extension': [extension('two')] },
    ),
    profile('Deep', 'Appointment', { 'Appointment.participant.actor': { min: 1 } }),
    codeSystem('codes', [
      { code: 'a', display: 'A' },
      { code: 'new', display: HOSTILE },
      { code: 'x"><script>y', display: 'X' },
    ]),
    all,
  ];
}
