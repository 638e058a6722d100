import type { OracleIssue } from '../../oracle/oracle.js';
import type { Rule } from './rule.js';

/** Message ids of errors that come from running offline, or from the published definitions. No resource can mend them. */
const HINDRANCES = new Set(['SLICING_CANNOT_BE_EVALUATED', 'Reference_REF_CantMatchChoice']);

const CODING_ID = 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid';

export function isHindrance({ id = '', message }: OracleIssue): boolean {
  if (HINDRANCES.has(id)) return true;
  if (id.startsWith('Terminology_'))
    return message.includes('snomed.info/sct') || message.includes('CodeSystem is unknown');
  return id === 'Extension_EXTP_Context_Wrong' && message.includes(CODING_ID);
}

/** Errors of today's build that ours does not report, or reports at another place. */
export const ALONE_TODAY: readonly Rule<OracleIssue>[] = [];
