// A copy of src/gpconnect/entries/patients.ts. Do not edit.
import type { Parameters, Patient } from 'fhir/r3.js';
import type { GPConnectPatientFindResponse1 } from '../../types/GPConnectPatientFindResponse1.js';
import type { GPConnectPatientsFindResponse1 } from '../../types/GPConnectPatientsFindResponse1.js';
import type { GPConnectRegisterPatientRequest1 } from '../../types/GPConnectRegisterPatientRequest1.js';
import {
  gpConnectPatientFindResponse1,
  validateGPConnectPatientFindResponse1,
} from '../../validators/GPConnectPatientFindResponse1.js';
import {
  gpConnectPatientsFindResponse1,
  validateGPConnectPatientsFindResponse1,
} from '../../validators/GPConnectPatientsFindResponse1.js';
import {
  gpConnectRegisterPatientRequest1,
  validateGPConnectRegisterPatientRequest1,
} from '../../validators/GPConnectRegisterPatientRequest1.js';
import type {
  FindRequestContext,
  PatientContext,
  ReadPatientContext,
  RegisterContext,
  RegisteredContext,
} from '../contexts.js';
import { type Entry, entry, urlEntry } from '../entry.js';
import type { ResourceBundle } from '../lookups.js';
import { FIND_REQUEST, FINDING, PATIENT_READ, READ_REQUEST } from '../patients.js';
import { REGISTERED, REGISTRATION } from '../registering.js';
import { answeringBundle, registeredResources, returnedResources } from '../returned-resources.js';
import { PATIENTS_RULES } from '../rules/patients.js';
import { BUNDLE_RULES, RESOURCE_RULES } from '../rules/returned-resources.js';
import { page, pick, RETURNED } from './pick.js';

/** Find, read and register a patient. */

/** `GET /Patient`: the request. A reply with a `bundle` is the whole answer: nobody may be found. */
export const checkFindPatientRequest: Entry<string, FindRequestContext> = /* @__PURE__ */ (() =>
  urlEntry(
    { ...page('FINDQ', PATIENTS_RULES), ...pick('FIND-01 FIND-02 FIND-04', PATIENTS_RULES) },
    FIND_REQUEST,
  ))();

/** `GET /Patient`: the response. */
export const checkFindPatientResponse: Entry<GPConnectPatientsFindResponse1, PatientContext> =
  /* @__PURE__ */ (() =>
    entry<GPConnectPatientsFindResponse1, ResourceBundle, PatientContext>({
      direction: 'response',
      validator: validateGPConnectPatientsFindResponse1,
      profile: gpConnectPatientsFindResponse1.profile,
      rules: {
        ...page('FIND', PATIENTS_RULES),
        ...pick(RETURNED, RESOURCE_RULES),
        ...pick('BUNDLE-01 BUNDLE-02', BUNDLE_RULES),
      },
      conformance: { Patient: 'FIND-03' },
      context: [...FINDING, ...returnedResources(['Patient']), ...answeringBundle()],
      success: 200,
    }))();

/** `GET /Patient/[id]`: the request. */
export const checkReadPatientRequest: Entry<string, ReadPatientContext> = /* @__PURE__ */ (() =>
  urlEntry(pick('READ-01 READ-04', PATIENTS_RULES), READ_REQUEST))();

/** `GET /Patient/[id]`: the response. */
export const checkReadPatientResponse: Entry<GPConnectPatientFindResponse1, PatientContext> =
  /* @__PURE__ */ (() =>
    entry<GPConnectPatientFindResponse1, Patient, PatientContext>({
      direction: 'response',
      validator: validateGPConnectPatientFindResponse1,
      profile: gpConnectPatientFindResponse1.profile,
      rules: {
        ...pick('READ-01 READ-02 READ-03 READ-05 FIND-06', PATIENTS_RULES),
        ...pick(RETURNED, RESOURCE_RULES),
      },
      conformance: { Patient: 'READ-02' },
      sharedKeys: { 'FIND-03': 'READ-02' },
      context: [...PATIENT_READ, ...returnedResources(['Patient'])],
      success: 200,
    }))();

/** `POST /Patient/$gpc.registerpatient`: the request. */
export const checkRegisterPatientRequest: Entry<GPConnectRegisterPatientRequest1, RegisterContext> =
  /* @__PURE__ */ (() =>
    entry<GPConnectRegisterPatientRequest1, Parameters, RegisterContext>({
      direction: 'request',
      validator: validateGPConnectRegisterPatientRequest1,
      profile: gpConnectRegisterPatientRequest1.profile,
      rules: {
        ...page('REG', PATIENTS_RULES),
        ...pick('RES-05 RES-06 RES-07 RES-08 RES-09 RES-10 RES-11', RESOURCE_RULES),
      },
      conformance: { Patient: 'REG-01', Parameters: 'REG-01' },
      context: [...REGISTRATION, ...registeredResources()],
      success: 200,
    }))();

/** `POST /Patient/$gpc.registerpatient`: the response. */
export const checkRegisterPatientResponse: Entry<GPConnectPatientsFindResponse1, RegisteredContext> =
  /* @__PURE__ */ (() =>
    entry<GPConnectPatientsFindResponse1, ResourceBundle, RegisteredContext>({
      direction: 'response',
      validator: validateGPConnectPatientsFindResponse1,
      profile: gpConnectPatientsFindResponse1.profile,
      rules: {
        ...page('REGR', PATIENTS_RULES),
        ...pick(RETURNED, RESOURCE_RULES),
        ...pick('BUNDLE-01 BUNDLE-02', BUNDLE_RULES),
      },
      conformance: { Patient: 'REGR-02' },
      sharedKeys: { 'FIND-03': 'REGR-02' },
      context: [...REGISTERED, ...returnedResources(['Patient'], true), ...answeringBundle()],
      success: 200,
    }))();
