import Fastify, { type FastifyInstance } from 'fastify';
import type { GPConnectAppointmentBookRequest1 } from '../../generated/index.js';
import { checkBookRequest, replyFor, type BookContext } from '../../src/gpconnect/index.js';

/** The practice's own system, as far as a booking needs it. */
export interface Practice {
  /** The practice's slots, people and places that an appointment names. */
  contextOf(appointment: unknown): Promise<Omit<BookContext, 'now'>>;
  book(appointment: GPConnectAppointmentBookRequest1): Promise<object>;
  now(): Date;
}

/** The guide's provider: the guide shows the code between the marks. */
export function provider(practice: Practice): FastifyInstance {
  // <readme>
  const server = Fastify();
  const json = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/fhir+json', { parseAs: 'string' }, json);
  server.post('/Appointment', async (request, reply) => {
    const context = await practice.contextOf(request.body);
    const result = checkBookRequest(request.body, { ...context, now: practice.now() });
    const { status, headers, outcome } =
      result.valid && !result.complete ? replyFor('internalError') : result.reply;
    const body = result.valid && result.complete ? await practice.book(result.value) : outcome;
    return reply.code(status).headers(headers).send(body);
  });
  // </readme>
  return server;
}
