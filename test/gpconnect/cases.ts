import type { InteractionResult, InteractionRuleId } from '../../src/gpconnect/index.js';
import { APPOINTMENT_CASES } from './cases/appointments.js';
import { PATIENT_CASES } from './cases/patients.js';
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

/** Of every rule that a machine can decide. */
export const CASES: CasesById = { ...APPOINTMENT_CASES, ...RESPONSE_CASES, ...SLOT_CASES, ...PATIENT_CASES };
