// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DomainResource
import { extension } from './Extension.js';
import { narrative } from './Narrative.js';
import { resource } from './Resource.js';
import { contained, extensions, invariant, object, resourceType } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const domainResource: Shape = /* @__PURE__ */ resourceType('DomainResource', () => ({
  base: resource,
  properties: {
    text: object(narrative),
    contained: contained(),
    extension: extensions(extension),
    modifierExtension: extensions(extension),
  },
  invariants: [
    invariant(
      'dom-2',
      'If the resource is contained in another resource, it SHALL NOT contain nested Resources',
      ($this) =>
        !fhirpath
          .list($this.contained)
          .some((contained: any) => fhirpath.list(contained?.contained).length > 0),
      ['contained'],
    ),
    invariant(
      'dom-1',
      'If the resource is contained in another resource, it SHALL NOT contain any narrative',
      ($this) => !fhirpath.list($this.contained).some((contained: any) => contained?.text !== undefined),
      ['contained'],
    ),
    invariant(
      'dom-4',
      'If a resource is contained in another resource, it SHALL NOT have a meta.versionId or a meta.lastUpdated',
      ($this) =>
        !fhirpath
          .list($this.contained)
          .some(
            (contained: any) =>
              contained?.meta?.versionId !== undefined || contained?.meta?._versionId !== undefined,
          ) &&
        !fhirpath
          .list($this.contained)
          .some(
            (contained2: any) =>
              contained2?.meta?.lastUpdated !== undefined || contained2?.meta?._lastUpdated !== undefined,
          ),
      ['contained'],
    ),
    invariant(
      'dom-3',
      'If the resource is contained in another resource, it SHALL be referred to from elsewhere in the resource',
      ($this, c) =>
        !fhirpath
          .list($this.contained)
          .some(
            (contained: any) =>
              !(
                contained?.id === undefined ||
                c.memo['local']?.has('#' + fhirpath.asText(contained?.id)) ||
                (c.memo['%resource.descendants().reference'] ??= new Set(
                  fhirpath.descendantsNamed(c.root, 'reference'),
                )).has('#' + fhirpath.asText(contained?.id))
              ),
          ),
      ['contained'],
    ),
  ],
}));
