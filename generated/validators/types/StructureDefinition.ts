// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/StructureDefinition
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
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { elementDefinition } from './ElementDefinition.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { relatedPerson } from './RelatedPerson.js';
import { usageContext } from './UsageContext.js';
import type { StructureDefinition } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  id,
  invariant,
  markdown,
  object,
  repeated,
  required,
  resourceType,
  string,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const structureDefinition: Shape = /* @__PURE__ */ resourceType('StructureDefinition', () => ({
  base: domainResource,
  properties: {
    url: required(uri),
    identifier: array(identifier),
    version: string,
    name: required(string),
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    contact: array(contactDetail),
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    purpose: markdown,
    copyright: markdown,
    keyword: array(coding),
    fhirVersion: id,
    mapping: array(structureDefinitionMapping),
    kind: required(coded(structureDefinitionKindCodes)),
    abstract: required(boolean),
    contextType: coded(extensionContextCodes),
    context: repeated(string),
    contextInvariant: repeated(string),
    type: required(coded(definedTypesCodes)),
    baseDefinition: uri,
    derivation: coded(typeDerivationRuleCodes),
    snapshot: object(structureDefinitionSnapshot),
    differential: object(structureDefinitionDifferential),
  },
  invariants: [
    invariant(
      'sdf-9',
      'In any snapshot or differential, no label, code or requirements on the an element without a "." in the path (e.g. the first element)',
      ($this) =>
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
          ),
      ['snapshot', 'differential'],
    ),
    invariant(
      'sdf-19',
      'Custom types can only be used in logical models',
      ($this) =>
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
            )),
      ['kind', 'differential', 'snapshot'],
    ),
    invariant(
      'sdf-16',
      'All element definitions must have unique ids (snapshot)',
      ($this) =>
        fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.snapshot?.element),
            (element: any) => element?.id ?? element?._id,
          ),
        ),
      ['snapshot'],
    ),
    invariant(
      'sdf-18',
      'Context Invariants can only be used for extensions',
      ($this, c, has) => (has & 1) /* contextInvariant */ === 0 || $this.type === 'Extension',
      ['contextInvariant', 'type'],
    ),
    invariant(
      'sdf-17',
      'All element definitions must have unique ids (diff)',
      ($this) =>
        fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.differential?.element),
            (element: any) => element?.id ?? element?._id,
          ),
        ),
      ['differential'],
    ),
    invariant(
      'sdf-11',
      "If there's a type, its content must match the path name in the first element of a snapshot",
      ($this, c, has) =>
        (has & 1) /* snapshot */ === 0 ||
        ((fhirpath.list($this.snapshot?.element)[0]?.path !== undefined ||
          fhirpath.list($this.snapshot?.element)[0]?._path !== undefined) &&
          (has & 2) /* type */ !== 0 &&
          fhirpath.list($this.snapshot?.element)[0]?.path === $this.type),
      ['snapshot', 'type'],
    ),
    invariant(
      'sdf-14',
      'All element definitions must have an id',
      ($this) =>
        fhirpath
          .list($this.snapshot?.element)
          .every((element: any) => element?.id !== undefined || element?._id !== undefined) &&
        fhirpath
          .list($this.differential?.element)
          .every((element2: any) => element2?.id !== undefined || element2?._id !== undefined),
      ['snapshot', 'differential'],
    ),
    invariant(
      'sdf-1',
      'Element paths must be unique unless the structure is a constraint',
      ($this) =>
        $this.derivation === 'constraint' ||
        fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.snapshot?.element),
            (element: any) => element?.path ?? element?._path,
          ),
        ),
      ['derivation', 'snapshot'],
    ),
    invariant(
      'sdf-7',
      'If the structure describes a base Resource or Type, the URL has to start with "http://hl7.org/fhir/StructureDefinition/" and the tail must match the id',
      ($this, c, has) =>
        $this.derivation === 'constraint' ||
        $this.kind === 'logical' ||
        ((has & 1) /* url */ !== 0 &&
          $this.id !== undefined &&
          $this.url ===
            ($this.id !== undefined
              ? 'http://hl7.org/fhir/StructureDefinition/' + fhirpath.asText($this.id)
              : undefined)),
      ['url'],
      true,
    ),
    invariant(
      'sdf-6',
      'A structure must have either a differential, or a snapshot (or both)',
      ($this, c, has) => (has & 1) /* snapshot */ !== 0 || (has & 2) /* differential */ !== 0,
      ['snapshot', 'differential'],
      true,
    ),
    invariant(
      'sdf-5',
      'If the structure defines an extension then the structure must have context information',
      ($this, c, has) =>
        ((has & 4) /* type */ !== 0 && $this.type !== 'Extension') ||
        $this.derivation === 'specialization' ||
        ((has & 2) /* context */ !== 0 && (has & 1) /* contextType */ !== 0),
      ['contextType', 'context', 'type'],
      true,
    ),
    invariant(
      'sdf-4',
      'If the structure is not abstract, then there SHALL be a baseDefinition',
      ($this, c, has) => $this.abstract === true || (has & 1) /* baseDefinition */ !== 0,
      ['baseDefinition'],
      true,
    ),
  ],
}));

