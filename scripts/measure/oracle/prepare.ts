import { join } from 'node:path';
import { ORACLES, ROOT, type OracleName } from './oracle.js';
import { PROBE, verdictsOn } from './verdict-store.js';

/**
 * Makes an oracle ready by asking it about one resource: the first question fetches and compiles it.
 *
 * @returns a line for people
 * @throws Error if the oracle cannot be fetched, or refuses a valid resource
 */
export async function prepare(oracle: OracleName): Promise<string> {
  const asked = await verdictsOn([PROBE], oracle, join(ROOT, 'generated/fhir/xml'));
  if (!asked.verdicts[0]?.valid)
    throw new Error(
      `${ORACLES[oracle].title} refuses a valid resource: ${JSON.stringify(asked.verdicts[0])}`,
    );
  return `${ORACLES[oracle].title} is ready`;
}
