// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DomainResource
import { broken, contained, extensions, one, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { extension } from './Extension.js';
import { narrative } from './Narrative.js';
import { resource } from './Resource.js';

export const domainResource: Shape = /* @__PURE__ */ shape({
  id: 'DomainResource',
  profile: 'http://hl7.org/fhir/StructureDefinition/DomainResource',
  type: 'DomainResource',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'text':
        return one(value, key, c, narrative);
      case 'contained':
        contained(value, key, c);
        return 1;
      case 'extension':
      case 'modifierExtension':
        return extensions(value, key, c, extension);
      default:
        return resource.property(key, value, c, object);
    }
  },
  when: 1,
  invariants($this: any, c) {
    const $resource: any = c.root;
    const $memo = (c.memo ??= {});
    if (
      !!fhirpath
        .list($this.contained)
        .some((contained: any) => fhirpath.list(contained?.contained).length > 0)
    )
      broken(
        c,
        'dom-2',
        'If the resource is contained in another resource, it SHALL NOT contain nested Resources',
      );
    if (!!fhirpath.list($this.contained).some((contained: any) => contained?.text !== undefined))
      broken(
        c,
        'dom-1',
        'If the resource is contained in another resource, it SHALL NOT contain any narrative',
      );
    if (!(
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
        )
    ))
      broken(
        c,
        'dom-4',
        'If a resource is contained in another resource, it SHALL NOT have a meta.versionId or a meta.lastUpdated',
      );
    if (
      !!fhirpath
        .list($this.contained)
        .some(
          (contained: any) =>
            !(
              contained?.id === undefined ||
              $memo['local']?.has('#' + contained?.id) ||
              ($memo['%resource.descendants().reference'] ??= new Set(
                fhirpath.descendantsNamed($resource, 'reference'),
              )).has('#' + contained?.id)
            ),
        )
    )
      broken(
        c,
        'dom-3',
        'If the resource is contained in another resource, it SHALL be referred to from elsewhere in the resource',
      );
  },
});
