import type * as r3 from 'fhir/r3.js';
import type { AsyncTerminology } from '../../../generated/index.js';

/**
 * Asks a FHIR terminology server: one batch with a `$validate-code` for each question.
 * STU3: http://hl7.org/fhir/STU3/valueset-operations.html#validate-code
 *
 * @param base the server's base URL
 */
export function terminologyServer(base: string): AsyncTerminology {
  return async (queries) => {
    const batch: r3.Bundle = {
      resourceType: 'Bundle',
      type: 'batch',
      entry: queries.map(({ valueSet, system, version, code, display }) => {
        const parameters = new URLSearchParams({ url: valueSet, code });
        if (system !== undefined) parameters.set('system', system);
        if (version !== undefined) parameters.set('version', version);
        if (display !== undefined) parameters.set('display', display);
        return { request: { method: 'GET', url: `ValueSet/$validate-code?${parameters.toString()}` } };
      }),
    };
    const response = await fetch(base, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json', accept: 'application/fhir+json' },
      body: JSON.stringify(batch),
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`the terminology server answered with ${response.status}`);
    const { entry = [] }: BatchResponse = JSON.parse(await response.text());
    return queries.map((_, i) => resultOf(entry[i]?.resource));
  };
}

/** An OperationOutcome in place of Parameters: the server does not know the value set. */
type Reply = r3.Parameters | r3.OperationOutcome;
interface BatchResponse {
  entry?: { resource?: Reply }[];
}

function resultOf(reply: Reply | undefined): boolean | undefined {
  if (reply?.resourceType !== 'Parameters') return undefined;
  return reply.parameter?.find(({ name }) => name === 'result')?.valueBoolean;
}
