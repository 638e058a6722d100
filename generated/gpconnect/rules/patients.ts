// A copy of src/gpconnect/rules/patients.ts. Do not edit.
import {
  before,
  bundle,
  decision,
  invalid,
  missing,
  new697,
  new921,
  newSensitive,
  present,
  resource,
} from './parts.js';
import type { Rule } from './rule.js';

const REGISTRATION = 'GPConnect-RegisterPatient-Request-1';
const NEW_PATIENT = 'GPConnect-Patient-Register-Request-1';
const FOUND_PATIENTS = 'GPConnect-Patients-Find-Response-1';
const FOUND_PATIENT = 'GPConnect-Patient-Find-Response-1';

/** Foundations: register, find and read a patient. */
export const PATIENTS_RULES = {
  'REG-01': {
    ...resource,
    ...new697,
    ...invalid,
    profiles: [REGISTRATION, NEW_PATIENT],
    text: 'A registration is of one Patient, who names the profile CareConnect-GPC-Patient-1',
  },
  'REG-02': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [NEW_PATIENT],
    constraints: [
      ...missing(
        'Patient.identifier',
        'Patient.identifier:nhsNumber',
        'Patient.identifier:nhsNumber.value',
        'Patient.name',
        'Patient.name:official',
      ),
      ...missing('Patient.name:official.family', 'Patient.name:official.given', 'Patient.birthDate'),
      ...present('Patient.name:official'),
    ],
    text: 'A registration has the NHS number, one official name with family and given name, and the date of birth',
  },
  'REG-03': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [NEW_PATIENT],
    text: 'A registration has one address, telephone and email address of a kind at most',
  },
  'REG-04': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [NEW_PATIENT],
    constraints: [
      ...present(
        'Patient.id',
        'Patient.implicitRules',
        'Patient.language',
        'Patient.text',
        'Patient.contained',
        'Patient.active',
      ),
      ...['type.choice Patient.deceased[x]', 'type.choice Patient.multipleBirth[x]'],
      ...present(
        'Patient.maritalStatus',
        'Patient.photo',
        'Patient.contact',
        'Patient.animal',
        'Patient.communication',
      ),
      ...present('Patient.generalPractitioner', 'Patient.managingOrganization', 'Patient.link'),
    ],
    text: 'A registration says nothing of the Patient but who they are, how to reach them and in which language',
  },
  'REG-05': {
    ...decision,
    ...newSensitive,
    reply: 'invalidDemographics',
    decidedBy: 'decideOnPds',
    text: 'Nobody is registered who is deceased, invalid, sensitive or superseded on PDS, or whose NHS number is not verified',
  },
  'REG-06': {
    ...decision,
    ...before,
    reply: 'duplicate',
    decidedBy: 'decideOnRecord',
    text: 'Nobody is registered twice: an active or deceased record refuses, an inactive one is reactivated',
  },

  'FIND-01': {
    ...decision,
    ...newSensitive,
    decidedBy: 'decideFind',
    text: 'A patient who is sensitive on PDS is not found',
  },
  'FIND-02': {
    ...decision,
    ...new921,
    decidedBy: 'decideFind',
    text: 'An active patient whose NHS number was never verified is verified on PDS when searched for',
  },
  'FIND-03': {
    ...bundle,
    ...before,
    profiles: [FOUND_PATIENTS, FOUND_PATIENT],
    text: 'What is found are Patients who conform, with what a search may tell of them',
  },

  'READ-01': {
    ...decision,
    ...newSensitive,
    reply: 'patientNotFound',
    decidedBy: 'decideRead',
    text: 'A patient who is sensitive on PDS cannot be read',
  },
} as const satisfies Record<string, Rule>;
