import type { Issue } from '../../../../src/runtime/v1/results.js';
import type { OracleIssue, OracleName } from '../../oracle/oracle.js';
import type { JsonObject } from '../node.js';
import { CHILDREN_2019, CHILDREN_TODAY, type Children } from '../places.js';
import { ALONE_2019, isOfUntoldSlice, OF_THE_PROFILE } from './2019.js';
import type { Rule } from './rule.js';
import { ALONE_TODAY, isHindrance } from './today.js';

/** Facts about an oracle that a comparison with ours needs. */
export interface Reference {
  /** True for errors that no resource can mend: faults of a definition, and what the oracle lacks offline. */
  isHindrance(issue: OracleIssue, resource: JsonObject): boolean;
  /** True if an issue of ours is about a slice that the oracle cannot tell apart, by its own message. */
  isOfUntoldSlice(issue: Issue, said: readonly OracleIssue[]): boolean;
  /** Errors that it reports at the parent, with the child that each is about. */
  children: readonly Children[];
  /** Rules for errors that it alone reports. */
  alone: readonly Rule<OracleIssue>[];
}

export const REFERENCES: Readonly<Record<OracleName, Reference>> = {
  '2019': {
    isHindrance: ({ message }) => OF_THE_PROFILE.test(message),
    isOfUntoldSlice,
    children: CHILDREN_2019,
    alone: ALONE_2019,
  },
  today: {
    isHindrance,
    // it judges the slices that the build of 2019 cannot tell apart
    isOfUntoldSlice: (_, said) => said.some(({ id }) => id === 'SLICING_CANNOT_BE_EVALUATED'),
    children: CHILDREN_TODAY,
    alone: ALONE_TODAY,
  },
};
