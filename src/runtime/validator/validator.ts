import { ValidationContext } from './context.js';
import { merged, registryOf } from './registry.js';
import type {
  Context,
  Core,
  Definitions,
  Json,
  Registry,
  Shape,
  ValidateByProfileOptions,
  ValidateOptions,
} from '../types.js';
import type { Issue, ValidationResult } from '../issues.js';
import { describe } from '../text/describe.js';
import { isObject } from '../primitives/json.js';
import { forgetNarrative } from '../narrative/last-narrative.js';
import { pointerOf, stepsOf } from '../results/pointer.js';
import { redactedIssue, redactedNote } from '../results/redact.js';
import { claimed, shapesFor, soleProfile, unknownType, walkResource } from '../walk/resources.js';
import { isConcreteType } from '../primitives/resource-types.js';
import type { StandardSchema } from '../results/standard-schema.js';

/** A validator of one type: a function that is also a Standard Schema (https://standardschema.dev). */
export interface Validator<T> extends StandardSchema<T> {
  (value: unknown, options?: ValidateOptions | null): ValidationResult<T>;
}

/** A validator of any type: a function that is also a Standard Schema. */
export interface ValidatorByProfile<T> extends StandardSchema<T> {
  (value: unknown, options?: ValidateByProfileOptions | null): ValidationResult<T>;
}

/**
 * Makes the validator of a definition.
 *
 * @param vendor for Standard Schema
 * @param definitions the other definitions it needs: Element, and those of resources that can be inside
 */
export function validator<T>(shape: Shape, vendor: string, definitions: () => Definitions): Validator<T> {
  const { type, id } = shape;
  const validate = validateBy<T>(type || id, definitions, (value, c) => {
    if (type === '' || value['resourceType'] === type) walkRoot(shape, value, c);
    else wrongType(value['resourceType'], `"${type}"`, c);
  });
  return Object.assign(validate, { '~standard': standard(vendor, validate) });
}

/** Makes a validator that picks the definitions by `resourceType` and `meta.profile`. */
export function validatorByProfile<T extends { resourceType: string }>(
  vendor: string,
  definitions: () => Definitions,
): ValidatorByProfile<T> {
  const validate = validateBy<T>('Resource', definitions, walkByProfile);
  return Object.assign(validate, { '~standard': standard(vendor, validate) });
}

function validateBy<T>(
  name: string,
  definitions: () => Definitions,
  walk: (value: Json, c: Context) => void,
) {
  let registry: Registry | undefined;
  let withCore: { core: Core; registry: Registry } | undefined;
  const known = (core: Core | undefined): Registry => {
    registry ??= registryOf(definitions());
    if (core === undefined) return registry;
    if (withCore?.core !== core)
      withCore = { core, registry: merged(registry, registryOf(core.definitions())) };
    return withCore.registry;
  };
  return (value: unknown, options?: ValidateOptions | null): ValidationResult<T> => {
    const given = options ?? NO_OPTIONS;
    const c = new ValidationContext(name, known(given.core), given);
    try {
      if (isObject(value)) walk(value, c);
      else c.add('shape.object', '', '', `found ${describe(value)}; it must be an object`);
    } catch (error) {
      unreadable(error, c);
    }
    forgetNarrative();
    let issues = issuesOf(c, value);
    let notChecked = c.notChecked ?? [];
    if (given.redact) {
      issues = issues.map(redactedIssue);
      notChecked = notChecked.map(redactedNote);
    }
    return c.errors > 0
      ? { valid: false, issues, notChecked }
      : { valid: true, value: value as T, issues, notChecked };
  };
}

function walkByProfile(value: Json, c: Context): void {
  const { profile }: ValidateByProfileOptions = c.options;
  const sole = profile === undefined ? soleProfile(value, c) : undefined;
  if (sole) {
    c.name = sole.type;
    return walkRoot(sole, value, c);
  }
  const type = value['resourceType'];
  if (typeof type !== 'string' || !/^[A-Z][A-Za-z]{1,60}$/.test(type)) {
    return wrongType(type, 'the name of a resource type', c);
  }
  c.name = type;
  const asked: readonly unknown[] | undefined = typeof profile === 'string' ? [profile] : profile;
  const wanted = asked?.filter((url) => typeof url === 'string') ?? claimed(value, c);
  const shapes = shapesFor(wanted, type, c);
  if (shapes.length === 0 && c.errors === 0) {
    if (isConcreteType(type)) {
      const message = `no definition of ${type} is part of this validator; add the core types to it`;
      c.add('resource.unsupported', '', '', message, 'error', undefined, { found: type });
    } else unknownType(type, '', c);
  }
  c.isRepeated = shapes.length > 1;
  for (let i = 0; i < shapes.length; i++) walkRoot(shapes[i]!, value, c);
}

function walkRoot(shape: Shape, value: Json, c: Context): void {
  c.root = value;
  walkResource(shape, value, c);
}

const NO_OPTIONS: ValidateOptions = {};

/** Reports a value that JSON cannot hold: an accessor or a proxy throws, or the nesting exceeds a raised `maxDepth`. */
function unreadable(error: unknown, c: Context): void {
  c.drafts.length = 0;
  if (error instanceof RangeError) c.add('limit.depth', '', '', 'nested too deep to look at');
  else c.add('shape.unreadable', '', '', 'the value throws when it is looked at');
}

function wrongType(found: unknown, wanted: string, c: Context): void {
  c.add(
    'shape.resourceType',
    '.resourceType',
    '',
    `resourceType is ${describe(found)}; it must be ${wanted}`,
  );
}

function issuesOf({ drafts, name, maxIssues, isRepeated }: Context, value: unknown): Issue[] {
  for (const issue of drafts) {
    issue.pointer = pointerOf(issue, value);
    issue.expression = name + issue.expression;
  }
  const issues = isRepeated ? withoutRepeats(drafts) : drafts;
  return issues.length > maxIssues ? theFirst(maxIssues, issues) : issues;
}

/** The first issues in their order. Errors are kept before others. */
function theFirst(most: number, issues: readonly Issue[]): Issue[] {
  let errors = issues.filter(({ severity }) => severity === 'error').length;
  let others = Math.max(0, most - errors);
  errors = most - others;
  return issues.filter(({ severity }) => (severity === 'error' ? errors-- > 0 : others-- > 0));
}

/** Two profiles of one resource both report the rules of their common base. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(
    ({ code, expression, key, message }) =>
      seen.size < seen.add(`${code} ${expression} ${key ?? message}`).size,
  );
}

function standard<T>(
  vendor: string,
  validate: (value: unknown) => ValidationResult<T>,
): StandardSchema<T>['~standard'] {
  return {
    version: 1,
    vendor,
    validate: (value) => {
      const result = validate(value);
      if (result.valid) return { value: result.value };
      const errors = result.issues.filter((issue) => issue.severity === 'error');
      return {
        issues: errors.map(({ message, pointer }) => ({ message, path: stepsOf(pointer, value) })),
      };
    },
  };
}
