// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Reference
import { broken, literalReference, one, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';

export const reference: Shape = /* @__PURE__ */ shape({
  id: 'Reference',
  profile: 'http://hl7.org/fhir/StructureDefinition/Reference',
  elements: ['reference'],
  property(key, value, c, object) {
    switch (key) {
      case 'reference':
        literalReference(value, key, c);
        return 1;
      case 'identifier':
        return one(value, key, c, identifier);
      case 'display':
        return string(value, key, c);
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 1,
  invariants($this: any, c) {
    const $resource: any = c.root;
    const $memo = (c.memo ??= {});
    if (!(
      fhirpath.startsWith($this.reference, '#') !== true ||
      fhirpath.substring($this.reference, 1) === undefined ||
      ($memo['%resource.contained.id'] ??= new Set(
        fhirpath.collect(
          fhirpath.list($resource.contained),
          (contained: any) => contained?.id ?? contained?._id,
        ),
      )).has(fhirpath.substring($this.reference, 1))
    ))
      broken(c, 'ref-1', 'SHALL have a contained resource if a local reference is provided');
  },
});
