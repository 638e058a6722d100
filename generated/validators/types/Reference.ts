// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Reference
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import {
  checked,
  dataType,
  invariant,
  literalReference,
  object,
  string,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const referenceRef1 = /* @__PURE__ */ invariant(
  'ref-1',
  'SHALL have a contained resource if a local reference is provided',
  ($this, c) =>
    $this.reference === undefined ||
    $this.reference === '#' ||
    fhirpath.startsWith($this.reference, '#') === false ||
    (fhirpath.substring($this.reference, 1) !== undefined &&
      (c.memo['%resource.contained.id'] ??= new Set(
        fhirpath.collect(
          fhirpath.list(c.root.contained),
          (contained: any) => contained?.id ?? contained?._id,
        ),
      )).has(fhirpath.substring($this.reference, 1))),
  ['reference'],
);

export const reference: Shape = /* @__PURE__ */ dataType('Reference', () => ({
  base: element,
  properties: {
    reference: checked(string, literalReference),
    identifier: object(identifier),
    display: string,
  },
  invariants: [referenceRef1],
}));
