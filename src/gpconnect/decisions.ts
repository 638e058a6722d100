import {
  isSamePerson,
  type LocalRecord,
  type PdsFlag,
  type PdsRecord,
  type PersonDetails,
} from './people.js';
import type { ReplyName, RuleId } from './rules/index.js';

/** A provider's decision about a patient. The reason is for its own log: a reply must not give it. */
interface Why {
  /** The rule that decided; absent where none had to. */
  rule?: RuleId;
  reason: string;
}

export interface FindDecision extends Why {
  /** The patient, or an empty searchset Bundle; both with status 200. */
  answer: 'patient' | 'empty';
  /** True if the NHS number is to be marked as verified in the local record. */
  markVerified: boolean;
}

/**
 * Decides if a search by NHS number finds the patient.
 *
 * @param local the record with that number; undefined where the practice has none
 * @param pds what PDS has; undefined where it has none
 */
export function decideFind(local: LocalRecord | undefined, pds: PdsRecord | undefined): FindDecision {
  const empty = (reason: string, rule?: RuleId): FindDecision => ({
    answer: 'empty',
    markVerified: false,
    reason,
    ...(rule && { rule }),
  });
  if (isFlagged(pds, ['sensitive'])) return empty('the patient is flagged sensitive on PDS', 'FIND-01');
  if (!local) return empty('there is no record');
  if (!local.active) return empty('the record is not active', 'FIND-04');
  if (local.deceased) return empty('the patient is deceased', 'FIND-04');
  if (local.verified) {
    const reason = 'the record is active and its NHS number verified';
    return { answer: 'patient', markVerified: false, reason };
  }
  const obstacle = verificationObstacle(local, pds);
  if (obstacle !== undefined) return empty(`the NHS number was not verified: ${obstacle}`, 'FIND-02');
  return {
    answer: 'patient',
    markVerified: true,
    rule: 'FIND-02',
    reason: 'the NHS number is verified on PDS now',
  };
}

/** The reason why an NHS number cannot be verified; undefined where it can. */
function verificationObstacle(local: PersonDetails, pds: PdsRecord | null | undefined): string | undefined {
  if (!pds) return 'PDS has no record of it';
  if (!isSamePerson(local, pds)) return 'date of birth and name are not those on PDS';
  if (pds.deceased) return 'the patient is deceased on PDS';
  return flagsOf(pds);
}

export interface ReadDecision extends Why {
  /** The patient; or status 404 with PATIENT_NOT_FOUND. */
  answer: 'patient' | 'not-found';
}

/** Decides if a patient, or a patient's appointments, may be read. */
export function decideRead(pds: PdsRecord): ReadDecision {
  return isFlagged(pds, ['sensitive'])
    ? { answer: 'not-found', rule: 'READ-01', reason: 'the patient is flagged sensitive on PDS' }
    : { answer: 'patient', reason: 'nothing on PDS is against it' };
}

/** A refusal's answer, where it is not its rule's own. */
interface Answered {
  reply?: ReplyName;
}

export interface RegisterDecision extends Why, Answered {
  /** A new temporary record, the inactive one made active and temporary, or a refusal. */
  answer: 'create' | 'reactivate' | 'refuse';
}

/**
 * Decides if a patient may be registered, by the record on PDS.
 *
 * @param patient the details that were sent
 * @param pds what PDS has under the NHS number that was sent; null where it has nothing
 */
export function decideOnPds(
  patient: PersonDetails,
  pds: PdsRecord | null,
): Why & Answered & { answer: 'go-on' | 'refuse' } {
  const refuse = (reason: string, reply?: ReplyName) =>
    ({ answer: 'refuse', rule: 'REG-05', reason, ...(reply && { reply }) }) as const;
  if (!pds) return refuse('the NHS number is not verified: PDS has no record of it');
  if (isFlagged(pds, ['invalid', 'superseded'])) return refuse(flagsOf(pds)!, 'invalidNhsNumber');
  if (pds.deceased) return refuse('the patient is deceased on PDS');
  const flags = flagsOf(pds);
  if (flags !== undefined) return refuse(flags);
  if (pds.verified ?? isSamePerson(patient, pds))
    return { answer: 'go-on', reason: 'the NHS number is verified' };
  return refuse('the NHS number is not verified: date of birth and name are not those on PDS');
}

/**
 * Decides if a patient may be registered, by the record at the practice.
 *
 * @param local null where the practice has no record
 * @param pds by which a record whose NHS number was never verified is verified first; undefined skips that
 */
export function decideOnRecord(local: LocalRecord | null, pds?: PdsRecord | null): RegisterDecision {
  const refuse = (reason: string, rule: RuleId = 'REG-06', reply?: ReplyName) =>
    ({ answer: 'refuse', rule, reason, ...(reply && { reply }) }) as const;
  if (!local)
    return { answer: 'create', rule: 'REG-06', reason: 'the practice has no record of the patient' };
  if (local.deceased) {
    return refuse('the practice has a record of the patient as deceased', 'REG-06', 'invalidDemographics');
  }
  if (local.verified === false && pds !== undefined) {
    const obstacle = verificationObstacle(local, pds);
    if (obstacle !== undefined)
      return refuse(`the NHS number of the record was not verified: ${obstacle}`, 'REG-13');
  }
  if (local.active) return refuse('the practice has an active record of the patient');
  return {
    answer: 'reactivate',
    rule: 'REG-06',
    reason: 'the practice has an inactive record of the patient',
  };
}

/** Both decisions of a registration: the record on PDS comes first. */
export function decideRegistration(
  patient: PersonDetails,
  local: LocalRecord | null,
  pds: PdsRecord | null,
): RegisterDecision {
  const onPds = decideOnPds(patient, pds);
  return onPds.answer === 'refuse' ? { ...onPds, answer: 'refuse' } : decideOnRecord(local, pds);
}

function isFlagged(pds: PdsRecord | undefined, flags: readonly PdsFlag[]): boolean {
  return pds?.flags?.some((flag) => flags.includes(flag)) ?? false;
}

function flagsOf({ flags }: PdsRecord): string | undefined {
  return flags?.length ? `the patient is flagged ${flags.join(' and ')} on PDS` : undefined;
}