export const structureDefinitionMapping: Shape = /* @__PURE__ */ elementOf(
  structureDefinition,
  'mapping',
  () => ({
    base: backboneElement,
    properties: {
      identity: required(id),
      uri: uri,
      name: string,
      comment: string,
    },
    invariants: [
      invariant(
        'sdf-2',
        'Must have at least a name or a uri (or both)',
        ($this, c, has) => (has & 2) /* name */ !== 0 || (has & 1) /* uri */ !== 0,
        ['uri', 'name'],
        true,
      ),
    ],
  }),
);

export const structureDefinitionSnapshot: Shape = /* @__PURE__ */ elementOf(
  structureDefinition,
  'snapshot',
  () => ({
    base: backboneElement,
    properties: {
      element: required(array(elementDefinition)),
    },
    invariants: [
      invariant(
        'sdf-15',
        'The first element in a snapshot has no type',
        ($this, c) =>
          c.root.kind === 'logical' || fhirpath.list(fhirpath.list($this.element)[0]?.type).length === 0,
      ),
      invariant(
        'sdf-8',
        'In any snapshot, all the elements must be in the specified type',
        ($this, c) =>
          (c.root.kind === 'logical' ||
            ((fhirpath.list($this.element)[0]?.path !== undefined ||
              fhirpath.list($this.element)[0]?._path !== undefined) &&
              (c.root.type !== undefined || c.root._type !== undefined) &&
              fhirpath.list($this.element)[0]?.path === c.root.type)) &&
          fhirpath
            .list($this.element)
            .slice(1)
            .every(
              (item: any) =>
                fhirpath.startsWith(
                  item?.path,
                  fhirpath.asText(fhirpath.list(c.root.snapshot?.element)[0]?.path) + '.',
                ) === true,
            ),
      ),
      invariant(
        'sdf-3',
        'Each element definition in a snapshot must have a formal definition and cardinalities',
        ($this) =>
          fhirpath
            .list($this.element)
            .every(
              (element: any) =>
                (element?.definition !== undefined || element?._definition !== undefined) &&
                (element?.min !== undefined || element?._min !== undefined) &&
                (element?.max !== undefined || element?._max !== undefined),
            ),
        ['element'],
      ),
    ],
  }),
);

export const structureDefinitionDifferential: Shape = /* @__PURE__ */ elementOf(
  structureDefinition,
  'differential',
  () => ({
    base: backboneElement,
    properties: {
      element: required(array(elementDefinition)),
    },
    invariants: [
      invariant(
        'sdf-15a',
        'If the first element in a differential has no "." in the path, it has no type',
        ($this) =>
          fhirpath.includes(fhirpath.list($this.element)[0]?.path, '.') === true ||
          fhirpath.list(fhirpath.list($this.element)[0]?.type).length === 0,
        ['element'],
      ),
      invariant(
        'sdf-20',
        'No slicing on the root element',
        ($this) =>
          !fhirpath
            .list($this.element)
            .some(
              (element: any) =>
                element?.slicing !== undefined && fhirpath.includes(element?.path, '.') === false,
            ),
        ['element'],
      ),
      invariant(
        'sdf-8a',
        'In any differential, all the elements must be in the specified type',
        ($this, c) =>
          fhirpath.startsWith(fhirpath.list($this.element)[0]?.path, c.root.type) === true &&
          fhirpath
            .list($this.element)
            .slice(1)
            .every(
              (item: any) => fhirpath.startsWith(item?.path, fhirpath.asText(c.root.type) + '.') === true,
            ),
      ),
    ],
  }),
);

/** Checks a value against StructureDefinition (http://hl7.org/fhir/StructureDefinition/StructureDefinition). */
export const validateStructureDefinition: Validator<StructureDefinition> =
  /* @__PURE__ */ validator<StructureDefinition>(structureDefinition, 'gpconnect-api', () => ({
    element,
    types: [device, organization, patient, practitioner, relatedPerson],
  }));

/** True if a value is valid by StructureDefinition. */
export function isStructureDefinition(value: unknown): value is StructureDefinition {
  return validateStructureDefinition(value, VERDICT_ONLY).valid;
}
