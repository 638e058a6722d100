// Generated from fsh/interactions/GPConnect-Patient-Register-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1 version 1.2.7
import {
  CHOICE,
  beside,
  boundCode,
  broken,
  code,
  date,
  exactly,
  extensions,
  forbidden,
  has,
  many,
  otherChoice,
  shape,
  sliced,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectPatientRegisterRequest1 } from '../types/GPConnectPatientRegisterRequest1.js';
import { birthPlace } from './BirthPlace.js';
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
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { humanName } from './types/HumanName.js';
import { identifier } from './types/Identifier.js';
import { patient } from './types/Patient.js';
import { careConnectAdministrativeGender1Codes } from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'registrationDetails',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
      shape: () => extensionCareConnectGPCRegistrationDetails1,
      max: 1,
    },
    {
      name: 'ethnicCategory',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
      shape: () => extensionCareConnectGPCEthnicCategory1,
      max: 1,
    },
    {
      name: 'religiousAffiliation',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1',
      shape: () => extensionCareConnectGPCReligiousAffiliation1,
      max: 1,
    },
    {
      name: 'patient-cadavericDonor',
      url: 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor',
      shape: () => patientCadavericDonor,
      max: 1,
    },
    {
      name: 'residentialStatus',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1',
      shape: () => extensionCareConnectGPCResidentialStatus1,
      max: 1,
    },
    {
      name: 'treatmentCategory',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1',
      shape: () => extensionCareConnectGPCTreatmentCategory1,
      max: 1,
    },
    {
      name: 'nhsCommunication',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
      shape: () => extensionCareConnectGPCNHSCommunication1,
    },
    {
      name: 'birthPlace',
      url: 'http://hl7.org/fhir/StructureDefinition/birthPlace',
      shape: () => birthPlace,
      max: 1,
    },
    {
      name: 'nominatedPharmacy',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1',
      shape: () => extensionCareConnectGPCNominatedPharmacy1,
      max: 1,
    },
    {
      name: 'deathNotificationStatus',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1',
      shape: () => extensionCareConnectGPCDeathNotificationStatus1,
      max: 1,
    },
  ],
};

const identifierSlices: Slicing = {
  slices: [
    {
      name: 'nhsNumber',
      matches: (item, c) =>
        has(item, ['system'], c, (value) => value === 'https://fhir.nhs.uk/Id/nhs-number'),
      shape: () => identifierNhsNumberRules,
      min: 1,
      max: 1,
    },
  ],
  rules: 'openAtEnd',
};

const nameSlices: Slicing = {
  slices: [
    {
      name: 'official',
      matches: (item, c) => has(item, ['use'], c, (value) => value === 'official'),
      shape: () => nameOfficialRules,
      min: 1,
      max: 1,
    },
  ],
  rules: 'openAtEnd',
};

