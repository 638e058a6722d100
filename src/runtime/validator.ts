import type { System } from './bindings.js';
import { Context, type Core, type ValidateOptions } from './context.js';
import type { Issue, ValidationResult } from './issues.js';
import { describe, isObject, type Json, type Registry, type Shape } from './shape.js';
import { forgetNarrative } from './narrative-memory.js';
import { pointerOf, stepsOf } from './pointer.js';
import { redactedIssue, redactedNote } from './redact.js';
import { claimed, shapesFor, unknownType, walkResource } from './resources.js';
import { isConcreteType } from './resource-types.js';
import type { StandardSchema } from './standard-schema.js';

/** A validator of one type: a function, and a Standard Schema (https://standardschema.dev) at once. */
export interface Validator<T> extends StandardSchema<T> {
  (value: unknown, options?: ValidateOptions | null): ValidationResult<T>;
}

/** A validator of any type: a function, and a Standard Schema at once. */
export interface ValidatorByProfile<T> extends StandardSchema<T> {
  (value: unknown, options?: ValidateByProfileOptions | null): ValidationResult<T>;
}

export interface ValidateByProfileOptions extends ValidateOptions {
  /** Canonicals to check against, in place of those in `meta.profile`. */
  profile?: string | readonly string[];
}

/**
 * The validator of a definition.
 *
 * @param definitions what it knows besides: Element, and the resources that can be inside
 */
export function validator<T>(shape: Shape, vendor: string, definitions: () => Definitions): Validator<T> {
  const { type, id } = shape;
  const validate = validateBy<T>(type || id, definitions, (value, c) => {
    if (type === '' || value['resourceType'] === type) walkRoot(shape, value, c);
    else wrongType(value['resourceType'], `"${type}"`, c);
  });
  return Object.assign(validate, { '~standard': standard(vendor, validate) });
}

/** The validator that picks the definition by what a resource says of itself. */
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
  look: (value: Json, c: Context) => void,
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
    const c = new Context(name, known(given.core), given);
    try {
      if (isObject(value)) look(value, c);
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

/** What validators are made with: lists, so that a module that is not used can be left out of a bundle. */
export interface Definitions {
  element: Shape;
  /** Core definitions of resources. */
  types?: readonly Shape[];
  /** Profiles and extensions. */
  profiles?: readonly Shape[];
  codeSystems?: readonly System[];
}

function registryOf({ element, types = [], profiles = [], codeSystems = [] }: Definitions): Registry {
  return {
    element,
    types: new Map(types.map((shape) => [shape.id, shape])),
    profiles: new Map(profiles.map((shape) => [shape.profile, shape])),
    codeSystems: new Map(codeSystems.map((system) => [system.url, system])),
    suggestions: new Map(),
  };
}

/** A validator's own definitions come first; HL7's code systems also have displays. */
function merged(own: Registry, core: Registry): Registry {
  return {
    element: own.element,
    types: new Map([...core.types, ...own.types]),
    profiles: new Map([...core.profiles, ...own.profiles]),
    codeSystems: new Map([...own.codeSystems, ...core.codeSystems]),
    suggestions: new Map(),
  };
}

/** Only what no JSON text can hold gets here: accessors and proxies that throw, or nesting beyond a raised `maxDepth`. */
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

/** As many issues in their order; errors stay as long as there are others to leave out. */
function theFirst(most: number, issues: readonly Issue[]): Issue[] {
  let errors = issues.filter(({ severity }) => severity === 'error').length;
  let others = Math.max(0, most - errors);
  errors = most - others;
  return issues.filter(({ severity }) => (severity === 'error' ? errors-- > 0 : others-- > 0));
}

/** Two profiles of one resource repeat what their common base says. */
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
