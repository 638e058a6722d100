// A copy of src/gpconnect/rules/index.ts. Do not edit.
import { AMEND_RULES } from './amend.js';
import { APPOINTMENT_RULES } from './appointment.js';
import { AVAILABILITY_RULES } from './availability.js';
import { BOOK_RULES } from './book.js';
import { CANCEL_RULES } from './cancel.js';
import { CAPABILITY_RULES } from './capability.js';
import { PATIENTS_RULES } from './patients.js';
import { RETURNED_RULES } from './returned.js';
import { SLOT_SEARCH_RULES } from './slot-search.js';
import type { Rule } from './rule.js';

export type { Level, ReplyName, Rule, Scope } from './rule.js';

/**
 * The table of rules: what the pages of the release ask of a payload in one interaction, a row each. A row says where the rule is
 * decided and what a provider answers when it is broken; the rule itself stands there, and nowhere else. This folder imports nothing
 * from outside, so that whoever documents the rules can read it alone.
 */
const TABLE = {
  ...APPOINTMENT_RULES,
  ...BOOK_RULES,
  ...AMEND_RULES,
  ...CANCEL_RULES,
  ...RETURNED_RULES,
  ...SLOT_SEARCH_RULES,
  ...AVAILABILITY_RULES,
  ...PATIENTS_RULES,
  ...CAPABILITY_RULES,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof TABLE;

/** All rules by id, in the order of the specification's pages. */
export const RULES: Readonly<Record<RuleId, Rule>> = TABLE;