export const gpConnectPatientRegisterRequest1: Shape = /* @__PURE__ */ shape({
  id: 'Patient',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1',
  type: 'Patient',
  elements: [
    'contained',
    'meta',
    'identifier:nhsNumber',
    'name:official',
    'birthDate',
    'address',
    'telecom',
    'modifierExtension',
    'extension',
  ],
  required: 30,
  choices: ['deceased[x]', 'multipleBirth[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'id':
      case 'implicitRules':
      case 'language':
      case 'text':
      case 'contained':
      case 'active':
      case 'maritalStatus':
      case 'photo':
      case 'contact':
      case 'animal':
      case 'communication':
      case 'generalPractitioner':
      case 'managingOrganization':
      case 'link':
        return forbidden(value, key, c);
      case 'meta':
        patient.property(key, value, c, object);
        return 2;
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 256;
      case 'identifier':
        sliced(value, key, c, identifier, identifierSlices);
        return 4;
      case 'name':
        sliced(value, key, c, humanName, nameSlices);
        return 8;
      case 'telecom':
        many(value, key, c, telecomRules);
        return 64;
      case 'gender':
        code(value, key, c);
        return boundCode(value, key, c, careConnectAdministrativeGender1Codes, 'required');
      case 'birthDate':
        date(value, key, c);
        return 16;
      case '_birthDate':
        beside(value, 'birthDate', c, birthDateRules2);
        return 16;
      case 'address':
        many(value, key, c, addressRules);
        return 32;
      case 'modifierExtension':
        patient.property(key, value, c, object);
        return 128;
      case 'deceasedBoolean':
      case 'deceasedDateTime':
        return otherChoice(value, key, c, 'deceased[x]');
      case 'multipleBirthBoolean':
      case 'multipleBirthInteger':
        return otherChoice(value, key, c, 'multipleBirth[x]');
      default:
        return patient.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (
      !fhirpath
        .primitives($this.meta?.profile, $this.meta?._profile)
        .some(
          (profile: any) =>
            profile === 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
        )
    )
      broken(c, 'REG-01', 'The Patient says its profile');
    if (seen & 96) {
      if (!(
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
        ).length <= 1
      ))
        broken(
          c,
          'REG-03',
          'One address at most for home and one for temporary stay; one telephone at most for home, work, mobile and temporary stay; one email address at most',
        );
    }
    if (seen & 384) {
      if (!(
        fhirpath.list($this.modifierExtension).length === 0 &&
        fhirpath
          .list($this.extension)
          .every(
            (extension: any) =>
              extension?.url ===
              'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
          )
      ))
        broken(c, 'REG-04', 'The one extension of the Patient is how to communicate with them');
    }
  },
  base: () => domainResource,
});

const identifierNhsNumberExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'nhsNumberVerificationStatus',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1',
      shape: () => extensionCareConnectGPCNHSNumberVerificationStatus1,
      min: 1,
      max: 1,
    },
  ],
  counted: true,
};

export const identifierNhsNumberRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.identifier:nhsNumber',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1',
  elements: ['extension:nhsNumberVerificationStatus', 'system', 'value'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, identifierNhsNumberExtensionSlices);
        return 1;
      case 'use':
      case 'type':
      case 'period':
      case 'assigner':
        return forbidden(value, key, c);
      case 'system':
        exactly(value, key, c, 'https://fhir.nhs.uk/Id/nhs-number');
        return 2;
      case 'value':
        identifier.property(key, value, c, object);
        return 4;
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const nameOfficialRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.name:official',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1',
  elements: ['use', 'family', 'given'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'use':
        exactly(value, key, c, 'official');
        return 1;
      case 'family':
        humanName.property(key, value, c, object);
        return 2;
      case 'given':
        humanName.property(key, value, c, object);
        return 4;
      default:
        return humanName.property(key, value, c, object);
    }
  },
});

export const telecomRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.telecom',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1',
  elements: ['value', 'system'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        contactPoint.property(key, value, c, object);
        return 2;
      case 'value':
        contactPoint.property(key, value, c, object);
        return 1;
      default:
        return contactPoint.property(key, value, c, object);
    }
  },
  base: () => contactPoint,
});

const birthDateExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'patient-birthTime',
      url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
      shape: () => patientBirthTime,
      max: 1,
    },
  ],
};

export const birthDateRules2: Shape = /* @__PURE__ */ shape({
  id: 'Patient.birthDate',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1',
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, birthDateExtensionSlices);
      default:
        return element.property(key, value, c, object);
    }
  },
});

export const addressRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.address',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1',
  property(key, value, c, object) {
    switch (key) {
      case 'state':
        return forbidden(value, key, c);
      default:
        return address.property(key, value, c, object);
    }
  },
});

/** Checks a value against A Patient who is to be registered (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1). */
export const validateGPConnectPatientRegisterRequest1 =
  /* @__PURE__ */ validator<GPConnectPatientRegisterRequest1>(
    gpConnectPatientRegisterRequest1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by A Patient who is to be registered. */
export function isGPConnectPatientRegisterRequest1(
  value: unknown,
): value is GPConnectPatientRegisterRequest1 {
  return validateGPConnectPatientRegisterRequest1(value, { maxIssues: 1 }).valid;
}
