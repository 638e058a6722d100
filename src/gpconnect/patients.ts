import type { Patient } from 'fhir/r3.js';
import { registrationDetails } from '../../generated/types/ExtensionCareConnectGPCRegistrationDetails1.js';
import type { FindRequestContext, PatientContext, ReadPatientContext } from './contexts.js';
import { decideFind, decideRead } from './decisions.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, isReferenceTo, type ResourceBundle } from './lookups.js';
import { NHS_NUMBER, REGISTRATION_DETAILS } from './names.js';
import type { LocalRecord, PdsRecord } from './people.js';
import { identifierRules } from './people-and-places.js';
import { exists } from './retrieving.js';
import { isTheOneAskedFor } from './returning.js';
import type { RuleId } from './rules/index.js';

/** Rules of patients: find and read. */

/** The decisions take undefined where a context has null for a record that does not exist. */
const orNone = <T>(value: T | null): T | undefined => value ?? undefined;

export interface PlacedPatient {
  patient: Patient;
  place: string;
}

/** Why a search finds nobody, if it is this rule that decides. */
function leftOut(id: RuleId, record: LocalRecord | null, pds: PdsRecord | null): string | undefined {
  const decision = decideFind(orNone(record), orNone(pds));
  return decision.rule === id && decision.answer === 'empty' ? decision.reason : undefined;
}

/** Rules of the request: who must not be found is not an error of the request, and the reply is an empty searchset. */
export const FIND_REQUEST: readonly ContextRule<string, FindRequestContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<string, FindRequestContext>();
  const nobody = (message: string | undefined): Finding[] =>
    message === undefined
      ? []
      : [{ expression: '', message, severity: 'information', reply: 'emptySearchset' }];
  return [
    ...identifierRules<FindRequestContext>({
      once: 'FINDQ-01',
      form: 'FINDQ-02',
      system: 'FINDQ-03',
      value: 'FINDQ-04',
      known: NHS_NUMBER,
      isSingle: true,
    }),
    rule('FIND-01', ['pds'], (_, { pds }) => nobody(leftOut('FIND-01', null, pds))),
    rule('FIND-02', ['record', 'pds'], (_, { record, pds }) => nobody(leftOut('FIND-02', record, pds))),
    rule('FIND-04', ['record'], (_, { record }) => nobody(leftOut('FIND-04', record, null))),
  ];
})();

export const FINDING: readonly ContextRule<ResourceBundle, PatientContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<ResourceBundle, PatientContext>();
  const told = (bundle: ResourceBundle, message: string | undefined): Finding[] =>
    message === undefined
      ? []
      : entriesOf(bundle, 'Patient').map(({ place }) => ({
          expression: place,
          message,
          reply: 'emptySearchset' as const,
        }));
  return [
    rule('FIND-01', ['pds'], (bundle, { pds }) => told(bundle, leftOut('FIND-01', null, pds))),
    rule('FIND-02', ['record', 'pds'], (bundle, { record, pds }) => {
      const { rule: decidedBy, answer, reason } = decideFind(orNone(record), orNone(pds));
      if (decidedBy !== 'FIND-02') return [];
      if (answer === 'empty') return told(bundle, reason);
      const isThere = entriesOf(bundle, 'Patient').length > 0;
      return isThere ? [] : [{ expression: 'Bundle', message: `the patient is left out; ${reason}` }];
    }),
    rule('FIND-04', ['record'], (bundle, { record }) => told(bundle, leftOut('FIND-04', record, null))),
    ...eachPatient('FIND-05', hasRegistrationDetails),
    ...eachPatient('FIND-06', hasNoLink),
  ] as ContextRule<ResourceBundle, PatientContext>[];
})();

export function patientsIn(payload: Patient | ResourceBundle): PlacedPatient[] {
  return payload.resourceType === 'Patient'
    ? [{ patient: payload, place: 'Patient' }]
    : entriesOf(payload, 'Patient').map(({ resource, place }) => ({ patient: resource, place }));
}

export function eachPatient(id: RuleId, look: (one: PlacedPatient) => Finding[]) {
  return [
    rulesOf<Patient | ResourceBundle, object>()(id, [], (payload) => patientsIn(payload).flatMap(look)),
  ];
}

function hasRegistrationDetails({ patient, place }: PlacedPatient): Finding[] {
  const all = (patient.extension ?? []).filter(({ url }) => url === REGISTRATION_DETAILS);
  const expression = `${place}.extension`;
  if (all.length !== 1)
    return [{ expression, message: `registrationDetails is present ${all.length} times, not once` }];
  const branch = registrationDetails(patient)?.preferredBranchSurgery;
  return isReferenceTo('Location', branch)
    ? []
    : [
        {
          expression,
          message: 'registrationDetails has no preferredBranchSurgery that refers to a Location',
        },
      ];
}

function hasNoLink({ patient: { link }, place }: PlacedPatient): Finding[] {
  return link === undefined
    ? []
    : [{ expression: `${place}.link`, message: 'link is present but should be absent' }];
}

/** A rule of request and response: nobody reads a patient who is sensitive. */
function mayBeRead(expression: string): ContextRule<unknown, PatientContext> {
  return rulesOf<unknown, PatientContext>()('READ-01', ['pds'], (_, { pds }) => {
    const { answer, reason } = decideRead(pds ?? {});
    return answer === 'patient' ? [] : [{ expression, message: reason }];
  });
}

export const READ_REQUEST: readonly ContextRule<string, ReadPatientContext>[] = /* @__PURE__ */ (() => [
  rulesOf<string, ReadPatientContext>()('READ-04', ['record'], (_, { record }) => exists('patient', record)),
  mayBeRead('') as ContextRule<string, ReadPatientContext>,
])();

export const PATIENT_READ: readonly ContextRule<Patient, PatientContext>[] = /* @__PURE__ */ (() => [
  mayBeRead('Patient'),
  rulesOf<Patient, PatientContext>()('READ-03', ['request'], isTheOneAskedFor),
  ...(eachPatient('READ-05', hasRegistrationDetails) as ContextRule<Patient, PatientContext>[]),
  ...(eachPatient('FIND-06', hasNoLink) as ContextRule<Patient, PatientContext>[]),
])();
