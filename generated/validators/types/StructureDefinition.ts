// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/StructureDefinition
import {
  boolean,
  boundCode,
  boundConcept,
  broken,
  code,
  dateTime,
  id,
  many,
  markdown,
  one,
  primitives,
  shape,
  string,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import {
  definedTypesCodes,
  extensionContextCodes,
  jurisdictionCodes,
  publicationStatusCodes,
  structureDefinitionKindCodes,
  typeDerivationRuleCodes,
} from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { elementDefinition } from './ElementDefinition.js';
import { identifier } from './Identifier.js';
import { usageContext } from './UsageContext.js';
import type { StructureDefinition } from 'fhir/r3.js';

export const structureDefinition: Shape = /* @__PURE__ */ shape({
  id: 'StructureDefinition',
  profile: 'http://hl7.org/fhir/StructureDefinition/StructureDefinition',
  type: 'StructureDefinition',
  elements: [
    'contained',
    'url',
    'name',
    'status',
    'kind',
    'abstract',
    'type',
    'snapshot',
    'differential',
    'contextInvariant',
    'derivation',
    'id',
    'context',
    'contextType',
    'baseDefinition',
  ],
  required: 126,
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        uri(value, key, c);
        return 2;
      case 'identifier':
        return many(value, key, c, identifier);
      case 'version':
      case 'title':
      case 'publisher':
        return string(value, key, c);
      case 'name':
        string(value, key, c);
        return 4;
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, publicationStatusCodes, 'required');
        return 8;
      case 'experimental':
        return boolean(value, key, c);
      case 'date':
        return dateTime(value, key, c);
      case 'contact':
        return many(value, key, c, contactDetail);
      case 'description':
      case 'purpose':
      case 'copyright':
        return markdown(value, key, c);
      case 'useContext':
        return many(value, key, c, usageContext);
      case 'jurisdiction':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, jurisdictionCodes, 'extensible');
      case 'keyword':
        return many(value, key, c, coding);
      case 'fhirVersion':
        return id(value, key, c);
      case 'mapping':
        return many(value, key, c, structureDefinitionMapping);
      case 'kind':
        code(value, key, c);
        boundCode(value, key, c, structureDefinitionKindCodes, 'required');
        return 16;
      case 'abstract':
        boolean(value, key, c);
        return 32;
      case 'contextType':
        code(value, key, c);
        boundCode(value, key, c, extensionContextCodes, 'required');
        return 8192;
      case 'context':
        primitives(value, key, c, object, string);
        return 4096;
      case 'contextInvariant':
        primitives(value, key, c, object, string);
        return 512;
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, definedTypesCodes, 'required');
        return 64;
      case 'baseDefinition':
        uri(value, key, c);
        return 16384;
      case 'derivation':
        code(value, key, c);
        boundCode(value, key, c, typeDerivationRuleCodes, 'required');
        return 1024;
      case 'snapshot':
        one(value, key, c, structureDefinitionSnapshot);
        return 128;
      case 'differential':
        one(value, key, c, structureDefinitionDifferential);
        return 256;
      case 'id':
        domainResource.property(key, value, c, object);
        return 2048;
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (seen & 384) {
      if (!(
        fhirpath
          .list($this.snapshot?.element)
          .every(
            (element: any) =>
              fhirpath.includes(element?.path, '.') !== false ||
              (element?.label === undefined &&
                element?._label === undefined &&
                fhirpath.list(element?.code).length === 0 &&
                element?.requirements === undefined &&
                element?._requirements === undefined),
          ) &&
        fhirpath
          .list($this.differential?.element)
          .every(
            (element2: any) =>
              fhirpath.includes(element2?.path, '.') !== false ||
              (element2?.label === undefined &&
                element2?._label === undefined &&
                fhirpath.list(element2?.code).length === 0 &&
                element2?.requirements === undefined &&
                element2?._requirements === undefined),
          )
      ))
        broken(
          c,
          'sdf-9',
          'In any snapshot or differential, no label, code or requirements on the an element without a "." in the path (e.g. the first element)',
        );
      if (!(
        fhirpath
          .list($this.snapshot?.element)
          .every((element: any) => element?.id !== undefined || element?._id !== undefined) &&
        fhirpath
          .list($this.differential?.element)
          .every((element2: any) => element2?.id !== undefined || element2?._id !== undefined)
      ))
        broken(c, 'sdf-14', 'All element definitions must have an id');
    }
    if (seen & 400) {
      if (!(
        ($this.kind === undefined && $this._kind === undefined) ||
        $this.kind === 'logical' ||
        (fhirpath
          .list($this.differential?.element)
          .every((element: any) =>
            fhirpath
              .list(element?.type)
              .every(
                (type: any) =>
                  type?.code === undefined || fhirpath.matches(type?.code, /^[a-zA-Z0-9]+$/u) === true,
              ),
          ) &&
          fhirpath
            .list($this.snapshot?.element)
            .every((element2: any) =>
              fhirpath
                .list(element2?.type)
                .every(
                  (type2: any) =>
                    type2?.code === undefined || fhirpath.matches(type2?.code, /^[a-zA-Z0-9]+$/u) === true,
                ),
            ))
      ))
        broken(c, 'sdf-19', 'Custom types can only be used in logical models');
    }
    if (seen & 128) {
      if (
        !fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.snapshot?.element),
            (element: any) => element?.id ?? element?._id,
          ),
        )
      )
        broken(c, 'sdf-16', 'All element definitions must have unique ids (snapshot)');
    }
    if (seen & 576) {
      if (!(
        fhirpath.primitives($this.contextInvariant, $this._contextInvariant).length === 0 ||
        ($this.type === undefined && $this._type === undefined) ||
        $this.type === 'Extension'
      ))
        broken(c, 'sdf-18', 'Context Invariants can only be used for extensions');
    }
    if (seen & 256) {
      if (
        !fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.differential?.element),
            (element: any) => element?.id ?? element?._id,
          ),
        )
      )
        broken(c, 'sdf-17', 'All element definitions must have unique ids (diff)');
    }
    if (seen & 192) {
      if (!(
        $this.snapshot === undefined ||
        (fhirpath.list($this.snapshot?.element)[0]?.path === undefined &&
          fhirpath.list($this.snapshot?.element)[0]?._path === undefined) ||
        ($this.type === undefined && $this._type === undefined) ||
        fhirpath.list($this.snapshot?.element)[0]?.path === $this.type
      ))
        broken(
          c,
          'sdf-11',
          "If there's a type, its content must match the path name in the first element of a snapshot",
        );
    }
    if (seen & 1152) {
      if (!(
        ($this.derivation === undefined && $this._derivation === undefined) ||
        $this.derivation === 'constraint' ||
        fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.snapshot?.element),
            (element: any) => element?.path ?? element?._path,
          ),
        )
      ))
        broken(c, 'sdf-1', 'Element paths must be unique unless the structure is a constraint');
    }
    if (seen & 3090) {
      if (!(
        ($this.derivation === undefined && $this._derivation === undefined) ||
        $this.derivation === 'constraint' ||
        ($this.kind === undefined && $this._kind === undefined) ||
        $this.kind === 'logical' ||
        ($this.url === undefined && $this._url === undefined) ||
        $this.id === undefined ||
        $this.url ===
          ($this.id !== undefined ? 'http://hl7.org/fhir/StructureDefinition/' + $this.id : undefined)
      ))
        broken(
          c,
          'sdf-7',
          'If the structure describes a base Resource or Type, the URL has to start with "http://hl7.org/fhir/StructureDefinition/" and the tail must match the id',
        );
    }
    if (!($this.snapshot !== undefined || $this.differential !== undefined))
      broken(c, 'sdf-6', 'A structure must have either a differential, or a snapshot (or both)');
    if (seen & 13376) {
      if (!(
        $this.type !== 'Extension' ||
        ($this.derivation === undefined && $this._derivation === undefined) ||
        $this.derivation === 'specialization' ||
        (fhirpath.primitives($this.context, $this._context).length > 0 &&
          ($this.contextType !== undefined || $this._contextType !== undefined))
      ))
        broken(
          c,
          'sdf-5',
          'If the structure defines an extension then the structure must have context information',
        );
    }
    if (seen & 16416) {
      if (!(
        ($this.abstract === undefined && $this._abstract === undefined) ||
        $this.abstract === true ||
        $this.baseDefinition !== undefined ||
        $this._baseDefinition !== undefined
      ))
        broken(c, 'sdf-4', 'If the structure is not abstract, then there SHALL be a baseDefinition');
    }
  },
  base: () => domainResource,
});

