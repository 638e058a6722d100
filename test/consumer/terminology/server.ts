import Fastify, { type FastifyInstance } from 'fastify';
import type * as r3 from 'fhir/r3.js';

/** The codes of a value set: display by code, by system. */
export type ValueSets = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

export interface TerminologyServer {
  base: string;
  /** The URLs of the requests in the batches so far, a list for each batch. */
  batches: string[][];
  close(): Promise<void>;
}

/**
 * A small FHIR terminology server: `ValueSet/$validate-code`, alone and in batches.
 * STU3: http://hl7.org/fhir/STU3/valueset-operations.html#validate-code
 */
export async function startTerminologyServer(valueSets: ValueSets): Promise<TerminologyServer> {
  const server: FastifyInstance = Fastify();
  const batches: string[][] = [];
  const parser = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/fhir+json', { parseAs: 'string' }, parser);
  server.get('/fhir/ValueSet/$validate-code', (request, reply) => {
    const { status, resource } = validateCode(
      new URL(request.url, 'http://localhost').searchParams,
      valueSets,
    );
    return reply.code(status).type('application/fhir+json').send(resource);
  });
  server.post('/fhir', (request, reply) => {
    const { entry = [] } = request.body as r3.Bundle;
    const urls = entry.map((each) => each.request!.url);
    batches.push(urls);
    const answers = urls.map((url) => {
      const { status, resource } = validateCode(
        new URL(url, 'http://localhost/fhir/').searchParams,
        valueSets,
      );
      return { resource, response: { status: String(status) } };
    });
    const bundle: r3.Bundle = { resourceType: 'Bundle', type: 'batch-response', entry: answers };
    return reply.type('application/fhir+json').send(bundle);
  });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  return { base: `${address}/fhir`, batches, close: () => server.close() };
}

function validateCode(
  query: URLSearchParams,
  valueSets: ValueSets,
): { status: number; resource: r3.Parameters | r3.OperationOutcome } {
  const set = valueSets[query.get('url') ?? ''];
  if (!set) {
    const details = { text: `no value set ${query.get('url')}` };
    return {
      status: 404,
      resource: {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'error', code: 'not-found', details }],
      },
    };
  }
  const code = query.get('code') ?? '';
  const system = query.get('system');
  const found = Object.entries(set).find(
    ([url, codes]) => (system === null || url === system) && Object.hasOwn(codes, code),
  );
  const display = found?.[1][code];
  const asked = query.get('display');
  const isOther = display !== undefined && asked !== null && asked.toLowerCase() !== display.toLowerCase();
  const message = isOther ? `the display is "${display}"` : `the value set has no code ${code}`;
  const isResult = display !== undefined && !isOther;
  return {
    status: 200,
    resource: {
      resourceType: 'Parameters',
      parameter: [
        { name: 'result', valueBoolean: isResult },
        ...(isResult ? [] : [{ name: 'message', valueString: message }]),
        ...(display === undefined ? [] : [{ name: 'display', valueString: display }]),
      ],
    },
  };
}
