import { V2_TABLES_FROM_0300 } from './v2-tables-from-0300.js';
import { V2_TABLES_TO_0299 } from './v2-tables-to-0299.js';
import { V3_CODE_SYSTEMS } from './v3-code-systems.js';

/**
 * The code systems of HL7 v2 and v3 as FHIR STU3 (3.0.2) publishes them in its v2-tables and v3-codesystems bundles, which the package of
 * definitions leaves out. Each line holds one system: its canonical, then code and display in turn, separated by tabs. All are complete.
 * STU3: http://hl7.org/fhir/STU3/terminologies-v2.html, http://hl7.org/fhir/STU3/terminologies-v3.html
 */
export const HL7_V2_AND_V3 = [V2_TABLES_TO_0299, V2_TABLES_FROM_0300, V3_CODE_SYSTEMS]
  .map((lines) => lines.trim())
  .join('\n');
