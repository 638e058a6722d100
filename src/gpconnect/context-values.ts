import { isObject } from './json.js';
import { nowOf } from './time.js';

/** Finds the fault of a value of a context; undefined if a rule can use it. */
type Problem = (value: unknown) => string | undefined;

const isResource = (type: string) => (value: unknown) => isObject(value) && value['resourceType'] === type;
const unless =
  (test: (value: unknown) => boolean, problem: string): Problem =>
  (value) =>
    test(value) ? undefined : problem;
const orNull =
  (problem: Problem): Problem =>
  (value) =>
    value === null ? undefined : problem(value);
const listOf = (type: string) =>
  unless((value) => Array.isArray(value) && value.every(isResource(type)), `it is no list of ${type}`);
const text = unless((value) => typeof value === 'string', 'it is no text');
const object = unless(isObject, 'it is no object');
const someFunction = unless((value) => typeof value === 'function', 'it is no function');
const some = (type: string) => unless(isResource(type), `it is no ${type}`);

/** Checks of the values of a context, by key. */
const PROBLEMS: Readonly<Record<string, Problem>> = /* @__PURE__ */ (() => ({
  now: unless((value) => !Number.isNaN(nowOf(value)), 'it is no date and time with its time zone'),
  slots: listOf('Slot'),
  schedules: listOf('Schedule'),
  locations: listOf('Location'),
  appointments: listOf('Appointment'),
  participants: unless(Array.isArray, 'it is no list of resources'),
  stored: orNull(object),
  schedule: some('Schedule'),
  sent: some('Appointment'),
  registered: some('Parameters'),
  record: orNull(object),
  pds: orNull(unless((value) => isObject(value) || value === 'unreachable', 'it is no record of PDS')),
  request: text,
  ifMatch: orNull(text),
  offers: someFunction,
  isKnownValue: someFunction,
  status: unless(Number.isInteger, 'it is no HTTP status'),
}))();

/** The reason why a rule cannot use a value of a context; undefined if it can. */
export function contextProblem(name: string, value: unknown): string | undefined {
  const problem = Object.hasOwn(PROBLEMS, name) ? PROBLEMS[name]!(value) : undefined;
  return problem && `${name} cannot be used: ${problem}`;
}
