// Generated from fsh/interactions/GPConnect-Patient-Register-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1
import type { GPConnectPatientRegisterRequest1 } from '../types/GPConnectPatientRegisterRequest1.js';
import { birthPlace } from './BirthPlace.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { extensionCareConnectGPCDeathNotificationStatus1 } from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
import { extensionCareConnectGPCEthnicCategory1 } from './ExtensionCareConnectGPCEthnicCategory1.js';
import { extensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import { extensionCareConnectGPCNHSNumberVerificationStatus1 } from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import { extensionCareConnectGPCNominatedPharmacy1 } from './ExtensionCareConnectGPCNominatedPharmacy1.js';
import { extensionCareConnectGPCRegistrationDetails1 } from './ExtensionCareConnectGPCRegistrationDetails1.js';
import { extensionCareConnectGPCReligiousAffiliation1 } from './ExtensionCareConnectGPCReligiousAffiliation1.js';
import { extensionCareConnectGPCResidentialStatus1 } from './ExtensionCareConnectGPCResidentialStatus1.js';
import { extensionCareConnectGPCTreatmentCategory1 } from './ExtensionCareConnectGPCTreatmentCategory1.js';
import { patientBirthTime } from './PatientBirthTime.js';
import { patientCadavericDonor } from './PatientCadavericDonor.js';
import { address } from './types/Address.js';
import { contactPoint } from './types/ContactPoint.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { humanName } from './types/HumanName.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { careConnectAdministrativeGender1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  array,
  at,
  coded,
  date,
  elementOf,
  equals,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  invariant,
  required,
  resourceType,
  sliced,
  validator,
  withPrimitiveExtension,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const gpConnectPatientRegisterRequest1: Shape = /* @__PURE__ */ resourceType(
  'Patient',
  () => ({
    base: patient,
    properties: {
      id: forbidden,
      meta: required(),
      implicitRules: forbidden,
      language: forbidden,
      text: forbidden,
      contained: forbidden,
      extension: extensions(extension, [
        extensionSlice(
          'registrationDetails',
          extensionCareConnectGPCRegistrationDetails1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
        ),
        extensionSlice(
          'ethnicCategory',
          extensionCareConnectGPCEthnicCategory1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
        ),
        extensionSlice(
          'religiousAffiliation',
          extensionCareConnectGPCReligiousAffiliation1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1',
        ),
        extensionSlice(
          'patient-cadavericDonor',
          patientCadavericDonor,
          0,
          1,
          'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor',
        ),
        extensionSlice(
          'residentialStatus',
          extensionCareConnectGPCResidentialStatus1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1',
        ),
        extensionSlice(
          'treatmentCategory',
          extensionCareConnectGPCTreatmentCategory1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1',
        ),
        extensionSlice(
          'nhsCommunication',
          extensionCareConnectGPCNHSCommunication1,
          0,
          Infinity,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
        ),
        extensionSlice('birthPlace', birthPlace, 0, 1, 'http://hl7.org/fhir/StructureDefinition/birthPlace'),
        extensionSlice(
          'nominatedPharmacy',
          extensionCareConnectGPCNominatedPharmacy1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1',
        ),
        extensionSlice(
          'deathNotificationStatus',
          extensionCareConnectGPCDeathNotificationStatus1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1',
        ),
      ]),
      identifier: required(
        sliced(identifier, {
          slices: [
            {
              name: 'nhsNumber',
              matches: at(equals('https://fhir.nhs.uk/Id/nhs-number'), 'system'),
              shape: identifierNhsNumberRules,
              min: 1,
              max: 1,
            },
          ],
          rules: 'openAtEnd',
        }),
        'identifier:nhsNumber',
      ),
      active: forbidden,
      name: required(
        sliced(humanName, {
          slices: [
            {
              name: 'official',
              matches: at(equals('official'), 'use'),
              shape: nameOfficialRules,
              min: 1,
              max: 1,
            },
          ],
          rules: 'openAtEnd',
        }),
        'name:official',
      ),
      telecom: array(telecomRules),
      gender: coded(careConnectAdministrativeGender1Codes),
      birthDate: required(withPrimitiveExtension(date, birthDateRules2)),
      'deceased[x]': forbidden,
      address: array(addressRules),
      maritalStatus: forbidden,
      'multipleBirth[x]': forbidden,
      photo: forbidden,
      contact: forbidden,
      animal: forbidden,
      communication: forbidden,
      generalPractitioner: forbidden,
      managingOrganization: forbidden,
      link: forbidden,
    },
    invariants: [
      invariant('REG-01', 'The Patient says its profile', ($this) =>
        fhirpath
          .primitives($this.meta?.profile, $this.meta?._profile)
          .some(
            (profile: any) =>
              profile === 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
          ),
      ),
      invariant(
        'REG-03',
        'One address at most for home and one for temporary stay; one telephone at most for home, work, mobile and temporary stay; one email address at most',
        ($this) =>
          fhirpath.collect(fhirpath.list($this.address), (address: any) =>
            address?.use === 'home' ? address : undefined,
          ).length <= 1 &&
          fhirpath.collect(fhirpath.list($this.address), (address2: any) =>
            address2?.use === 'temp' ? address2 : undefined,
          ).length <= 1 &&
          fhirpath.collect(fhirpath.list($this.telecom), (telecom: any) =>
            telecom?.system === 'phone' && telecom?.use === 'home' ? telecom : undefined,
          ).length <= 1 &&
          fhirpath.collect(fhirpath.list($this.telecom), (telecom2: any) =>
            telecom2?.system === 'phone' && telecom2?.use === 'work' ? telecom2 : undefined,
          ).length <= 1 &&
          fhirpath.collect(fhirpath.list($this.telecom), (telecom3: any) =>
            telecom3?.system === 'phone' && telecom3?.use === 'mobile' ? telecom3 : undefined,
          ).length <= 1 &&
          fhirpath.collect(fhirpath.list($this.telecom), (telecom4: any) =>
            telecom4?.system === 'phone' && telecom4?.use === 'temp' ? telecom4 : undefined,
          ).length <= 1 &&
          fhirpath.collect(fhirpath.list($this.telecom), (telecom5: any) =>
            telecom5?.system === 'email' ? telecom5 : undefined,
          ).length <= 1,
        ['address', 'telecom'],
      ),
      invariant(
        'REG-04',
        'The one extension of the Patient is how to communicate with them',
        ($this, c, has) =>
          (has & 1) /* modifierExtension */ === 0 &&
          fhirpath
            .list($this.extension)
            .every(
              (extension: any) =>
                extension?.url ===
                'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
            ),
        ['modifierExtension', 'extension'],
      ),
    ],
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1',
);

export const identifierNhsNumberRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectPatientRegisterRequest1,
  'identifier:nhsNumber',
  () => ({
    base: identifier,
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice(
            'nhsNumberVerificationStatus',
            extensionCareConnectGPCNHSNumberVerificationStatus1,
            1,
            1,
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1',
          ),
        ]),
        'extension:nhsNumberVerificationStatus',
      ),
      use: forbidden,
      type: forbidden,
      system: required(fixedPrimitive('https://fhir.nhs.uk/Id/nhs-number')),
      value: required(),
      period: forbidden,
      assigner: forbidden,
    },
  }),
);

