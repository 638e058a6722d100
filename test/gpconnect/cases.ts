import type { InteractionResult, InteractionRuleId } from '../../src/gpconnect/index.js';
import { APPOINTMENT_CASES } from './cases/appointments.js';
import { CAPABILITY_CASES } from './cases/capability.js';
import { PATIENT_CASES } from './cases/patients.js';
import { PEOPLE_AND_PLACES_CASES } from './cases/people-and-places.js';
import { REGISTRATION_CASES } from './cases/registration.js';
import { RESOURCE_CASES } from './cases/resources.js';
import { RESPONSE_CASES } from './cases/responses.js';
import { SLOT_CASES } from './cases/slots.js';

/** A payload in its interaction, with all the context that the rule needs. */
export type Case = () => InteractionResult<unknown>;

export interface RuleCases {
  keeps: Record<string, Case>;
  /** Each breaks this rule and no other. */
  breaks: Record<string, Case>;
}

export type CasesById = Partial<Record<InteractionRuleId, RuleCases>>;

/** Cases of every rule that an interaction decides. */
export const CASES: CasesById = {
  ...RESOURCE_CASES,
  ...APPOINTMENT_CASES,
  ...RESPONSE_CASES,
  ...SLOT_CASES,
  ...REGISTRATION_CASES,
  ...PATIENT_CASES,
  ...CAPABILITY_CASES,
  ...PEOPLE_AND_PLACES_CASES,
};
