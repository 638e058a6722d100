// Generated from fsh/interactions/GPConnect-Patient-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1 version 1.2.7
import {
  CHOICE,
  beside,
  boundCode,
  boundConcept,
  broken,
  code,
  date,
  dateTime,
  exactly,
  extensions,
  forbidden,
  has,
  many,
  one,
  otherChoice,
  shape,
  sliced,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectPatientFindResponse1 } from '../types/GPConnectPatientFindResponse1.js';
import { birthPlace } from './BirthPlace.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
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
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { humanName } from './types/HumanName.js';
import { identifier } from './types/Identifier.js';
import { meta } from './types/Meta.js';
import { organization } from './types/Organization.js';
import { patient, patientContact, patientLink } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { careConnectAdministrativeGender1Codes, v20131Codes } from './valuesets.js';

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
      max: 0,
    },
    {
      name: 'religiousAffiliation',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1',
      shape: () => extensionCareConnectGPCReligiousAffiliation1,
      max: 0,
    },
    {
      name: 'patient-cadavericDonor',
      url: 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor',
      shape: () => patientCadavericDonor,
      max: 0,
    },
    {
      name: 'residentialStatus',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1',
      shape: () => extensionCareConnectGPCResidentialStatus1,
      max: 0,
    },
    {
      name: 'treatmentCategory',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1',
      shape: () => extensionCareConnectGPCTreatmentCategory1,
      max: 0,
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
      max: 0,
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
  counted: true,
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

const generalPractitionerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

const managingOrganizationTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const gpConnectPatientFindResponse1: Shape = /* @__PURE__ */ shape({
  id: 'Patient',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  type: 'Patient',
  elements: [
    'contained',
    'meta',
    'identifier:nhsNumber',
    'name:official',
    'gender',
    'birthDate',
    'managingOrganization',
  ],
  required: 126,
  choices: ['deceased[x]', 'multipleBirth[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        one(value, key, c, metaRules2);
        return 2;
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        sliced(value, key, c, identifier, identifierSlices);
        return 4;
      case 'name':
        sliced(value, key, c, humanName, nameSlices);
        return 8;
      case 'telecom':
        return many(value, key, c, telecomRules);
      case 'gender':
        code(value, key, c);
        boundCode(value, key, c, careConnectAdministrativeGender1Codes, 'required');
        return 16;
      case 'birthDate':
        date(value, key, c);
        return 32;
      case '_birthDate':
        beside(value, 'birthDate', c, birthDateRules2);
        return 32;
      case 'deceasedDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'address':
        return many(value, key, c, addressRules);
      case 'maritalStatus':
      case 'photo':
      case 'animal':
      case 'communication':
        return forbidden(value, key, c);
      case 'contact':
        return many(value, key, c, contactRules);
      case 'generalPractitioner':
        many(value, key, c, reference, 1);
        return targets(value, key, c, generalPractitionerTargets);
      case 'managingOrganization':
        one(value, key, c, reference);
        targets(value, key, c, managingOrganizationTargets);
        return 64;
      case 'link':
        return many(value, key, c, linkRules);
      case 'deceasedBoolean':
        otherChoice(value, key, c, 'deceased[x]');
        return CHOICE;
      case 'multipleBirthBoolean':
      case 'multipleBirthInteger':
        return otherChoice(value, key, c, 'multipleBirth[x]');
      default:
        return patient.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (
      !fhirpath
        .primitives($this.meta?.profile, $this.meta?._profile)
        .some(
          (profile: any) =>
            profile === 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
        )
    )
      broken(c, 'FIND-03', 'The Patient says its profile');
  },
  base: () => domainResource,
});

export const metaRules2: Shape = /* @__PURE__ */ shape({
  id: 'Patient.meta',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  elements: ['versionId'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'versionId':
        meta.property(key, value, c, object);
        return 1;
      default:
        return meta.property(key, value, c, object);
    }
  },
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
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
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
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  elements: ['use', 'family'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'use':
        exactly(value, key, c, 'official');
        return 1;
      case 'family':
        humanName.property(key, value, c, object);
        return 2;
      default:
        return humanName.property(key, value, c, object);
    }
  },
});

export const telecomRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.telecom',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
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
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
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
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  property(key, value, c, object) {
    switch (key) {
      case 'state':
        return forbidden(value, key, c);
      default:
        return address.property(key, value, c, object);
    }
  },
});

const contactOrganizationTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const contactRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.contact',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  elements: ['name'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'relationship':
        many(value, key, c, contactRelationshipRules);
        return boundConcept(value, key, c, v20131Codes, 'extensible');
      case 'name':
        one(value, key, c, contactNameRules2);
        return 1;
      case 'address':
        return one(value, key, c, contactAddressRules);
      case 'gender':
        code(value, key, c);
        return boundCode(value, key, c, careConnectAdministrativeGender1Codes, 'required');
      case 'organization':
        one(value, key, c, reference);
        return targets(value, key, c, contactOrganizationTargets);
      default:
        return patientContact.property(key, value, c, object);
    }
  },
  base: () => patientContact,
});

const linkOtherTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['RelatedPerson'],
];

export const linkRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.link',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  elements: ['other', 'type'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'other':
        one(value, key, c, reference);
        targets(value, key, c, linkOtherTargets);
        return 1;
      default:
        return patientLink.property(key, value, c, object);
    }
  },
});

export const contactRelationshipRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.contact.relationship',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return many(value, key, c, contactRelationshipCodingRules);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const contactNameRules2: Shape = /* @__PURE__ */ shape({
  id: 'Patient.contact.name',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  elements: ['use'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'use':
        humanName.property(key, value, c, object);
        return 1;
      default:
        return humanName.property(key, value, c, object);
    }
  },
});

export const contactAddressRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.contact.address',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  property(key, value, c, object) {
    switch (key) {
      case 'state':
        return forbidden(value, key, c);
      default:
        return address.property(key, value, c, object);
    }
  },
});

export const contactRelationshipCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'Patient.contact.relationship.coding',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        coding.property(key, value, c, object);
        return 1;
      case 'code':
        coding.property(key, value, c, object);
        return 2;
      case 'display':
        coding.property(key, value, c, object);
        return 4;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

/** Checks a value against A Patient who was found (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1). */
export const validateGPConnectPatientFindResponse1 = /* @__PURE__ */ validator<GPConnectPatientFindResponse1>(
  gpConnectPatientFindResponse1,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, patient, practitioner, relatedPerson],
    profiles: [careConnectGPCOrganization1, careConnectGPCPatient1, careConnectGPCPractitioner1],
  }),
);

/** Whether a value is valid by A Patient who was found. */
export function isGPConnectPatientFindResponse1(value: unknown): value is GPConnectPatientFindResponse1 {
  return validateGPConnectPatientFindResponse1(value, { maxIssues: 1 }).valid;
}
