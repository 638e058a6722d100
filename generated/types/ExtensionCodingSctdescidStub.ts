// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical: https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid
 */
export interface ExtensionCodingSctdescidStub extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
};

/**
 * Reads the extensions `snomedCTDescriptionID`; an empty list if there are none.
 *
 * Carried by `Encounter.type.coding:snomedCT` (CareConnect-GPC-Encounter-1),
 * `Encounter.reason.coding:snomedCT` (CareConnect-GPC-Encounter-1),
 * `Encounter.hospitalization.reAdmission.coding:snomedCT` (CareConnect-GPC-Encounter-1).
 */
export function allCareConnectGPCEncounter1SnomedCTDescriptionID<T extends Extensible>(
  element: T | undefined,
): ExtensionCodingSctdescidStub[] {
  return readExtensions(element?.extension, shape) as ExtensionCodingSctdescidStub[];
}

/**
 * Copies an element and replaces its extensions `snomedCTDescriptionID`.
 *
 * Carried by `Encounter.type.coding:snomedCT` (CareConnect-GPC-Encounter-1),
 * `Encounter.reason.coding:snomedCT` (CareConnect-GPC-Encounter-1),
 * `Encounter.hospitalization.reAdmission.coding:snomedCT` (CareConnect-GPC-Encounter-1).
 */
export function withAllCareConnectGPCEncounter1SnomedCTDescriptionID<T extends Extensible>(
  element: T,
  values: readonly ExtensionCodingSctdescidStub[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/**
 * Reads the extension `snomedCTDescriptionID`; undefined if it is absent.
 *
 * Carried by `Observation.code.coding:snomedCT` (CareConnect-BloodPressure-Observation-1),
 * `Observation.bodySite.coding:snomedCT` (CareConnect-BloodPressure-Observation-1),
 * `Observation.method.coding:snomedCT` (CareConnect-BloodPressure-Observation-1),
 * `Observation.component:systolicComponent.code.coding:snomedCT`
 * (CareConnect-BloodPressure-Observation-1),
 * `Observation.component:diastolicComponent.code.coding:snomedCT`
 * (CareConnect-BloodPressure-Observation-1).
 */
export function careConnectBloodPressureObservation1SnomedCTDescriptionID<T extends Extensible>(
  element: T | undefined,
): ExtensionCodingSctdescidStub | undefined {
  return readExtensions(element?.extension, shape)[0] as ExtensionCodingSctdescidStub | undefined;
}

/**
 * Copies an element and sets the extension `snomedCTDescriptionID`, or removes it if the value is
 * undefined.
 *
 * Carried by `Observation.code.coding:snomedCT` (CareConnect-BloodPressure-Observation-1),
 * `Observation.bodySite.coding:snomedCT` (CareConnect-BloodPressure-Observation-1),
 * `Observation.method.coding:snomedCT` (CareConnect-BloodPressure-Observation-1),
 * `Observation.component:systolicComponent.code.coding:snomedCT`
 * (CareConnect-BloodPressure-Observation-1),
 * `Observation.component:diastolicComponent.code.coding:snomedCT`
 * (CareConnect-BloodPressure-Observation-1).
 */
export function withCareConnectBloodPressureObservation1SnomedCTDescriptionID<T extends Extensible>(
  element: T,
  value: ExtensionCodingSctdescidStub | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/**
 * Reads the extension `snomedCTDescriptionID`; undefined if it is absent.
 *
 * Carried by `Immunization.site.coding:snomedCT` (CareConnect-GPC-Immunization-1),
 * `Immunization.route.coding:snomedCT` (CareConnect-GPC-Immunization-1),
 * `Immunization.vaccinationProtocol.targetDisease.coding:snomedCT` (CareConnect-GPC-Immunization-1).
 */
export function careConnectGPCImmunization1SnomedCTDescriptionID<T extends Extensible>(
  element: T | undefined,
): ExtensionCodingSctdescidStub | undefined {
  return readExtensions(element?.extension, shape)[0] as ExtensionCodingSctdescidStub | undefined;
}

/**
 * Copies an element and sets the extension `snomedCTDescriptionID`, or removes it if the value is
 * undefined.
 *
 * Carried by `Immunization.site.coding:snomedCT` (CareConnect-GPC-Immunization-1),
 * `Immunization.route.coding:snomedCT` (CareConnect-GPC-Immunization-1),
 * `Immunization.vaccinationProtocol.targetDisease.coding:snomedCT` (CareConnect-GPC-Immunization-1).
 */
export function withCareConnectGPCImmunization1SnomedCTDescriptionID<T extends Extensible>(
  element: T,
  value: ExtensionCodingSctdescidStub | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/**
 * Reads the extension `snomedCTDescriptionID`; undefined if it is absent.
 *
 * Carried by `Condition.code.coding:snomedCT` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function careConnectGPCProblemHeaderCondition1SnomedCTDescriptionID<T extends Extensible>(
  element: T | undefined,
): ExtensionCodingSctdescidStub | undefined {
  return readExtensions(element?.extension, shape)[0] as ExtensionCodingSctdescidStub | undefined;
}

/**
 * Copies an element and sets the extension `snomedCTDescriptionID`, or removes it if the value is
 * undefined.
 *
 * Carried by `Condition.code.coding:snomedCT` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function withCareConnectGPCProblemHeaderCondition1SnomedCTDescriptionID<T extends Extensible>(
  element: T,
  value: ExtensionCodingSctdescidStub | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `snomedCTDescriptionID` with a value. */
export function careConnectGPCImmunization1SnomedCTDescriptionIDExtension(
  value: ExtensionCodingSctdescidStub,
): ExtensionCodingSctdescidStub {
  return makeExtension(shape, value) as ExtensionCodingSctdescidStub;
}
