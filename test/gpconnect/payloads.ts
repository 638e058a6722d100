import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Appointment, Bundle, FhirResource, Parameters, Patient, Slot } from 'fhir/r3.js';

/** The examples of the release, as the build writes them: what the cases below are made of by spoiling one thing. */

const EXAMPLES = fileURLToPath(new URL('../../generated/examples/json/', import.meta.url));
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

export function example<T>(file: string): T {
  return JSON.parse(readFileSync(`${EXAMPLES}${file}.json`, 'utf8')) as T;
}

/** The specification's own payloads, where they are at hand. */
export function specPayload<T>(file: string): T | undefined {
  const path = `${SHARED}payloads/spec-1.2.7/${file}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

/** A copy that something was done to. */
export function changed<T>(payload: T, change: (copy: T) => void): T {
  const copy = structuredClone(payload);
  change(copy);
  return copy;
}

export const bookRequest = () => example<Appointment>('Appointment-book-appointment-request');
export const bookResponse = () => example<Appointment>('Appointment-book-appointment-response');
export const amendRequest = () => example<Appointment>('Appointment-amend-appointment-request');
export const cancelRequest = () => example<Appointment>('Appointment-cancel-appointment-request');
export const readResponse = () => example<Appointment>('Appointment-read-appointment-response');
export const visit = () => example<Appointment>('Appointment-appointment-visit');
export const retrieveResponse = () => example<Bundle<FhirResource>>('Bundle-retrieve-appointments-response');
export const freeSlotsResponse = () => example<Bundle<FhirResource>>('Bundle-search-for-free-slots-response');
export const findResponse = () => example<Bundle<FhirResource>>('Bundle-find-patient-response');
export const registerRequest = () => example<Parameters>('Parameters-register-patient-request');
export const slot = (name: string) => example<Slot>(`Slot-slot-${name}`);

export const DELIVERY_CHANNEL =
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2';
export const CANCELLATION_REASON =
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1';

/** Makes an appointment or a slot one of a channel. */
export function setChannel(resource: Appointment | Slot, valueCode: string): void {
  const others = (resource.extension ?? []).filter(({ url }) => url !== DELIVERY_CHANNEL);
  resource.extension = [...others, { url: DELIVERY_CHANNEL, valueCode }];
}

/** The resource of that type in a Bundle; the first, or the one of that id. */
export function inBundle<T extends FhirResource['resourceType']>(
  bundle: Bundle<FhirResource>,
  type: T,
  id?: string,
): Extract<FhirResource, { resourceType: T }> {
  const found = bundle
    .entry!.map((e) => e.resource!)
    .find((r) => r.resourceType === type && (id === undefined || r.id === id));
  if (!found) throw new Error(`there is no ${type} ${id ?? ''} in the Bundle`);
  return found as Extract<FhirResource, { resourceType: T }>;
}

export function withoutEntries(
  bundle: Bundle<FhirResource>,
  drop: (resource: FhirResource) => boolean,
): void {
  bundle.entry = bundle.entry!.filter(({ resource }) => !drop(resource!));
}

/** Leaves of a primitive only that its value is not known. */
export function withoutValue<T extends object>(of: T, name: keyof T & string): void {
  delete of[name];
  const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
  Object.assign(of, { [`_${name}`]: { extension: [{ url, valueCode: 'unknown' }] } });
}

export function patientIn(parameters: Parameters): Patient {
  return parameters.parameter![0]!.resource as Patient;
}

/** Values that some payloads have to leave out. */
export const ETHNIC_CATEGORY = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
  valueCodeableConcept: {
    coding: [
      {
        system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1',
        code: 'A',
        display: 'British, Mixed British',
      },
    ],
  },
};
export const MARRIED = {
  coding: [{ system: 'http://hl7.org/fhir/v3/MaritalStatus', code: 'M', display: 'Married' }],
};

/** The answer of a search without results: it cannot claim the profile of Bundles, which requires an entry. */
export function nothing(bundle: Bundle<FhirResource>): void {
  delete bundle.entry;
  delete bundle.meta;
}
