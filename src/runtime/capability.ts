import type { ContactDetail } from 'fhir/r3.js';
import { isDateTime } from './primitives/primitives.js';
import { describe } from './text/describe.js';
import { isObject } from './primitives/json.js';

/** The parts of a capability statement that only the server's supplier knows. */
export interface ServerFacts {
  software: {
    /** The product. */
    name: string;
    version: string;
    /** A date, or a date and time with seconds and time zone. */
    releaseDate?: string;
  };
  /** The publisher of the statement: the supplier. */
  publisher: string;
  /** Contacts for questions, at least one. */
  contact: readonly ContactDetail[];
  /** Date of the last change of the statement: a date, or a date and time with seconds and time zone. */
  date: string;
}

/** Checked facts, in the form that a statement has. */
export type CheckedFacts = ServerFacts & { contact: ContactDetail[] };

const SYSTEMS = ['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other'];

/**
 * Checks and copies a server's facts.
 * STU3: http://hl7.org/fhir/STU3/capabilitystatement.html
 *
 * @throws TypeError that names everything missing or malformed
 */
export function checkedFacts(facts: ServerFacts): CheckedFacts {
  const problems: string[] = [];
  const given: unknown = facts;
  if (!isObject(given)) throw new TypeError(`a server's facts are an object, not ${describe(given)}`);
  const text = (value: unknown, place: string) => {
    if (typeof value !== 'string' || value.trim() === '')
      problems.push(`${place} is ${value === undefined ? 'missing' : describe(value)}: a text is required`);
  };
  const dateTime = (value: unknown, place: string) => {
    if (!isDateTime(value))
      problems.push(
        `${place} is ${value === undefined ? 'missing' : describe(value)}: write 2020, 2020-02, 2020-02-29 or 2020-02-29T12:30:00Z`,
      );
  };

  const { software } = given;
  if (isObject(software)) {
    text(software['name'], 'software.name');
    text(software['version'], 'software.version');
    if (software['releaseDate'] !== undefined) dateTime(software['releaseDate'], 'software.releaseDate');
  } else {
    problems.push(
      `software is ${software === undefined ? 'missing' : describe(software)}: an object is required`,
    );
  }
  text(given['publisher'], 'publisher');
  problems.push(...contactProblems(given['contact']));
  dateTime(given['date'], 'date');
  if (problems.length)
    throw new TypeError(`the capability statement cannot be filled in: ${problems.join('; ')}`);

  const { name, version, releaseDate } = facts.software;
  return {
    software: { name, version, ...(releaseDate !== undefined && { releaseDate }) },
    publisher: facts.publisher,
    contact: JSON.parse(JSON.stringify(facts.contact)) as ContactDetail[],
    date: facts.date,
  };
}

/** A contact needs a name or a telecom. STU3: http://hl7.org/fhir/STU3/metadatatypes.html#ContactDetail */
function contactProblems(contact: unknown): string[] {
  if (!Array.isArray(contact) || contact.length === 0) {
    const found = contact === undefined ? 'missing' : Array.isArray(contact) ? 'empty' : describe(contact);
    return [`contact is ${found}: an array of one contact at least is required`];
  }
  return contact.flatMap((item: unknown, i) => {
    const place = `contact[${i}]`;
    if (!isObject(item)) return [`${place} is ${describe(item)}: an object is required`];
    const { name, telecom } = item;
    const problems: string[] = [];
    if (name === undefined && telecom === undefined)
      problems.push(`${place} has neither a name nor a telecom`);
    if (name !== undefined && (typeof name !== 'string' || name.trim() === ''))
      problems.push(`${place}.name is ${describe(name)}: a text is required`);
    if (telecom !== undefined) problems.push(...telecomProblems(telecom, `${place}.telecom`));
    return problems;
  });
}

function telecomProblems(telecom: unknown, place: string): string[] {
  if (!Array.isArray(telecom) || telecom.length === 0)
    return [`${place} is ${Array.isArray(telecom) ? 'empty' : describe(telecom)}: an array is required`];
  return telecom.flatMap((point: unknown, i) => {
    const system = isObject(point) ? point['system'] : undefined;
    const value = isObject(point) ? point['value'] : undefined;
    const problems: string[] = [];
    if (typeof system !== 'string' || !SYSTEMS.includes(system))
      problems.push(`${place}[${i}].system is ${describe(system)}: one of ${SYSTEMS.join(', ')} is required`);
    if (typeof value !== 'string' || value.trim() === '')
      problems.push(`${place}[${i}].value is ${describe(value)}: a text is required`);
    return problems;
  });
}
