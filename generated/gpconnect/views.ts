// A copy of src/gpconnect/views.ts. Do not edit.
import type {
  Address,
  Bundle,
  CodeableConcept,
  HumanName,
  Location,
  Practitioner,
  Reference,
} from 'fhir/r3.js';
import { deliveryChannel } from '../types/ExtensionGPConnectDeliveryChannel2.js';
import { practitionerRole } from '../types/ExtensionGPConnectPractitionerRole1.js';
import { entriesOf, type ResourceBundle, Resources, shown } from './lookups.js';

/** What a consumer shows of a free slot or an appointment; whatever is missing is undefined. */
export interface DisplayRow {
  start: string | undefined;
  end: string | undefined;
  deliveryChannel: string | undefined;
  /** As the practice names it: `serviceType`. */
  slotType: string | undefined;
  /** As the practice names it: `serviceCategory`. */
  scheduleType: string | undefined;
  locationName: string | undefined;
  locationAddress: string | undefined;
  practitionerRole: string | undefined;
  practitionerName: string | undefined;
  practitionerGender: string | undefined;
}

/** The rows to show of a search for free slots, in the Bundle's order. The time it takes is linear in the size of the Bundle. */
export function freeSlots(bundle: Bundle): DisplayRow[] {
  const read = bundle as ResourceBundle;
  const resources = Resources.in(read);
  return entriesOf(read, 'Slot').map(({ resource: slot }) => {
    const schedule = resources.find('Schedule', slot.schedule);
    return {
      start: slot.start,
      end: slot.end,
      deliveryChannel: deliveryChannel(slot),
      slotType: shown(slot.serviceType?.[0]),
      scheduleType: shown(schedule?.serviceCategory),
      ...actorFields([schedule?.actor ?? []].flat(), resources),
      practitionerRole: shown(roleOf(schedule)),
    };
  });
}

/** The rows to show of a patient's appointments, in the Bundle's order. The time it takes is linear in the size of the Bundle. */
export function patientAppointments(bundle: Bundle): DisplayRow[] {
  const read = bundle as ResourceBundle;
  const resources = Resources.in(read);
  return entriesOf(read, 'Appointment').map(({ resource: appointment }) => {
    const actors = (appointment.participant ?? []).flatMap(({ actor }) => (actor ? [actor] : []));
    return {
      start: appointment.start,
      end: appointment.end,
      deliveryChannel: deliveryChannel(appointment),
      slotType: shown(appointment.serviceType?.[0]),
      scheduleType: shown(appointment.serviceCategory),
      ...actorFields(actors, resources),
      practitionerRole: shown(roleOf(appointment)),
    };
  });
}

function roleOf(element: Parameters<typeof practitionerRole>[0]): CodeableConcept | undefined {
  return practitionerRole(element)[0];
}

function actorFields(actors: readonly Reference[], resources: Resources) {
  const location = first(actors, (actor) => resources.find('Location', actor));
  const practitioner: Practitioner | undefined = first(actors, (actor) =>
    resources.find('Practitioner', actor),
  );
  return {
    ...placeOf(location, resources),
    practitionerName: nameOf([practitioner?.name ?? []].flat()), // some send one name where several must be
    practitionerGender: practitioner?.gender,
  };
}

/** A Location without a name or an address of its own has those of the Organization that runs it. */
function placeOf(location: Location | undefined, resources: Resources) {
  const organisation = resources.find('Organization', location?.managingOrganization);
  return {
    locationName: location?.name ?? organisation?.name,
    locationAddress: addressOf(location?.address ?? organisation?.address?.[0]),
  };
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function addressOf(address: Address | undefined): string | undefined {
  if (!address) return undefined;
  const { text, line = [], city, district, postalCode } = address;
  return text ?? joined([...line, city, district, postalCode], ', ');
}

function nameOf(names: readonly HumanName[]): string | undefined {
  const name = names.find(({ use }) => use === 'official' || use === 'usual') ?? names[0];
  return (
    name &&
    (name.text ??
      joined([...(name.prefix ?? []), ...(name.given ?? []), name.family, ...(name.suffix ?? [])], ' '))
  );
}

/** Parts of a text, without those that are missing. */
function joined(parts: readonly (string | null | undefined)[], between: string): string | undefined {
  return parts.filter((part) => part).join(between) || undefined;
}
