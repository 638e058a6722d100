// A copy of src/gpconnect/retrieving.ts. Do not edit.
import type { Appointment } from 'fhir/r3.js';
import { isNotSensitive } from './booking.js';
import type { RetrieveContext, RetrieveRequestContext } from './contexts.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, relative, type ResourceBundle } from './lookups.js';
import { valuesOf } from './query.js';
import { isUpcoming, timesAreUKLocal, VISITS } from './returning.js';
import { quoted } from './text.js';
import { instantOf, isDay, londonDay, nowOf } from './time.js';

/** Retrieve a patient's appointments: `GET /Patient/[id]/Appointment?start=ge[date]&start=le[date]`. */

type Bound = 'ge' | 'le';

/** The dates of a range by their prefixes; undefined where the URL does not give each once. */
function rangeOf(request: string): Record<Bound, string> | undefined {
  const values = valuesOf(request, 'start');
  const [from, to] = (['ge', 'le'] as const).map((prefix) =>
    values.filter((value) => value.startsWith(prefix)),
  );
  if (values.length !== 2 || from!.length !== 1 || to!.length !== 1) return undefined;
  return { ge: from![0]!.slice(2), le: to![0]!.slice(2) };
}

const at = (message: string): Finding => ({ expression: '', message });

function startIsARange(request: string): Finding[] {
  if (rangeOf(request)) return [];
  const found = valuesOf(request, 'start').length;
  return [at(`start is given ${found} times; it must be given as start=ge… once and as start=le… once`)];
}

function daysAreWhole(request: string): Finding[] {
  const wrong = Object.entries(rangeOf(request) ?? {}).filter(([, text]) => !isDay(text));
  return wrong.map(([prefix, text]) => at(`start=${prefix}${quoted(text)} is not a whole date`));
}

/** The range, if both of its ends are dates. */
function daysOf(request: string): Record<Bound, string> | undefined {
  const range = rangeOf(request);
  return range && isDay(range.ge) && isDay(range.le) ? range : undefined;
}

function rangeIsForward(request: string): Finding[] {
  const days = daysOf(request);
  return days && days.le < days.ge ? [at(`${days.le} is before ${days.ge}`)] : [];
}

function isNotPast(request: string, { now }: { now: string | Date }): Finding[] {
  const today = londonDay(nowOf(now));
  const past = Object.values(daysOf(request) ?? {}).filter((day) => day < today);
  return past.map((day) => at(`${day} is before today: appointments in the past cannot be asked for`));
}

/** A finding for a resource that a request asks for and that does not exist. */
export const exists = (what: string, stored: unknown): Finding[] =>
  stored === null ? [{ expression: '', message: `the practice has no such ${what}` }] : [];

export const RETRIEVAL_REQUEST: readonly ContextRule<string, RetrieveRequestContext>[] =
  /* @__PURE__ */ (() => {
    const rule = rulesOf<string, RetrieveRequestContext>();
    return [
      rule('RETRQ-01', [], startIsARange),
      rule('RETRQ-02', [], daysAreWhole),
      rule('RETRQ-03', ['now'], isNotPast),
      rule('RETRQ-04', [], rangeIsForward),
      rule('RETRQ-05', ['record'], (_, { record }) => exists('patient', record)),
      isNotSensitive('') as ContextRule<string, RetrieveRequestContext>,
    ];
  })();

function cancelledAreIncluded(
  bundle: ResourceBundle,
  { appointments }: { appointments: readonly Appointment[] },
  isAskedFor: (appointment: Appointment) => boolean,
): Finding[] {
  const returned = new Set(entriesOf(bundle, 'Appointment').map(({ resource }) => resource.id));
  return appointments
    .filter((one) => one.status === 'cancelled' && !returned.has(one.id) && isAskedFor(one))
    .map(({ id }) => ({
      expression: 'Bundle',
      message: `Appointment/${quoted(id)}, which is cancelled, is left out`,
    }));
}

/** True for appointments that start on the days asked for; true for all where the URL gives no range. */
function isInRange(request: string | undefined): (appointment: Appointment) => boolean {
  const days = request === undefined ? undefined : daysOf(request);
  if (!days) return () => true;
  return ({ start }) => {
    const instant = instantOf(start);
    if (Number.isNaN(instant)) return true;
    const day = londonDay(instant);
    return day >= days.ge && day <= days.le;
  };
}

const PATIENT_IN_URL = /(?:^|\/)(Patient\/[A-Za-z0-9.-]{1,64})\/Appointment(?:\?|$)/;

function isWhatWasAskedFor(bundle: ResourceBundle, { request }: { request: string }): Finding[] {
  const inRange = isInRange(request);
  const patient = PATIENT_IN_URL.exec(request)?.[1];
  return entriesOf(bundle, 'Appointment').flatMap(({ resource, place }): Finding[] => {
    const findings: Finding[] = [];
    if (!inRange(resource)) {
      findings.push({
        expression: `${place}.start`,
        message: `${quoted(resource.start)} is outside of the range asked for`,
      });
    }
    const isPatients = (resource.participant ?? []).some(({ actor }) => relative(actor) === patient);
    if (patient !== undefined && !isPatients) {
      findings.push({
        expression: `${place}.participant`,
        message: `${patient}, whose appointments were asked for, takes no part`,
      });
    }
    return findings;
  });
}

function othersAreIncluded(
  bundle: ResourceBundle,
  { request, appointments }: { request: string; appointments: readonly Appointment[] },
): Finding[] {
  const inRange = isInRange(request);
  const returned = new Set(entriesOf(bundle, 'Appointment').map(({ resource }) => resource.id));
  return appointments
    .filter((one) => one.status !== 'cancelled' && !returned.has(one.id) && inRange(one))
    .map(({ id }) => ({ expression: 'Bundle', message: `Appointment/${quoted(id)} is left out` }));
}

export const RETRIEVAL: readonly ContextRule<ResourceBundle, RetrieveContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<ResourceBundle, RetrieveContext>();
  return [
    isNotSensitive('Bundle'),
    rule('RESP-04', [], (bundle) =>
      entriesOf(bundle, 'Appointment').flatMap(({ resource, place }) => timesAreUKLocal(resource, place)),
    ),
    ...VISITS,
    rule('RESP-08', ['now'], (bundle, { now }) =>
      entriesOf(bundle, 'Appointment').flatMap(({ resource, place }) =>
        isUpcoming(resource, place, now, 'retrieve'),
      ),
    ),
    rule('RESP-09', ['appointments'], (bundle, context) =>
      cancelledAreIncluded(bundle, context, isInRange(context.request)),
    ),
    rule('RESP-10', ['request'], isWhatWasAskedFor),
    rule('RESP-10', ['request', 'appointments'], othersAreIncluded),
  ];
})();
