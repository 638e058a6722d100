import type { Issue } from 'fsh-codegen-runtime/issues.js';
import type { Input } from './inputs.js';

/**
 * Issues of numbers that are written with a fraction, such as `1.0`, in elements that hold integers. JavaScript reads them as integers, so
 * each is made a real fraction in a copy, and the issues that this adds at its place are taken.
 *
 * @param redact true if messages must quote nothing
 * STU3: http://hl7.org/fhir/STU3/datatypes.html#integer
 */
export function fractionIssues(
  { resource, literals = {} }: Input,
  validate: (resource: unknown) => readonly Issue[],
  redact = false,
): Issue[] {
  const written = Object.entries(literals).filter(
    ([, text]) => /[.eE]/.test(text) && Number.isInteger(Number(text)),
  );
  if (written.length === 0) return [];
  const copy: unknown = structuredClone(resource);
  for (const [pointer, text] of written) setAt(copy, pointer, Number(text) + 0.5);
  const texts = new Map(written);
  return validate(copy)
    .filter((issue) => issue.code === 'type.primitive' && texts.has(issue.pointer))
    .map((issue) => ({
      ...issue,
      ...(!redact && {
        message: `${nameOf(issue.expression)} is ${texts.get(issue.pointer)!}; an integer has no fraction`,
      }),
    }));
}

function nameOf(expression: string): string {
  return expression.slice(expression.lastIndexOf('.') + 1);
}

function setAt(root: unknown, pointer: string, value: number): void {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop();
  let holder = root as Record<string, unknown> | undefined;
  for (const step of steps) holder = holder?.[step] as Record<string, unknown> | undefined;
  if (holder && last !== undefined && typeof holder[last] === 'number') holder[last] = value;
}
