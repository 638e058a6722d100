// A copy of src/gpconnect/patients.ts. Do not edit.
import type { FhirResource, Parameters, Patient } from 'fhir/r3.js';
import { decideFind, decideOnPds, decideOnRecord, decideRead } from './decisions.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, type ResourceBundle } from './lookups.js';
import { detailsOf, type LocalRecord, type PdsRecord } from './people.js';

export interface PatientContext {
  /** The practice's record of the patient; null where it has none. */
  record?: LocalRecord | null | undefined;
  /** What PDS has under the NHS number; null where it has nothing. */
  pds?: PdsRecord | null | undefined;
}

/** The context as the decisions take it, where null is how a caller says that there is nothing. */
const orNone = <T,>(value: T | null): T | undefined => value ?? undefined;

function registered({ parameter }: Parameters): { patient: Patient; place: string } | undefined {
  const index = parameter?.findIndex(({ name }) => name === 'registerPatient') ?? -1;
  const resource = parameter?.[index]?.resource as FhirResource | undefined;
  return resource?.resourceType === 'Patient'
    ? { patient: resource, place: `Parameters.parameter[${index}].resource` }
    : undefined;
}

const refusal = (place: string, decision: { answer: string; reason: string }): Finding[] =>
  decision.answer === 'refuse' ? [{ expression: place, message: decision.reason }] : [];

const registerRule = /* @__PURE__ */ rulesOf<Parameters, PatientContext>();
const findRule = /* @__PURE__ */ rulesOf<ResourceBundle, PatientContext>();

export const REGISTRATION: readonly ContextRule<Parameters, PatientContext>[] = [
  registerRule('REG-05', ['pds'], (payload, { pds }) => {
    const sent = registered(payload);
    return sent ? refusal(sent.place, decideOnPds(detailsOf(sent.patient), pds)) : [];
  }),
  registerRule('REG-06', ['record'], (payload, { record }) => {
    const sent = registered(payload);
    return sent ? refusal(sent.place, decideOnRecord(record)) : [];
  }),
];

export const FINDING: readonly ContextRule<ResourceBundle, PatientContext>[] = [
  findRule('FIND-01', ['pds'], (bundle, { pds }) => {
    const { rule: decidedBy, reason } = decideFind(undefined, orNone(pds));
    return decidedBy === 'FIND-01'
      ? entriesOf(bundle, 'Patient').map(({ place }) => ({ expression: place, message: reason }))
      : [];
  }),
  findRule('FIND-02', ['record', 'pds'], (bundle, { record, pds }) => {
    const { rule: decidedBy, answer, reason } = decideFind(orNone(record), orNone(pds));
    if (decidedBy !== 'FIND-02') return [];
    const found = entriesOf(bundle, 'Patient');
    if (answer === 'empty') return found.map(({ place }) => ({ expression: place, message: reason }));
    return found.length > 0 ? [] : [{ expression: 'Bundle', message: `the patient is left out; ${reason}` }];
  }),
];

/** Of the request and of the response: nobody reads a patient who is sensitive. */
export function mayBeRead(expression: string): ContextRule<unknown, PatientContext> {
  return rulesOf<unknown, PatientContext>()('READ-01', ['pds'], (_, { pds }) => {
    const { answer, reason } = decideRead(pds ?? {});
    return answer === 'patient' ? [] : [{ expression, message: reason }];
  });
}
