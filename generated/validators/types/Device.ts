// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Device
import {
  base64Binary,
  boundCode,
  code,
  dateTime,
  many,
  one,
  shape,
  string,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { deviceStatusCodes, udiEntryTypeCodes } from '../valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { reference } from './Reference.js';
import type { Device } from 'fhir/r3.js';

const patientTargets: Targets = [['Patient']];

const ownerTargets: Targets = [['Organization']];

const locationTargets: Targets = [['Location']];

export const device: Shape = /* @__PURE__ */ shape({
  id: 'Device',
  profile: 'http://hl7.org/fhir/StructureDefinition/Device',
  type: 'Device',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'udi':
        return one(value, key, c, deviceUdi);
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, deviceStatusCodes, 'required');
      case 'type':
        return one(value, key, c, codeableConcept);
      case 'lotNumber':
      case 'manufacturer':
      case 'model':
      case 'version':
        return string(value, key, c);
      case 'manufactureDate':
      case 'expirationDate':
        return dateTime(value, key, c);
      case 'patient':
        one(value, key, c, reference);
        return targets(value, key, c, patientTargets);
      case 'owner':
        one(value, key, c, reference);
        return targets(value, key, c, ownerTargets);
      case 'contact':
        return many(value, key, c, contactPoint);
      case 'location':
        one(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      case 'url':
        return uri(value, key, c);
      case 'note':
        return many(value, key, c, annotation);
      case 'safety':
        return many(value, key, c, codeableConcept);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const deviceUdi: Shape = /* @__PURE__ */ shape({
  id: 'Device.udi',
  profile: 'http://hl7.org/fhir/StructureDefinition/Device',
  property(key, value, c, object) {
    switch (key) {
      case 'deviceIdentifier':
      case 'name':
      case 'carrierHRF':
        return string(value, key, c);
      case 'jurisdiction':
      case 'issuer':
        return uri(value, key, c);
      case 'carrierAIDC':
        return base64Binary(value, key, c);
      case 'entryType':
        code(value, key, c);
        return boundCode(value, key, c, udiEntryTypeCodes, 'required');
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Device (http://hl7.org/fhir/StructureDefinition/Device). */
export const validateDevice = /* @__PURE__ */ validator<Device>(device, 'gpconnect-api', () => ({
  element,
  types: [location, organization, patient],
}));

/** Whether a value is valid by Device. */
export function isDevice(value: unknown): value is Device {
  return validateDevice(value, { maxIssues: 1 }).valid;
}
