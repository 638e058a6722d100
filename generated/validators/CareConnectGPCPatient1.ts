// Generated from fsh/profiles/CareConnect-GPC-Patient-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1
import type { CareConnectGPCPatient1 } from '../types/CareConnectGPCPatient1.js';
import { birthPlace } from './BirthPlace.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
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
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { contactPoint } from './types/ContactPoint.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { humanName } from './types/HumanName.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { organization } from './types/Organization.js';
import { patient, patientContact, patientLink } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import {
  careConnectAdministrativeGender1Codes,
  careConnectMaritalStatus1Codes,
  v20131Codes,
} from './valuesets.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  at,
  boolean,
  boundConcept,
  checked,
  choice,
  coded,
  date,
  dateTime,
  elementOf,
  equals,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  object,
  required,
  resourceType,
  sliced,
  targets,
  validator,
  withPrimitiveExtension,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectGPCPatient1: Shape = /* @__PURE__ */ resourceType(
  'Patient',
  () => ({
    base: patient,
    properties: {
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
      identifier: sliced(identifier, {
        slices: [
          {
            name: 'nhsNumber',
            matches: at(equals('https://fhir.nhs.uk/Id/nhs-number'), 'system'),
            shape: identifierNhsNumberRules,
            max: 1,
          },
        ],
        rules: 'openAtEnd',
      }),
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
      birthDate: withPrimitiveExtension(date, birthDateRules),
      'deceased[x]': choice({ DateTime: dateTime }),
      address: array(addressRules),
      maritalStatus: checked(object(maritalStatusRules), boundConcept(careConnectMaritalStatus1Codes)),
      'multipleBirth[x]': choice({ Boolean: boolean }),
      photo: forbidden,
      contact: array(contactRules),
      animal: forbidden,
      communication: forbidden,
      generalPractitioner: checked(
        array(reference, 1),
        targets(
          ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
          ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
        ),
      ),
      managingOrganization: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
      link: array(linkRules),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
);

export const identifierNhsNumberRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPatient1,
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
  careConnectGPCPatient1,
  'name:official',
  () => ({
    base: humanName,
    properties: {
      use: required(fixedPrimitive('official')),
      family: required(),
    },
  }),
);

export const telecomRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCPatient1, 'telecom', () => ({
  base: contactPoint,
  properties: {
    system: required(),
    value: required(),
  },
}));

export const birthDateRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCPatient1, 'birthDate', () => ({
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
}));

export const addressRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCPatient1, 'address', () => ({
  base: address,
  properties: {
    state: forbidden,
  },
}));

export const maritalStatusRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPatient1,
  'maritalStatus',
  () => ({
    base: codeableConcept,
    properties: {
      coding: required(array(maritalStatusCodingRules, 1)),
      text: forbidden,
    },
  }),
);

export const contactRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCPatient1, 'contact', () => ({
  base: patientContact,
  properties: {
    relationship: checked(array(contactRelationshipRules), boundConcept(v20131Codes, EXTENSIBLE)),
    name: required(object(contactNameRules)),
    address: object(contactAddressRules),
    gender: coded(careConnectAdministrativeGender1Codes),
    organization: checked(
      object(reference),
      targets([
        'Organization',
        'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
      ]),
    ),
  },
}));

export const linkRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCPatient1, 'link', () => ({
  base: patientLink,
  properties: {
    other: required(
      checked(
        object(reference),
        targets(
          ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
          ['RelatedPerson'],
        ),
      ),
    ),
  },
}));

export const maritalStatusCodingRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPatient1,
  'maritalStatus.coding',
  () => ({
    base: coding,
    properties: {
      system: required(),
      version: forbidden,
      code: required(),
      display: required(),
      userSelected: forbidden,
    },
  }),
);

export const contactRelationshipRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPatient1,
  'contact.relationship',
  () => ({
    base: codeableConcept,
    properties: {
      coding: array(contactRelationshipCodingRules),
    },
  }),
);

export const contactNameRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPatient1,
  'contact.name',
  () => ({
    base: humanName,
    properties: {
      use: required(),
    },
  }),
);

export const contactAddressRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPatient1,
  'contact.address',
  () => ({
    base: address,
    properties: {
      state: forbidden,
    },
  }),
);

export const contactRelationshipCodingRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPatient1,
  'contact.relationship.coding',
  () => ({
    base: coding,
    properties: {
      system: required(),
      code: required(),
      display: required(),
    },
  }),
);

/** Checks a value against CareConnect GPC Patient (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1). */
export const validateCareConnectGPCPatient1: Validator<CareConnectGPCPatient1> =
  /* @__PURE__ */ validator<CareConnectGPCPatient1>(careConnectGPCPatient1, 'gpconnect-api', () => ({
    element,
    types: [location, organization, patient, practitioner, relatedPerson],
    profiles: [careConnectGPCLocation1, careConnectGPCOrganization1, careConnectGPCPractitioner1],
  }));

/** True if a value is valid by CareConnect GPC Patient. */
export function isCareConnectGPCPatient1(value: unknown): value is CareConnectGPCPatient1 {
  return validateCareConnectGPCPatient1(value, VERDICT_ONLY).valid;
}
