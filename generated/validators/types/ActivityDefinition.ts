// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ActivityDefinition
import {
  CHOICE,
  boolean,
  boundCode,
  boundConcept,
  code,
  date,
  dateTime,
  many,
  markdown,
  one,
  shape,
  string,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import {
  actionParticipantTypeCodes,
  jurisdictionCodes,
  publicationStatusCodes,
  resourceTypesCodes,
} from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { contributor } from './Contributor.js';
import { domainResource } from './DomainResource.js';
import { dosage } from './Dosage.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { medication } from './Medication.js';
import { period } from './Period.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { substance } from './Substance.js';
import { timing } from './Timing.js';
import { usageContext } from './UsageContext.js';
import type { ActivityDefinition } from 'fhir/r3.js';

const libraryTargets: Targets = [['Library']];

const locationTargets: Targets = [['Location']];

const productXTargets: Targets = [['Medication'], ['Substance']];

const transformTargets: Targets = [['StructureMap']];

export const activityDefinition: Shape = /* @__PURE__ */ shape({
  id: 'ActivityDefinition',
  profile: 'http://hl7.org/fhir/StructureDefinition/ActivityDefinition',
  type: 'ActivityDefinition',
  elements: ['contained', 'status'],
  required: 2,
  choices: ['timing[x]', 'product[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        return uri(value, key, c);
      case 'identifier':
        return many(value, key, c, identifier);
      case 'version':
      case 'name':
      case 'title':
      case 'publisher':
      case 'usage':
        return string(value, key, c);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, publicationStatusCodes, 'required');
        return 2;
      case 'experimental':
        return boolean(value, key, c);
      case 'date':
        return dateTime(value, key, c);
      case 'description':
      case 'purpose':
      case 'copyright':
        return markdown(value, key, c);
      case 'approvalDate':
      case 'lastReviewDate':
        return date(value, key, c);
      case 'effectivePeriod':
        return one(value, key, c, period);
      case 'useContext':
        return many(value, key, c, usageContext);
      case 'jurisdiction':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, jurisdictionCodes, 'extensible');
      case 'topic':
      case 'bodySite':
        return many(value, key, c, codeableConcept);
      case 'contributor':
        return many(value, key, c, contributor);
      case 'contact':
        return many(value, key, c, contactDetail);
      case 'relatedArtifact':
        return many(value, key, c, relatedArtifact);
      case 'library':
        many(value, key, c, reference);
        return targets(value, key, c, libraryTargets);
      case 'kind':
        code(value, key, c);
        return boundCode(value, key, c, resourceTypesCodes, 'required');
      case 'code':
        return one(value, key, c, codeableConcept);
      case 'timingTiming':
        one(value, key, c, timing);
        return CHOICE;
      case 'timingDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'timingPeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'timingRange':
        one(value, key, c, range);
        return CHOICE;
      case 'location':
        one(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      case 'participant':
        return many(value, key, c, activityDefinitionParticipant);
      case 'productReference':
        one(value, key, c, reference);
        targets(value, key, c, productXTargets);
        return CHOICE << 1;
      case 'productCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE << 1;
      case 'quantity':
        return one(value, key, c, simpleQuantity);
      case 'dosage':
        return many(value, key, c, dosage);
      case 'transform':
        one(value, key, c, reference);
        return targets(value, key, c, transformTargets);
      case 'dynamicValue':
        return many(value, key, c, activityDefinitionDynamicValue);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const activityDefinitionParticipant: Shape = /* @__PURE__ */ shape({
  id: 'ActivityDefinition.participant',
  profile: 'http://hl7.org/fhir/StructureDefinition/ActivityDefinition',
  elements: ['type'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, actionParticipantTypeCodes, 'required');
        return 1;
      case 'role':
        return one(value, key, c, codeableConcept);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const activityDefinitionDynamicValue: Shape = /* @__PURE__ */ shape({
  id: 'ActivityDefinition.dynamicValue',
  profile: 'http://hl7.org/fhir/StructureDefinition/ActivityDefinition',
  property(key, value, c, object) {
    switch (key) {
      case 'description':
      case 'path':
      case 'language':
      case 'expression':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against ActivityDefinition (http://hl7.org/fhir/StructureDefinition/ActivityDefinition). */
export const validateActivityDefinition = /* @__PURE__ */ validator<ActivityDefinition>(
  activityDefinition,
  'gpconnect-api',
  () => ({
    element,
    types: [location, medication, substance],
  }),
);

/** Whether a value is valid by ActivityDefinition. */
export function isActivityDefinition(value: unknown): value is ActivityDefinition {
  return validateActivityDefinition(value, { maxIssues: 1 }).valid;
}
