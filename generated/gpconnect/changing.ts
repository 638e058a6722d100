// A copy of src/gpconnect/changing.ts. Do not edit.
import type { Appointment } from 'fhir/r3.js';
import { withAppointmentCancellationReason } from '../types/ExtensionGPConnectAppointmentCancellationReason1.js';
import type { ChangeContext } from './appointment-context.js';
import { noVisitSlots } from './booking.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { isVisit, sameJson } from './lookups.js';
import type { RuleId } from './rules/index.js';
import { instantOf, nowOf } from './time.js';

const rule = /* @__PURE__ */ rulesOf<Appointment, ChangeContext>();

interface Stored {
  stored: Appointment;
}

/** The elements of a change that differ from what is stored, and may not. */
function differences(changed: Appointment, stored: Appointment, allowed: ReadonlySet<string>): Finding[] {
  const [now, before] = [changed, stored] as unknown as Record<string, unknown>[];
  const keys = new Set([...Object.keys(before!), ...Object.keys(now!)]);
  const names = [...keys].filter(
    (key) => !allowed.has(key.replace(/^_/, '')) && !sameJson(now![key], before![key]),
  );
  return names.map((key) => {
    const name = key.replace(/^_/, '');
    return {
      expression: `Appointment.${name}`,
      message: `${name} differs from what is stored, and may not be changed here`,
    };
  });
}

const TEXTS = new Set(['meta', 'description', 'comment']);
const STATUS = new Set(['meta', 'status']);

function changesTextsOnly(changed: Appointment, { stored }: Stored): Finding[] {
  return differences(changed, stored, TEXTS);
}

function changesStatusOnly(changed: Appointment, { stored }: Stored): Finding[] {
  return differences(withoutReason(changed), withoutReason(stored), STATUS);
}

/** Without the reason, and without an empty list of extensions that it may leave. */
function withoutReason(appointment: Appointment): Appointment {
  const { extension, ...rest } = withAppointmentCancellationReason(appointment, undefined);
  return extension?.length ? { ...rest, extension } : rest;
}

function isNotCancelled(_: Appointment, { stored }: Stored): Finding[] {
  return stored.status === 'cancelled'
    ? [{ expression: 'Appointment', message: 'the appointment is cancelled' }]
    : [];
}

function storedStartsLater(id: RuleId): ContextRule<Appointment, ChangeContext> {
  return rule(id, ['stored', 'now'], (_, { stored, now }) =>
    instantOf(stored.start) > nowOf(now)
      ? []
      : [
          {
            expression: 'Appointment.start',
            message: `the appointment started at ${stored.start}, which is not after now`,
          },
        ],
  );
}

function noVisitStored(id: RuleId): ContextRule<Appointment, ChangeContext> {
  return rule(
    id,
    ['stored'],
    (_, { stored }) =>
      isVisit(stored) ? [{ expression: 'Appointment', message: 'the appointment is a visit' }] : [],
    (changed) => !isVisit(changed), // which the profile finds
  );
}

/** The header is an entity tag, weak in FHIR: `W/"3"`. STU3: http://hl7.org/fhir/STU3/http.html#concurrency */
function namesStoredVersion(id: RuleId): ContextRule<Appointment, ChangeContext> {
  return rule(id, ['stored', 'ifMatch'], (_, { stored, ifMatch }) => {
    const version = stored.meta?.versionId;
    const named = ifMatch
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1');
    return version !== undefined && named === version
      ? []
      : [
          {
            expression: 'Appointment',
            message: `If-Match names version ${named}; version ${version ?? 'unknown'} is stored`,
          },
        ];
  });
}

export const AMENDMENT: readonly ContextRule<Appointment, ChangeContext>[] = [
  rule('AMEND-01', ['stored'], changesTextsOnly),
  rule('AMEND-02', ['stored'], isNotCancelled),
  storedStartsLater('AMEND-03'),
  noVisitStored('AMEND-05'),
  noVisitSlots('AMEND-05'),
  namesStoredVersion('AMEND-07'),
];

export const CANCELLATION: readonly ContextRule<Appointment, ChangeContext>[] = [
  rule('CANCEL-02', ['stored'], changesStatusOnly),
  storedStartsLater('CANCEL-03'),
  noVisitStored('CANCEL-04'),
  noVisitSlots('CANCEL-04'),
  namesStoredVersion('CANCEL-05'),
];
