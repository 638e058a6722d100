import { interactions } from '../../generated/index.js';
import type { GPConnectAppointmentBookRequest1, GPConnectSlot1 } from '../../generated/index.js';

/** The practice's own system, as far as a booking needs it. */
export interface Practice {
  slots(references: readonly string[]): Promise<GPConnectSlot1[]>;
  book(appointment: GPConnectAppointmentBookRequest1): Promise<object>;
  now(): Date;
}

/** The README's provider: answers `POST /Appointment` in any framework that speaks Fetch (Hono, Next, Deno, Node's adapters). */
export const bookAppointment =
  (practice: Practice) =>
  async (request: Request): Promise<Response> => {
    const payload = (await request.json()) as { slot?: { reference?: string }[] };
    const references = Array.isArray(payload?.slot)
      ? payload.slot.map((slot) => String(slot?.reference))
      : [];
    const slots = await practice.slots(references);
    const result = interactions.book.request(payload, { slots, now: practice.now() });
    const body = result.valid ? await practice.book(result.value) : result.reply.outcome;
    return Response.json(body, {
      status: result.reply.status,
      headers: { 'content-type': 'application/fhir+json' },
    });
  };