export const structureDefinitionMapping: Shape = /* @__PURE__ */ shape({
  id: 'StructureDefinition.mapping',
  profile: 'http://hl7.org/fhir/StructureDefinition/StructureDefinition',
  elements: ['identity'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'identity':
        id(value, key, c);
        return 1;
      case 'uri':
        return uri(value, key, c);
      case 'name':
      case 'comment':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!(
      $this.name !== undefined ||
      $this._name !== undefined ||
      $this.uri !== undefined ||
      $this._uri !== undefined
    ))
      broken(c, 'sdf-2', 'Must have at least a name or a uri (or both)');
  },
});

export const structureDefinitionSnapshot: Shape = /* @__PURE__ */ shape({
  id: 'StructureDefinition.snapshot',
  profile: 'http://hl7.org/fhir/StructureDefinition/StructureDefinition',
  elements: ['element'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'element':
        many(value, key, c, elementDefinition);
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    const $resource: any = c.root;
    if (!(
      ($resource.kind === undefined && $resource._kind === undefined) ||
      $resource.kind === 'logical' ||
      fhirpath.list(fhirpath.list($this.element)[0]?.type).length === 0
    ))
      broken(c, 'sdf-15', 'The first element in a snapshot has no type');
    if (!(
      (($resource.kind === undefined && $resource._kind === undefined) ||
        $resource.kind === 'logical' ||
        (fhirpath.list($this.element)[0]?.path === undefined &&
          fhirpath.list($this.element)[0]?._path === undefined) ||
        ($resource.type === undefined && $resource._type === undefined) ||
        fhirpath.list($this.element)[0]?.path === $resource.type) &&
      fhirpath
        .list($this.element)
        .slice(1)
        .every(
          (item: any) =>
            fhirpath.startsWith(
              item?.path,
              (fhirpath.list($resource.snapshot?.element)[0]?.path ?? '') + '.',
            ) === true,
        )
    ))
      broken(c, 'sdf-8', 'In any snapshot, all the elements must be in the specified type');
    if (seen & 1) {
      if (
        !fhirpath
          .list($this.element)
          .every(
            (element: any) =>
              (element?.definition !== undefined || element?._definition !== undefined) &&
              (element?.min !== undefined || element?._min !== undefined) &&
              (element?.max !== undefined || element?._max !== undefined),
          )
      )
        broken(
          c,
          'sdf-3',
          'Each element definition in a snapshot must have a formal definition and cardinalities',
        );
    }
  },
});

