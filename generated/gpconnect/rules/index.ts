// A copy of src/gpconnect/rules/index.ts. Do not edit.
import { AMEND_RULES } from './amend.js';
import { APPOINTMENT_RULES } from './appointment.js';
import { AVAILABILITY_RULES } from './availability.js';
import { BOOK_RULES } from './book.js';
import { CANCEL_RULES } from './cancel.js';
import { CAPABILITY_RULES } from './capability.js';
import { ERROR_RULES } from './errors.js';
import { CONSUMER_RULES, HTTP_RULES } from './http.js';
import { LOCATION_RULES } from './locations.js';
import { ORGANIZATION_RULES } from './organizations.js';
import { PATIENTS_RULES } from './patients.js';
import { PRACTITIONER_RULES } from './practitioners.js';
import { RETRIEVE_RULES } from './retrieve.js';
import { RETURNED_RULES } from './returned.js';
import { BUNDLE_RULES, RESOURCE_RULES } from './returned-resources.js';
import { SLOT_SEARCH_RULES } from './slot-search.js';
import { STRUCTURED_RULES } from './structured-record.js';
import type { Rule } from './rule.js';

export type { Level, Release, ReplyName, Rule, RuleTable, Scope } from './rule.js';

/**
 * The table of rules: what the pages of the release require of a payload in one interaction. A row says where the rule is decided and
 * what a provider answers when it is broken. This folder imports nothing from outside, so that whoever documents the rules can read
 * it alone. An interaction imports only the families that it applies.
 */
const TABLE = /* @__PURE__ */ (() =>
  ({
    ...RESOURCE_RULES,
    ...BUNDLE_RULES,
    ...APPOINTMENT_RULES,
    ...BOOK_RULES,
    ...AMEND_RULES,
    ...CANCEL_RULES,
    ...RETRIEVE_RULES,
    ...RETURNED_RULES,
    ...SLOT_SEARCH_RULES,
    ...AVAILABILITY_RULES,
    ...PATIENTS_RULES,
    ...PRACTITIONER_RULES,
    ...ORGANIZATION_RULES,
    ...LOCATION_RULES,
    ...CAPABILITY_RULES,
    ...ERROR_RULES,
    ...HTTP_RULES,
    ...CONSUMER_RULES,
    ...STRUCTURED_RULES,
  }) as const satisfies Record<string, Rule>)();

export type RuleId = keyof typeof TABLE;

/** All rules by id, in the order of the specification's pages. */
export const RULES: Readonly<Record<RuleId, Rule>> = TABLE;
