// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ChargeItem
import { chargeitemStatusCodes } from '../core-valuesets.js';
import { account } from './Account.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { diagnosticReport } from './DiagnosticReport.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { imagingStudy } from './ImagingStudy.js';
import { immunization } from './Immunization.js';
import { medicationAdministration } from './MedicationAdministration.js';
import { medicationDispense } from './MedicationDispense.js';
import { money } from './Money.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { quantity } from './Quantity.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { supplyDelivery } from './SupplyDelivery.js';
import { timing } from './Timing.js';
import type { ChargeItem } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  decimal,
  elementOf,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const chargeItem: Shape = /* @__PURE__ */ resourceType('ChargeItem', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    definition: repeated(uri),
    status: required(coded(chargeitemStatusCodes)),
    partOf: checked(array(reference), targets(['ChargeItem'])),
    code: required(object(codeableConcept)),
    subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'occurrence[x]': choice({ DateTime: dateTime, Period: object(period), Timing: object(timing) }),
    participant: array(chargeItemParticipant),
    performingOrganization: checked(object(reference), targets(['Organization'])),
    requestingOrganization: checked(object(reference), targets(['Organization'])),
    quantity: object(quantity),
    bodysite: array(codeableConcept),
    factorOverride: decimal,
    priceOverride: object(money),
    overrideReason: string,
    enterer: checked(
      object(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    enteredDate: dateTime,
    reason: array(codeableConcept),
    service: checked(
      array(reference),
      targets(
        ['DiagnosticReport'],
        ['ImagingStudy'],
        ['Immunization'],
        ['MedicationAdministration'],
        ['MedicationDispense'],
        ['Observation'],
        ['Procedure'],
        ['SupplyDelivery'],
      ),
    ),
    account: checked(array(reference), targets(['Account'])),
    note: array(annotation),
    supportingInformation: checked(array(reference), targets()),
  },
}));

export const chargeItemParticipant: Shape = /* @__PURE__ */ elementOf(chargeItem, 'participant', () => ({
  base: backboneElement,
  properties: {
    role: object(codeableConcept),
    actor: required(
      checked(
        object(reference),
        targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
    ),
  },
}));

/** Checks a value against ChargeItem (http://hl7.org/fhir/StructureDefinition/ChargeItem). */
export const validateChargeItem: Validator<ChargeItem> = /* @__PURE__ */ validator<ChargeItem>(
  chargeItem,
  'gpconnect-api',
  () => ({
    element,
    types: [
      account,
      chargeItem,
      device,
      diagnosticReport,
      encounter,
      episodeOfCare,
      group,
      imagingStudy,
      immunization,
      medicationAdministration,
      medicationDispense,
      observation,
      organization,
      patient,
      practitioner,
      procedure,
      relatedPerson,
      supplyDelivery,
    ],
  }),
);

/** True if a value is valid by ChargeItem. */
export function isChargeItem(value: unknown): value is ChargeItem {
  return validateChargeItem(value, VERDICT_ONLY).valid;
}