export const structureDefinitionDifferential: Shape = /* @__PURE__ */ shape({
  id: 'StructureDefinition.differential',
  profile: 'http://hl7.org/fhir/StructureDefinition/StructureDefinition',
  elements: ['element'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'element':
        many(value, key, c, elementDefinition);
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (seen & 1) {
      if (!(
        fhirpath.includes(fhirpath.list($this.element)[0]?.path, '.') !== false ||
        fhirpath.list(fhirpath.list($this.element)[0]?.type).length === 0
      ))
        broken(c, 'sdf-15a', 'If the first element in a differential has no "." in the path, it has no type');
      if (
        !!fhirpath
          .list($this.element)
          .some(
            (element: any) =>
              element?.slicing !== undefined && fhirpath.includes(element?.path, '.') === false,
          )
      )
        broken(c, 'sdf-20', 'No slicing on the root element');
    }
    const $resource: any = c.root;
    if (!(
      fhirpath.startsWith(fhirpath.list($this.element)[0]?.path, $resource.type) !== false &&
      fhirpath
        .list($this.element)
        .slice(1)
        .every((item: any) => fhirpath.startsWith(item?.path, ($resource.type ?? '') + '.') === true)
    ))
      broken(c, 'sdf-8a', 'In any differential, all the elements must be in the specified type');
  },
});

/** Checks a value against StructureDefinition (http://hl7.org/fhir/StructureDefinition/StructureDefinition). */
export const validateStructureDefinition = /* @__PURE__ */ validator<StructureDefinition>(
  structureDefinition,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** Whether a value is valid by StructureDefinition. */
export function isStructureDefinition(value: unknown): value is StructureDefinition {
  return validateStructureDefinition(value, { maxIssues: 1 }).valid;
}
