import type { Appointment, Bundle, CodeableConcept, FhirResource, Reference, Slot } from 'fhir/r3.js';
import { deliveryChannel } from '../../generated/types/ExtensionGPConnectDeliveryChannel2.js';

/** Lookups in payloads that have the right structure, whatever else is wrong with them. */

/** A Bundle as it is read: of resources of any known type. */
export type ResourceBundle = Bundle<FhirResource>;

export type TypeName = FhirResource['resourceType'];
export type OfType<T extends TypeName> = Extract<FhirResource, { resourceType: T }>;

/** True if its delivery channel is a visit. */
export function isVisit(resource: Appointment | Slot): boolean {
  return deliveryChannel(resource) === 'Visit';
}

/** The `Type/id` that a reference ends with, without its version; undefined for any other reference. */
export function relative(reference: Reference | undefined): string | undefined {
  const text = reference?.reference?.replace(/\/_history\/[^/]*$/, '');
  return text === undefined ? undefined : /(?:^|\/)([A-Z][A-Za-z]{0,60}\/[^/#?]+)$/.exec(text)?.[1];
}

export function isReferenceTo(type: string, reference: Reference | undefined): boolean {
  return relative(reference)?.startsWith(`${type}/`) ?? false;
}

/** Resources by type and id. GP Connect's Bundles have no full URLs, and nobody follows those of other Bundles (BUNDLE-03). */
export class Resources {
  readonly #byName = new Map<string, FhirResource>();

  static of(resources: readonly FhirResource[]): Resources {
    const all = new Resources();
    for (const resource of resources) all.#add(resource);
    return all;
  }

  static in(bundle: ResourceBundle): Resources {
    const all = new Resources();
    for (const entry of bundle.entry ?? []) if (entry?.resource) all.#add(entry.resource);
    return all;
  }

  #add(resource: FhirResource): void {
    const name = `${resource.resourceType}/${resource.id}`;
    if (resource.id !== undefined && !this.#byName.has(name)) this.#byName.set(name, resource);
  }

  has(reference: Reference | undefined): boolean {
    return this.#byName.has(relative(reference) ?? '');
  }

  /** The resource that a reference names, if it is here. */
  any(reference: Reference | undefined): FhirResource | undefined {
    const name = relative(reference);
    return name === undefined ? undefined : this.#byName.get(name);
  }

  /** Finds the resource only if it has the type. */
  find<T extends TypeName>(type: T, reference: Reference | undefined): OfType<T> | undefined {
    const found = this.any(reference);
    return found?.resourceType === type ? (found as OfType<T>) : undefined;
  }
}

/** The entries of a Bundle that hold a type of resource, with their places. */
export function entriesOf<T extends TypeName>(
  bundle: ResourceBundle,
  type: T,
): { resource: OfType<T>; place: string }[] {
  return (bundle.entry ?? []).flatMap((entry, i) =>
    entry?.resource?.resourceType === type
      ? [{ resource: entry.resource as OfType<T>, place: `Bundle.entry[${i}].resource` }]
      : [],
  );
}

/** The text of a coded value, or else the display of the first code that has one. */
export function shown(concept: CodeableConcept | undefined): string | undefined {
  return concept?.text ?? concept?.coding?.find((coding) => coding.display !== undefined)?.display;
}

/** Equality of JSON, whatever the order of properties; an undefined property is absent. */
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
