import { describe } from 'vitest';
import { CANONICAL, findsEach, profile, slot, vs } from '../fixtures.js';

describe('one change of types and bindings', () => {
  findsEach([
    [
      'a binding strength',
      slot({ 'Slot.serviceType': { binding: { strength: 'extensible', ...vs('v') } } }),
      slot({ 'Slot.serviceType': { binding: { strength: 'required', ...vs('v') } } }),
      [
        {
          element: 'Slot.serviceType',
          kind: 'binding.strength',
          before: 'extensible',
          after: 'required',
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
    [
      'a bound value set',
      slot({ 'Slot.serviceType': { binding: { strength: 'required', ...vs('v') } } }),
      slot({ 'Slot.serviceType': { binding: { strength: 'required', ...vs('w') } } }),
      [
        {
          element: 'Slot.serviceType',
          kind: 'binding.valueSet',
          before: `${CANONICAL}/ValueSet/v`,
          after: `${CANONICAL}/ValueSet/w`,
          effect: 'changed',
          version: 'major',
        },
      ],
    ],
    [
      'a suggested value set',
      slot({ 'Slot.serviceType': { binding: { strength: 'example', ...vs('v') } } }),
      slot({ 'Slot.serviceType': { binding: { strength: 'example', ...vs('w') } } }),
      [
        {
          element: 'Slot.serviceType',
          kind: 'binding.valueSet',
          before: `${CANONICAL}/ValueSet/v`,
          after: `${CANONICAL}/ValueSet/w`,
          effect: 'documentation',
          version: 'patch',
        },
      ],
    ],
    [
      'a target',
      slot({
        'Slot.schedule': {
          type: [{ code: 'Reference', targetProfile: `${CANONICAL}/StructureDefinition/a` }],
        },
      }),
      slot({
        'Slot.schedule': {
          type: [
            { code: 'Reference', targetProfile: `${CANONICAL}/StructureDefinition/a` },
            { code: 'Reference', targetProfile: `${CANONICAL}/StructureDefinition/b` },
          ],
        },
      }),
      [
        {
          element: 'Slot.schedule',
          kind: 'target.added',
          before: null,
          after: `${CANONICAL}/StructureDefinition/b`,
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'any target',
      slot({
        'Slot.schedule': {
          type: [{ code: 'Reference', targetProfile: `${CANONICAL}/StructureDefinition/a` }],
        },
      }),
      slot({ 'Slot.schedule': { type: [{ code: 'Reference' }] } }),
      [
        {
          element: 'Slot.schedule',
          kind: 'target.added',
          before: [`${CANONICAL}/StructureDefinition/a`],
          after: 'any',
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'a type of a choice',
      profile('P', 'Patient'),
      profile('P', 'Patient', { 'Patient.deceased[x]': { type: [{ code: 'boolean' }] } }),
      [
        {
          element: 'Patient.deceased[x]',
          kind: 'type.removed',
          before: 'dateTime',
          after: null,
          effect: 'narrowed',
          version: 'major',
        },
      ],
    ],
  ]);
});
