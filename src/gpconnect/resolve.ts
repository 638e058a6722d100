import type { Bundle, FhirResource, Patient, Reference } from 'fhir/r3.js';
import { type OfType, type ResourceBundle, Resources, type TypeName } from './lookups.js';
import { detailsOf } from './people.js';

/** Finds the resources of a Bundle that references name. */
export interface Resolver {
  /** The resource that a reference names; undefined where it is not in the Bundle. */
  (reference: Reference | undefined): FhirResource | undefined;
  /** Finds the resource only if it has the type. */
  <T extends TypeName>(reference: Reference | undefined, type: T): OfType<T> | undefined;
}

/**
 * Resolves references within a Bundle that answers a search: by type and id, whatever the entries' full URLs (BUNDLE-03). The Bundle is
 * read once.
 */
export function resolveIn(bundle: Bundle): Resolver {
  const resources = Resources.in(bundle as ResourceBundle);
  const resolve = (reference: Reference | undefined, type?: TypeName): FhirResource | undefined => {
    const found = resources.any(reference);
    return type === undefined || found?.resourceType === type ? found : undefined;
  };
  return resolve as Resolver;
}

/** A relative reference to a resource: `Type/id`. */
export function referenceTo<T extends TypeName>(type: T, id: string): { reference: `${T}/${string}` } {
  return { reference: `${type}/${id}` };
}

/** The fields in which a patient that was returned differs from a consumer's own, which a consumer shows (CONS-01). */
export function patientDifferences(
  own: Patient,
  returned: Patient,
): ('family' | 'given' | 'gender' | 'birthDate')[] {
  const [a, b] = [own, returned].map((patient) => {
    const { family, given, birthDate } = detailsOf(patient);
    return {
      family: family?.trim().toLowerCase(),
      given: given?.[0]?.trim().toLowerCase(),
      gender: patient.gender,
      birthDate,
    };
  });
  return (['family', 'given', 'gender', 'birthDate'] as const).filter((name) => a![name] !== b![name]);
}
