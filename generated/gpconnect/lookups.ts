// A copy of src/gpconnect/lookups.ts. Do not edit.
import type { Appointment, Bundle, CodeableConcept, FhirResource, Reference, Slot } from 'fhir/r3.js';
import { deliveryChannel } from '../types/ExtensionGPConnectDeliveryChannel2.js';

/** Finding things in payloads that have the right structure, whatever else is wrong with them. */

/** A Bundle as it is read: of resources of any known type. */
export type ResourceBundle = Bundle<FhirResource>;

/** Whether it says of itself that it is a visit. */
export function isVisit(resource: Appointment | Slot): boolean {
  return deliveryChannel(resource) === 'Visit';
}

/** The `Type/id` that a reference ends with, its version aside; undefined for any other reference. */
export function relative(reference: Reference | undefined): string | undefined {
  const text = reference?.reference?.replace(/\/_history\/[^/]*$/, '');
  return text === undefined ? undefined : /(?:^|\/)([A-Z][A-Za-z]*\/[^/]+)$/.exec(text)?.[1];
}

export function isReferenceTo(type: string, reference: Reference | undefined): boolean {
  return relative(reference)?.startsWith(`${type}/`) ?? false;
}

/** Resources by what references call them: the full URL of their entry, or type and id. */
export class Resources {
  readonly #byName = new Map<string, FhirResource>();

  static of(resources: readonly FhirResource[]): Resources {
    const all = new Resources();
    for (const resource of resources) all.#add(resource);
    return all;
  }

  /** STU3: http://hl7.org/fhir/STU3/bundle.html#references */
  static in(bundle: ResourceBundle): Resources {
    const all = new Resources();
    for (const { fullUrl, resource } of bundle.entry ?? []) if (resource) all.#add(resource, fullUrl);
    return all;
  }

  #add(resource: FhirResource, fullUrl?: string): void {
    if (fullUrl !== undefined) this.#byName.set(fullUrl, resource);
    const name = `${resource.resourceType}/${resource.id}`;
    if (resource.id !== undefined && !this.#byName.has(name)) this.#byName.set(name, resource);
  }

  /** What a reference names, if it is here and of the type. */
  find<T extends FhirResource['resourceType']>(
    type: T,
    reference: Reference | undefined,
  ): Extract<FhirResource, { resourceType: T }> | undefined {
    const text = reference?.reference;
    if (text === undefined) return undefined;
    const found = this.#byName.get(text) ?? this.#byName.get(relative(reference) ?? '');
    return found?.resourceType === type ? (found as Extract<FhirResource, { resourceType: T }>) : undefined;
  }
}

/** The entries of a Bundle that hold a type of resource, with their places. */
export function entriesOf<T extends FhirResource['resourceType']>(
  bundle: ResourceBundle,
  type: T,
): { resource: Extract<FhirResource, { resourceType: T }>; place: string }[] {
  return (bundle.entry ?? []).flatMap(({ resource }, i) =>
    resource?.resourceType === type
      ? [
          {
            resource: resource as Extract<FhirResource, { resourceType: T }>,
            place: `Bundle.entry[${i}].resource`,
          },
        ]
      : [],
  );
}

/** What to show for a coded value: its text, or else the first code's display. */
export function shown(concept: CodeableConcept | undefined): string | undefined {
  return concept?.text ?? concept?.coding?.find((coding) => coding.display !== undefined)?.display;
}

/** Equality of JSON, in whatever order objects have their properties; what is undefined is absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => sameJson(item, b[i]))
    );
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) =>
    sameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
