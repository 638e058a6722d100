// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ExpansionProfile
import {
  allLanguagesCodes,
  designationUseCodes,
  jurisdictionCodes,
  languagesCodes,
  publicationStatusCodes,
  systemVersionProcessingModeCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { usageContext } from './UsageContext.js';
import type { ExpansionProfile } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundCode,
  boundCoding,
  boundConcept,
  checked,
  code,
  coded,
  dateTime,
  elementOf,
  invariant,
  markdown,
  object,
  required,
  resourceType,
  string,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const expansionProfile: Shape = /* @__PURE__ */ resourceType('ExpansionProfile', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: object(identifier),
    version: string,
    name: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    contact: array(contactDetail),
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    fixedVersion: array(expansionProfileFixedVersion),
    excludedSystem: object(expansionProfileExcludedSystem),
    includeDesignations: boolean,
    designation: object(expansionProfileDesignation),
    includeDefinition: boolean,
    activeOnly: boolean,
    excludeNested: boolean,
    excludeNotForUI: boolean,
    excludePostCoordinated: boolean,
    displayLanguage: checked(code, boundCode(languagesCodes, EXTENSIBLE), boundCode(allLanguagesCodes)),
    limitedExpansion: boolean,
  },
}));

export const expansionProfileFixedVersion: Shape = /* @__PURE__ */ elementOf(
  expansionProfile,
  'fixedVersion',
  () => ({
    base: backboneElement,
    properties: {
      system: required(uri),
      version: required(string),
      mode: required(coded(systemVersionProcessingModeCodes)),
    },
  }),
);

export const expansionProfileExcludedSystem: Shape = /* @__PURE__ */ elementOf(
  expansionProfile,
  'excludedSystem',
  () => ({
    base: backboneElement,
    properties: {
      system: required(uri),
      version: string,
    },
  }),
);

export const expansionProfileDesignation: Shape = /* @__PURE__ */ elementOf(
  expansionProfile,
  'designation',
  () => ({
    base: backboneElement,
    properties: {
      include: object(expansionProfileDesignationInclude),
      exclude: object(expansionProfileDesignationExclude),
    },
  }),
);

export const expansionProfileDesignationInclude: Shape = /* @__PURE__ */ elementOf(
  expansionProfile,
  'designation.include',
  () => ({
    base: backboneElement,
    properties: {
      designation: array(expansionProfileDesignationIncludeDesignation),
    },
  }),
);

export const expansionProfileDesignationExclude: Shape = /* @__PURE__ */ elementOf(
  expansionProfile,
  'designation.exclude',
  () => ({
    base: backboneElement,
    properties: {
      designation: array(expansionProfileDesignationExcludeDesignation),
    },
  }),
);

export const expansionProfileDesignationIncludeDesignation: Shape = /* @__PURE__ */ elementOf(
  expansionProfile,
  'designation.include.designation',
  () => ({
    base: backboneElement,
    properties: {
      language: checked(code, boundCode(languagesCodes, EXTENSIBLE), boundCode(allLanguagesCodes)),
      use: checked(object(coding), boundCoding(designationUseCodes)),
    },
    invariants: [
      invariant(
        'exp-3',
        'SHALL have at least one of language or use',
        ($this, c, has) => (has & 1) /* language */ !== 0 || (has & 2) /* use */ !== 0,
        ['language', 'use'],
        true,
      ),
    ],
  }),
);

export const expansionProfileDesignationExcludeDesignation: Shape = /* @__PURE__ */ elementOf(
  expansionProfile,
  'designation.exclude.designation',
  () => ({
    base: backboneElement,
    properties: {
      language: checked(code, boundCode(languagesCodes, EXTENSIBLE), boundCode(allLanguagesCodes)),
      use: checked(object(coding), boundCoding(designationUseCodes)),
    },
    invariants: [
      invariant(
        'exp-4',
        'SHALL have at least one of language or use',
        ($this, c, has) => (has & 1) /* language */ !== 0 || (has & 2) /* use */ !== 0,
        ['language', 'use'],
        true,
      ),
    ],
  }),
);

/** Checks a value against ExpansionProfile (http://hl7.org/fhir/StructureDefinition/ExpansionProfile). */
export const validateExpansionProfile: Validator<ExpansionProfile> =
  /* @__PURE__ */ validator<ExpansionProfile>(expansionProfile, 'gpconnect-api', () => ({
    element,
    types: [organization],
  }));

/** True if a value is valid by ExpansionProfile. */
export function isExpansionProfile(value: unknown): value is ExpansionProfile {
  return validateExpansionProfile(value, VERDICT_ONLY).valid;
}
