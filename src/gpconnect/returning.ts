import type { Appointment, Location, Reference } from 'fhir/r3.js';
import { validateGPConnectLocationUnknownVisit1 } from '../../generated/validators/GPConnectLocationUnknownVisit1.js';
import { isNotSensitive } from './booking.js';
import type { ReadContext } from './contexts.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, isReferenceTo, isVisit, type ResourceBundle, Resources } from './lookups.js';
import { quoted } from './text.js';
import { hasLondonOffset, instantOf, londonDay, nowOf } from './time.js';
import { idIn } from './query.js';

/** Times in the form of UK local time whose offset is not the one in force. */
export function wrongOffsets(
  times: readonly (readonly [place: string, time: string | undefined])[],
): Finding[] {
  return times.flatMap(([expression, time]) =>
    time === undefined || hasLondonOffset(time)
      ? []
      : [
          {
            expression,
            message: `${quoted(time)} has an offset that is not in force in the UK at that time`,
          },
        ],
  );
}

export function timesAreUKLocal({ start, end, created }: Appointment, place: string): Finding[] {
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

/** Judges each Location once, whatever the number of visits that name it. */
function knownPlaces(find: (actor: Reference) => Location | undefined) {
  const verdicts = new Map<Location, boolean>();
  const isUnknownVisit = (location: Location): boolean => {
    let valid = verdicts.get(location);
    if (valid === undefined) {
      ({ valid } = validateGPConnectLocationUnknownVisit1(location));
      verdicts.set(location, valid);
    }
    return valid;
  };
  return (places: ReturnType<typeof visitPlaces>): Finding[] =>
    places.flatMap(({ actor, expression }): Finding[] => {
      const location = find(actor);
      const name = quoted(actor.reference);
      if (!location) return [{ expression, message: `the Location of the visit, ${name}, is missing` }];
      if (isUnknownVisit(location)) return [];
      return [
        { expression, message: `${name} is not the unknown Location that asks to contact the practice` },
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
  const judge = knownPlaces((actor) => here.find('Location', actor) ?? elsewhere.find('Location', actor));
  return entriesOf(bundle, 'Appointment').flatMap(({ resource, place }) =>
    judge(visitPlaces(resource, place)),
  );
}

/**
 * A read returns what starts after now, a retrieval what starts today or later. A read of an appointment that started earlier today is only
 * warned of, since the design page counts today as future.
 */
export function isUpcoming(
  { start }: Appointment,
  place: string,
  now: string | Date,
  by: 'read' | 'retrieve',
): Finding[] {
  const [at, from] = [instantOf(start), nowOf(now)];
  if (Number.isNaN(at)) return [];
  const expression = `${place}.start`;
  const starts = `the appointment starts at ${quoted(start)}, which is`;
  if (londonDay(at) < londonDay(from)) return [{ expression, message: `${starts} before today` }];
  if (by === 'retrieve' || at > from) return [];
  return [{ expression, message: `${starts} not after now`, severity: 'warning' }];
}

/** The resource that a read returns has the id in the request's URL. */
export function isTheOneAskedFor(
  { resourceType, id }: { resourceType: string; id?: string | undefined },
  { request }: { request: string },
): Finding[] {
  const asked = idIn(request, resourceType);
  if (asked === undefined || asked === id) return [];
  return [
    {
      expression: `${resourceType}.id`,
      message: `the id is ${quoted(id ?? 'missing')}; ${quoted(asked)} was asked for`,
    },
  ];
}

export const READING: readonly ContextRule<Appointment, ReadContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<Appointment, ReadContext>();
  return [
    isNotSensitive('Appointment'),
    rule('APPT-05', ['request'], isTheOneAskedFor),
    rule('RESP-04', [], (appointment) => timesAreUKLocal(appointment, 'Appointment')),
    rule(
      'RESP-06',
      ['locations'],
      (appointment, { locations }) => {
        const known = Resources.of(locations);
        return knownPlaces((actor) => known.find('Location', actor))(visitPlaces(appointment, 'Appointment'));
      },
      { applies: isVisit },
    ),
    rule('RESP-08', ['now'], (appointment, { now }) => isUpcoming(appointment, 'Appointment', now, 'read')),
  ];
})();

/** Rules of visits in a Bundle; the Locations may be in it, or are known besides. */
export const VISITS: readonly ContextRule<ResourceBundle, ReadContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<ResourceBundle, ReadContext>();
  return [
    rule('RESP-06', [], visitLocations, { applies: isInBundle }),
    rule('RESP-06', ['locations'], visitLocations, { applies: (bundle) => !isInBundle(bundle) }),
  ];
})();
