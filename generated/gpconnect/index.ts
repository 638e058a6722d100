// A copy of src/gpconnect/index.ts. Do not edit.
/** The interactions of GP Connect: rules that need more than a resource, decisions, and views. */
export { interactions } from './interactions.js';
export { freeSlots, patientAppointments, type DisplayRow } from './views.js';
export {
  decideFind,
  decideOnPds,
  decideOnRecord,
  decideRead,
  decideRegistration,
  type FindDecision,
  type ReadDecision,
  type RegisterDecision,
} from './decisions.js';
export {
  isSamePerson,
  localRecordOf,
  type LocalRecord,
  type PdsFlag,
  type PdsRecord,
  type PersonDetails,
} from './people.js';
export {
  RULES as interactionRules,
  type Rule as InteractionRule,
  type RuleId as InteractionRuleId,
} from './rules/index.js';
export type { InteractionIssue, InteractionNotChecked, InteractionResult, Reply } from './issues.js';
export { interactionContext, type GivenContext, type InteractionContext } from './given.js';
export type { BookContext, ChangeContext, ReadContext, RetrieveContext } from './appointment-context.js';
export type { SlotsRequestContext } from './free-slots.js';
export type { PatientContext } from './patients.js';
export type { Entry as InteractionEntry } from './entry.js';
