// A copy of src/gpconnect/returning.ts. Do not edit.
import type { Appointment, Location, Reference } from 'fhir/r3.js';
import { validateGPConnectLocationUnknownVisit1 } from '../validators/GPConnectLocationUnknownVisit1.js';
import type { ReadContext, RetrieveContext } from './appointment-context.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, isReferenceTo, isVisit, type ResourceBundle, Resources } from './lookups.js';
import { hasLondonOffset, instantOf, londonDay, nowOf } from './time.js';

/** Times in the form of UK local time whose offset is not the one in force. */
export function wrongOffsets(
  times: readonly (readonly [place: string, time: string | undefined])[],
): Finding[] {
  return times.flatMap(([expression, time]) =>
    time === undefined || hasLondonOffset(time)
      ? []
      : [{ expression, message: `${time} has an offset that is not in force in the UK at that time` }],
  );
}

function timesAreUKLocal({ start, end, created }: Appointment, place: string): Finding[] {
  return wrongOffsets([
    [`${place}.start`, start],
    [`${place}.end`, end],
    [`${place}.created`, created],
  ]);
}

/** The references of a visit to Locations, each with its place. */
function visitPlaces(appointment: Appointment, place: string) {
  if (!isVisit(appointment)) return [];
  return (appointment.participant ?? []).flatMap(({ actor }, i) =>
    actor && isReferenceTo('Location', actor)
      ? [{ actor, expression: `${place}.participant[${i}].actor` }]
      : [],
  );
}

function knownPlaces(
  places: ReturnType<typeof visitPlaces>,
  find: (actor: Reference) => Location | undefined,
): Finding[] {
  return places.flatMap(({ actor, expression }): Finding[] => {
    const location = find(actor);
    if (!location)
      return [{ expression, message: `the Location of the visit, ${actor.reference}, is not there` }];
    const { valid } = validateGPConnectLocationUnknownVisit1(location);
    return valid
      ? []
      : [
          {
            expression,
            message: `${actor.reference} is not the unknown Location that asks to contact the practice`,
          },
        ];
  });
}

const isInBundle = (bundle: ResourceBundle) => {
  const resources = Resources.in(bundle);
  return entriesOf(bundle, 'Appointment').every(({ resource, place }) =>
    visitPlaces(resource, place).every(({ actor }) => resources.find('Location', actor)),
  );
};

function visitLocations(bundle: ResourceBundle, { locations = [] }: ReadContext): Finding[] {
  const [here, elsewhere] = [Resources.in(bundle), Resources.of(locations)];
  return entriesOf(bundle, 'Appointment').flatMap(({ resource, place }) =>
    knownPlaces(
      visitPlaces(resource, place),
      (actor) => here.find('Location', actor) ?? elsewhere.find('Location', actor),
    ),
  );
}

/** Appointments that are read are to come; those that are retrieved may have been earlier today. */
function isUpcoming(
  { start }: Appointment,
  place: string,
  now: string | Date,
  by: 'instant' | 'day',
): Finding[] {
  if (start === undefined) return [];
  const [at, from] = [instantOf(start), nowOf(now)];
  const isUpcoming = by === 'instant' ? at > from : londonDay(at) >= londonDay(from);
  const limit = by === 'instant' ? 'not after now' : 'before today';
  return isUpcoming
    ? []
    : [{ expression: `${place}.start`, message: `the appointment starts at ${start}, which is ${limit}` }];
}

function cancelledAreIncluded(
  bundle: ResourceBundle,
  { appointments }: { appointments: readonly Appointment[] },
): Finding[] {
  const returned = new Set(entriesOf(bundle, 'Appointment').map(({ resource }) => resource.id));
  return appointments
    .filter(({ id, status }) => status === 'cancelled' && !returned.has(id))
    .map(({ id }) => ({
      expression: 'Bundle',
      message: `Appointment/${id}, which is cancelled, is left out`,
    }));
}

const readRule = /* @__PURE__ */ rulesOf<Appointment, ReadContext>();
const retrievalRule = /* @__PURE__ */ rulesOf<ResourceBundle, RetrieveContext>();

export const READING: readonly ContextRule<Appointment, ReadContext>[] = [
  readRule('RESP-04', [], (appointment) => timesAreUKLocal(appointment, 'Appointment')),
  readRule(
    'RESP-06',
    ['locations'],
    (appointment, { locations }) => {
      const known = Resources.of(locations);
      return knownPlaces(visitPlaces(appointment, 'Appointment'), (actor) => known.find('Location', actor));
    },
    (appointment) => isVisit(appointment),
  ),
  readRule('RESP-08', ['now'], (appointment, { now }) =>
    isUpcoming(appointment, 'Appointment', now, 'instant'),
  ),
];

export const RETRIEVAL: readonly ContextRule<ResourceBundle, RetrieveContext>[] = [
  retrievalRule('RESP-04', [], (bundle) =>
    entriesOf(bundle, 'Appointment').flatMap(({ resource, place }) => timesAreUKLocal(resource, place)),
  ),
  retrievalRule('RESP-06', [], visitLocations, isInBundle),
  retrievalRule('RESP-06', ['locations'], visitLocations, (bundle) => !isInBundle(bundle)),
  retrievalRule('RESP-08', ['now'], (bundle, { now }) =>
    entriesOf(bundle, 'Appointment').flatMap(({ resource, place }) =>
      isUpcoming(resource, place, now, 'day'),
    ),
  ),
  retrievalRule('RESP-09', ['appointments'], cancelledAreIncluded),
];
