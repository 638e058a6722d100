import type {
  Address,
  Appointment,
  Bundle,
  CodeableConcept,
  HumanName,
  Location,
  Practitioner,
  Reference,
  Schedule,
  Slot,
} from 'fhir/r3.js';
import { deliveryChannel } from '../../generated/types/ExtensionGPConnectDeliveryChannel2.js';
import { practitionerRole } from '../../generated/types/ExtensionGPConnectPractitionerRole1.js';
import { entriesOf, type ResourceBundle, Resources, shown } from './lookups.js';

/** The fields of a free slot or an appointment that a consumer shows; missing ones are undefined. */
export interface DisplayRow {
  start: string | undefined;
  end: string | undefined;
  deliveryChannel: string | undefined;
  /** The practice's own name: `serviceType`. */
  slotType: string | undefined;
  /** The practice's own name: `serviceCategory`. */
  scheduleType: string | undefined;
  locationName: string | undefined;
  locationAddress: string | undefined;
  practitionerRole: string | undefined;
  practitionerName: string | undefined;
  practitionerGender: string | undefined;
  /** The resources that the row was made from. */
  location: Location | undefined;
  practitioner: Practitioner | undefined;
}

/** A row of a search for free slots, with what a booking needs: see `bookingOf`. */
export interface FreeSlotRow extends DisplayRow {
  slot: Slot;
  schedule: Schedule | undefined;
}

/** A row of a patient's appointments. */
export interface AppointmentRow extends DisplayRow {
  appointment: Appointment;
}

/** The rows to show of a search for free slots, in the Bundle's order, in time linear in the size of the Bundle. */
export function freeSlots(bundle: Bundle): FreeSlotRow[] {
  const read = bundle as ResourceBundle;
  const resources = Resources.in(read);
  const fieldsOf = actorFields(resources);
  const ofSchedule = once((schedule: Schedule | undefined) => ({
    scheduleType: shown(schedule?.serviceCategory),
    ...fieldsOf([schedule?.actor ?? []].flat()),
    practitionerRole: shown(roleOf(schedule)),
  }));
  return entriesOf(read, 'Slot').map(({ resource: slot }) => {
    const schedule = resources.find('Schedule', slot.schedule);
    return {
      start: slot.start,
      end: slot.end,
      deliveryChannel: deliveryChannel(slot),
      slotType: shown(slot.serviceType?.[0]),
      ...ofSchedule(schedule),
      slot,
      schedule,
    };
  });
}

/** The rows to show of a patient's appointments, in the Bundle's order, in time linear in the size of the Bundle. */
export function patientAppointments(bundle: Bundle): AppointmentRow[] {
  const read = bundle as ResourceBundle;
  const fieldsOf = actorFields(Resources.in(read));
  return entriesOf(read, 'Appointment').map(({ resource: appointment }) => ({
    start: appointment.start,
    end: appointment.end,
    deliveryChannel: deliveryChannel(appointment),
    slotType: shown(appointment.serviceType?.[0]),
    scheduleType: shown(appointment.serviceCategory),
    ...fieldsOf((appointment.participant ?? []).flatMap(({ actor }) => (actor ? [actor] : []))),
    practitionerRole: shown(roleOf(appointment)),
    appointment,
  }));
}

function roleOf(element: Parameters<typeof practitionerRole>[0]): CodeableConcept | undefined {
  return practitionerRole(element)[0];
}

/** A function of resources that looks at each of them once: many rows share a Schedule, a Location or a Practitioner. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

function actorFields(resources: Resources) {
  const place = once((location: Location | undefined) => placeOf(location, resources));
  const name = once((practitioner: Practitioner | undefined) => nameOf([practitioner?.name ?? []].flat())); // some send one name where several must be
  return (actors: readonly Reference[]) => {
    const location = first(actors, (actor) => resources.find('Location', actor));
    const practitioner = first(actors, (actor) => resources.find('Practitioner', actor));
    return {
      ...place(location),
      practitionerName: name(practitioner),
      practitionerGender: practitioner?.gender as string | undefined,
      location,
      practitioner,
    };
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
