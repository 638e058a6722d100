import type { Appointment } from 'fhir/r3.js';
import { withAppointmentCancellationReason } from '../../generated/types/ExtensionGPConnectAppointmentCancellationReason1.js';
import { isNotSensitive, noVisitSlots } from './booking.js';
import type { ChangeContext } from './contexts.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { isVisit, sameJson } from './lookups.js';
import type { RuleId } from './rules/index.js';
import { quoted } from './text.js';
import { instantOf, nowOf } from './time.js';

type Rule = ContextRule<Appointment, ChangeContext>;
type Stored = { stored: Appointment | null };

const rule = /* @__PURE__ */ rulesOf<Appointment, ChangeContext>();

/** The elements in which two versions of an appointment differ, without those named; `_status` counts as `status`. */
export function differingElements(a: Appointment, b: Appointment, ignored: readonly string[]): string[] {
  const [one, other] = [a, b] as unknown as Record<string, unknown>[];
  const names = new Set<string>();
  for (const key of new Set([...Object.keys(one!), ...Object.keys(other!)])) {
    const name = key.replace(/^_/, '');
    if (!ignored.includes(name) && !sameJson(one![key], other![key])) names.add(name);
  }
  return [...names];
}

/** The practice's own elements: a consumer that does not know them leaves them out, and what it sends in them is ignored. */
const OF_PRACTICE = ['meta', 'serviceType', 'serviceCategory'];

function differences(changed: Appointment, stored: Appointment, allowed: readonly string[]): Finding[] {
  return differingElements(changed, stored, [...OF_PRACTICE, ...allowed]).map((name) => ({
    expression: `Appointment.${name}`,
    message: `${quoted(name)} differs from the stored appointment and must not be changed here`,
  }));
}

function changesTextsOnly(changed: Appointment, { stored }: Stored): Finding[] {
  return stored ? differences(changed, stored, ['description', 'comment']) : [];
}

function changesStatusOnly(changed: Appointment, { stored }: Stored): Finding[] {
  return stored ? differences(withoutReason(changed), withoutReason(stored), ['status']) : [];
}

/** Without the reason, and without the empty list of extensions that it may leave. */
export function withoutReason(appointment: Appointment): Appointment {
  const { extension, ...rest } = withAppointmentCancellationReason(appointment, undefined);
  return extension?.length ? { ...rest, extension } : rest;
}

function isNotCancelled(_: Appointment, { stored }: Stored): Finding[] {
  return stored?.status === 'cancelled'
    ? [{ expression: 'Appointment', message: 'the appointment is cancelled' }]
    : [];
}

function storedStartsLater(id: RuleId): Rule {
  return rule(id, ['stored', 'now'], (_, { stored, now }) => {
    if (!stored || instantOf(stored.start) > nowOf(now)) return [];
    const message = `the appointment started at ${quoted(stored.start)}, which is not after now`;
    return [{ expression: 'Appointment.start', message }];
  });
}

function noVisitStored(id: RuleId): Rule {
  return rule(
    id,
    ['stored'],
    (_, { stored }) =>
      stored && isVisit(stored) ? [{ expression: 'Appointment', message: 'the appointment is a visit' }] : [],
    { applies: (changed) => !isVisit(changed) }, // the profile reports the others
  );
}

/** The header is a weak entity tag. STU3: http://hl7.org/fhir/STU3/http.html#concurrency */
const IF_MATCH = /^\s*W\/"([^"]*)"\s*$/;

function hasIfMatch(id: RuleId): Rule {
  return rule(id, ['ifMatch'], (_, { ifMatch }) => {
    if (ifMatch !== null && IF_MATCH.test(ifMatch)) return [];
    const found = ifMatch === null ? 'If-Match is missing' : `If-Match is ${quoted(ifMatch)}`;
    return [{ expression: '', message: `${found}; W/"version" is required` }];
  });
}

function namesStoredVersion(id: RuleId): Rule {
  return rule(id, ['stored', 'ifMatch'], (_, { stored, ifMatch }) => {
    const named = IF_MATCH.exec(ifMatch ?? '')?.[1];
    if (!stored || named === undefined) return []; // another rule reports it
    const version = stored.meta?.versionId;
    if (version === named) return [];
    const message = `If-Match names version ${quoted(named)}; version ${quoted(version ?? 'unknown')} is stored`;
    return [{ expression: 'Appointment', message }];
  });
}

function appointmentExists(): Rule {
  return rule('APPT-05', ['stored'], (_, { stored }) =>
    stored === null ? [{ expression: 'Appointment', message: 'the practice has no such appointment' }] : [],
  );
}

export const AMENDMENT: readonly Rule[] = /* @__PURE__ */ (() => [
  isNotSensitive('Appointment') as Rule,
  appointmentExists(),
  rule('AMEND-01', ['stored'], changesTextsOnly),
  rule('AMEND-02', ['stored'], isNotCancelled),
  storedStartsLater('AMEND-03'),
  noVisitStored('AMEND-05'),
  noVisitSlots('AMEND-05') as Rule,
  namesStoredVersion('AMEND-07'),
  hasIfMatch('AMEND-09'),
])();

export const CANCELLATION: readonly Rule[] = /* @__PURE__ */ (() => [
  isNotSensitive('Appointment') as Rule,
  appointmentExists(),
  rule('CANCEL-02', ['stored'], changesStatusOnly),
  storedStartsLater('CANCEL-03'),
  noVisitStored('CANCEL-04'),
  noVisitSlots('CANCEL-04') as Rule,
  namesStoredVersion('CANCEL-05'),
  hasIfMatch('CANCEL-06'),
])();
