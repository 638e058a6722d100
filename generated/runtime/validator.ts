// Part of the toolchain's runtime, the same for every project. Do not edit.
import { Context, type Draft, type ValidateOptions } from './context.js';
import { ISSUE_TYPES, type Issue, type ValidationResult } from './issues.js';
import { describe, isObject, type Json, type Registry, type Shape } from './shape.js';
import { claimed, shapesFor } from './resources.js';
import type { StandardSchema } from './standard-schema.js';
import { walk } from './walk.js';

/** A validator of one type: a function, and a Standard Schema (https://standardschema.dev) at once. */
export interface Validator<T> extends StandardSchema<T> {
  (value: unknown, options?: ValidateOptions): ValidationResult<T>;
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
  let registry: Registry | undefined;
  const name = shape.type || shape.id;
  const validate = (value: unknown, options: ValidateOptions = NO_OPTIONS): ValidationResult<T> => {
    registry ??= registryOf(definitions());
    const c = new Context(registry, options);
    c.name = name;
    try {
      if (!isObject(value)) noObject(value, c);
      else if (shape.type === '' || isOfType(value, shape.type, c)) walkRoot(shape, value, c);
    } catch (error) {
      unreadable(error, c);
    }
    return resultOf(value, c);
  };
  return Object.assign(validate, { '~standard': standard(vendor, validate) });
}

/** The validator that picks the definition by what a resource says of itself. */
export function validatorByProfile<T extends { resourceType: string }>(
  definitions: () => Definitions,
): (value: unknown, options?: ValidateByProfileOptions) => ValidationResult<T> {
  let registry: Registry | undefined;
  return (value, options = NO_OPTIONS) => {
    registry ??= registryOf(definitions());
    const c = new Context(registry, options);
    c.name = 'Resource';
    try {
      if (isObject(value)) walkByProfile(value, options as ValidateByProfileOptions, c);
      else noObject(value, c);
    } catch (error) {
      unreadable(error, c);
    }
    return resultOf(value, c);
  };
}

function walkByProfile(value: Json, { profile }: ValidateByProfileOptions, c: Context): void {
  const type = value['resourceType'];
  if (typeof type !== 'string' || !/^[A-Z][A-Za-z]{1,60}$/.test(type)) return wrongType(type, undefined, c);
  c.name = type;
  const wanted =
    profile === undefined ? claimed(value, c) : typeof profile === 'string' ? [profile] : profile;
  const shapes = shapesFor(wanted, type, c);
  if (shapes.length === 0 && c.errors === 0) {
    c.add('resource.unsupported', '', '', `no definition of ${type} is part of this validator`);
  }
  for (let i = 0; i < shapes.length; i++) walkRoot(shapes[i]!, value, c);
}

function walkRoot(shape: Shape, value: Json, c: Context): void {
  c.resource = c.root = value;
  if (shape.type === 'Bundle') c.bundle = value;
  walk(shape, value, c);
}

function isOfType(value: Json, wanted: string, c: Context): boolean {
  const type = value['resourceType'];
  if (type === wanted) return true;
  wrongType(type, wanted, c);
  return false;
}

function noObject(value: unknown, c: Context): void {
  c.add('shape.object', '', '', `found ${describe(value)}; an object is required`);
}

const NO_OPTIONS: ValidateOptions = {};

/** What validators are made with: lists, so that a module that is not used can be left out of a bundle. */
export interface Definitions {
  element: Shape;
  /** Core definitions of resources. */
  types?: readonly Shape[];
  /** Profiles and extensions. */
  profiles?: readonly Shape[];
}

function registryOf({ element, types = [], profiles = [] }: Definitions): Registry {
  return {
    element,
    types: new Map(types.map((shape) => [shape.id, shape])),
    profiles: new Map(profiles.map((shape) => [shape.profile, shape])),
  };
}

function resultOf<T>(value: unknown, c: Context): ValidationResult<T> {
  const issues = issuesOf(c);
  const { notChecked } = c;
  if (c.errors > 0) return { valid: false, issues, notChecked };
  return { valid: true, value: value as T, issues, notChecked };
}

/** Only what no JSON text can hold gets here: accessors and proxies that throw, or nesting beyond a raised `maxDepth`. */
function unreadable(error: unknown, c: Context): void {
  c.drafts.length = 0;
  const isDeep = error instanceof RangeError;
  c.add(
    isDeep ? 'limit.depth' : 'shape.unreadable',
    '',
    '',
    isDeep ? 'nested too deep to look at' : 'the value cannot be read: it throws when it is looked at',
  );
}

function wrongType(found: unknown, wanted: string | undefined, c: Context): void {
  const what = found === undefined ? 'missing' : describe(found);
  const must = wanted === undefined ? 'the name of a resource type' : `"${wanted}"`;
  c.add('shape.resourceType', '.resourceType', '', `resourceType is ${what}; it must be ${must}`);
}

function issuesOf(c: Context): Issue[] {
  const issues: Issue[] = [];
  const { drafts, name, maxIssues } = c;
  if (drafts.length === 0) return issues;
  const seen = drafts.length > 8 ? new Set<string>() : undefined;
  for (let i = 0; i < drafts.length && issues.length < maxIssues; i++) {
    const draft = drafts[i]!;
    if (seen ? isRepeated(draft, seen) : drafts.findIndex((other) => isAlike(other, draft)) < i) continue;
    const { severity, code, message, profile, element, key } = draft;
    const expression = name + draft.expression;
    const issueType = ISSUE_TYPES[code];
    const issue: Issue = { severity, code, issueType, expression, message, profile, element };
    if (key !== undefined) issue.key = key;
    issues.push(issue);
  }
  return issues;
}

/** Two profiles of one resource repeat what their common base says. */
function isAlike(a: Draft, b: Draft): boolean {
  return (
    a === b ||
    (a.code === b.code && a.expression === b.expression && (a.key ?? a.message) === (b.key ?? b.message))
  );
}

/** The same for many, so that it takes no more time for each than for a few. */
function isRepeated({ code, expression, key, message }: Draft, seen: Set<string>): boolean {
  const before = seen.size;
  return seen.add(`${code} ${expression} ${key ?? message}`).size === before;
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
        issues: errors.map(({ message, expression }) => ({ message, path: pathOf(expression, value) })),
      };
    },
  };
}

/** `Slot.extension[0].value` as the keys that lead there in the JSON: `extension`, 0, `valueCode`. */
function pathOf(expression: string, root: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let value = root;
  try {
    for (const part of expression.split(/[.[\]]+/).slice(1)) {
      if (part === '') continue;
      const key = /^\d+$/.test(part) ? Number(part) : keyIn(value, part);
      path.push(key);
      value = typeof value === 'object' && value !== null ? (value as Json)[key] : undefined;
    }
  } catch {
    // what cannot be read leads nowhere
  }
  return path;
}

function keyIn(value: unknown, name: string): string {
  if (!isObject(value) || Object.hasOwn(value, name)) return name;
  const isTyped = (key: string) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length));
  return Object.keys(value).find(isTyped) ?? name;
}
