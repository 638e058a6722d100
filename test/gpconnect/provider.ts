import Fastify, { type FastifyInstance } from 'fastify';
import { interactions } from '../../generated/index.js';
import type { GPConnectAppointmentBookRequest1, GPConnectSlot1 } from '../../generated/index.js';

/** The practice's own system, as far as a booking needs it. */
export interface Practice {
  /** The slots that an appointment refers to, as far as they are there. */
  slotsOf(appointment: unknown): Promise<GPConnectSlot1[]>;
  book(appointment: GPConnectAppointmentBookRequest1): Promise<object>;
  now(): Date;
}

/** The README's provider, to the letter between the marks. */
export function provider(practice: Practice): FastifyInstance {
  // <readme>
  const server = Fastify();
  const json = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/fhir+json', { parseAs: 'string' }, json);
  server.post('/Appointment', async (request, reply) => {
    const slots = await practice.slotsOf(request.body);
    const result = interactions.book.request(request.body, { slots, now: practice.now() });
    const body = result.valid ? await practice.book(result.value) : result.reply.outcome;
    return reply.code(result.reply.status).type('application/fhir+json').send(body);
  });
  // </readme>
  return server;
}