export const nameOfficialRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectPatientRegisterRequest1,
  'name:official',
  () => ({
    base: humanName,
    properties: {
      use: required(fixedPrimitive('official')),
      family: required(),
      given: required(),
    },
  }),
);

export const telecomRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectPatientRegisterRequest1,
  'telecom',
  () => ({
    base: contactPoint,
    properties: {
      system: required(),
      value: required(),
    },
  }),
);

export const birthDateRules2: Shape = /* @__PURE__ */ elementOf(
  gpConnectPatientRegisterRequest1,
  'birthDate',
  () => ({
    base: element,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'patient-birthTime',
          patientBirthTime,
          0,
          1,
          'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
        ),
      ]),
    },
  }),
);

export const addressRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectPatientRegisterRequest1,
  'address',
  () => ({
    base: address,
    properties: {
      state: forbidden,
    },
  }),
);

/** Checks a value against A Patient who is to be registered (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1). */
export const validateGPConnectPatientRegisterRequest1: Validator<GPConnectPatientRegisterRequest1> =
  /* @__PURE__ */ validator<GPConnectPatientRegisterRequest1>(
    gpConnectPatientRegisterRequest1,
    'gpconnect-api',
    () => ({
      element,
      types: [location, organization],
      profiles: [careConnectGPCLocation1, careConnectGPCOrganization1],
    }),
  );

/** True if a value is valid by A Patient who is to be registered. */
export function isGPConnectPatientRegisterRequest1(
  value: unknown,
): value is GPConnectPatientRegisterRequest1 {
  return validateGPConnectPatientRegisterRequest1(value, VERDICT_ONLY).valid;
}
