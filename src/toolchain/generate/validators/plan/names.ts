import { RESERVED_WORDS } from '../../../text/reserved-words.js';

/** Names of constants in generated validators. */

/** `HCSailor1` → `hcSailor1`, `HumanName` → `humanName`: a leading run of capitals keeps the one that begins a word. */
export function camel(name: string): string {
  const run = /^[A-Z]+/.exec(name)?.[0].length ?? 0;
  const lower = run > 1 && run < name.length ? run - 1 : run;
  return name.slice(0, lower).toLowerCase() + name.slice(lower);
}

/** `Appointment.participant.actor` → `appointmentParticipantActor`, `identifier:home-number` → `identifierHomeNumber`. */
export function camelPath(path: string): string {
  const parts = path.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const name = parts.map((part, i) => (i === 0 ? camel(part) : capital(part))).join('');
  return /^[A-Za-z]/.test(name) ? name : `_${name}`;
}

/** `slotRules` → `SlotRules`: a name with another word in front of it. */
export function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

/** A name for a constant: reserved words get an underscore. */
export function constantName(wish: string): string {
  return RESERVED_WORDS.has(wish) ? `${wish}_` : wish;
}
