import { isNoneOf } from './bindings.js';
import type { Context } from './context.js';
import { link } from './link.js';
import { isArray, isItem, wrong } from './kinds.js';
import { claimsOf } from './references.js';
import { range, type Check, type Rule, type Spec } from './rules.js';
import { CORE, describe, isObject, type Json, type Resolve, type Shape } from './shape.js';
import { walk } from './walk.js';

/** A resource in an element of another one: `Bundle.entry.resource`, `Parameters.parameter.resource`. */
export function anyResource(...profiles: string[]): Spec {
  const look: Check = (value, rule, c, object) => {
    const from = c.drafts.length;
    if (!isObject(value)) return wrong(value, rule, c);
    const { root, shared, isContained, entry } = c;
    if (root === c.bundle) c.entry = object;
    c.root = value;
    c.shared = undefined;
    c.isContained = false;
    inner(value, rule, c, profiles);
    c.root = root;
    c.shared = shared;
    c.isContained = isContained;
    c.entry = entry;
    if (c.drafts.length > from) c.prefix(from, rule.at);
  };
  return { look };
}

/** Resources without an identity of their own, inside the one that refers to them: `contained`. */
export function contained(max?: number, min?: number): Spec {
  return { look: lookAtContained, ...range(max, min) };
}

const lookAtContained: Check = (value, rule, c) => {
  if (!isArray(value, rule, c)) return;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const from = c.drafts.length;
    if (!isObject(item)) {
      if (!isItem(item, rule, i, c)) break;
      continue;
    }
    const { isContained } = c;
    c.isContained = true;
    inner(item, rule, c, NONE);
    c.isContained = isContained;
    // STU3: http://hl7.org/fhir/STU3/references.html#contained: it is known by its id, and by nothing else
    if (item['id'] === undefined)
      c.add('cardinality.min', '.id', `${rule.name}.id`, 'id is missing; nothing else refers to it');
    if (c.drafts.length > from) c.prefix(from, `${rule.at}[${i}]`);
  }
};

const NONE: readonly string[] = [];

function inner(value: Json, rule: Rule, c: Context, profiles: readonly string[]): void {
  const { bundle, inBundle } = c;
  const type = value['resourceType'];
  const only = profiles.length > 0 ? undefined : onlyClaimed(value, type, c);
  if (only) walkResource(only, value, c);
  else {
    const wanted = [...profiles, ...claimed(value, c)];
    const shapes = typeof type === 'string' ? shapesFor(wanted, type, c) : [];
    if (shapes.length > 1) c.isRepeated = true;
    for (const shape of shapes) walkResource(shape, value, c);
    if (shapes.length === 0) withoutShape(type, rule.name, c);
  }
  if (c.bundle !== bundle) enterBundle(bundle, inBundle, c);
}

function enterBundle(bundle: Json | undefined, inBundle: Resolve | undefined, c: Context): void {
  c.bundle = bundle;
  c.inBundle = inBundle;
  c.isByEntry = false;
  c.lastAllowed = undefined;
}

/** Walks a resource; what is in a Bundle is found in it from then on. */
export function walkResource(shape: Shape, value: Json, c: Context): void {
  if (shape.type === 'Bundle') {
    if (!shape.rules) link(shape);
    enterBundle(value, shape.resolve, c);
  }
  walk(shape, value, c);
}

function withoutShape(type: unknown, key: string, c: Context): void {
  const all = c.registry.codeSystems.get('http://hl7.org/fhir/resource-types');
  if (typeof type === 'string' && /^[A-Z][A-Za-z]+$/.test(type) && !isNoneOf(all, type)) {
    c.skip(`resources of type ${type.slice(0, 60)}`, 'their definition is not part of this validator');
  } else {
    c.add(
      'shape.resourceType',
      '.resourceType',
      key,
      `resourceType is ${describe(type)}; it must be a type that there is`,
    );
  }
}

/** The definition of a resource that claims one profile, which is known: nearly every one; others take the longer way. */
function onlyClaimed(value: Json, type: unknown, c: Context): Shape | undefined {
  const list = claimsOf(value);
  if (list.length !== 1) return undefined;
  const url = list[0];
  if (typeof url !== 'string') return undefined;
  const { lastClaimed } = c;
  const shape = lastClaimed?.profile === url ? lastClaimed : c.registry.profiles.get(url);
  if (!shape || shape.type !== type) return undefined;
  return (c.lastClaimed = shape);
}

/** The definitions that a resource is checked against: those of the profiles that are known, else its type's. */
export function shapesFor(wanted: readonly string[], type: string, c: Context): readonly Shape[] {
  const found: Shape[] = [];
  for (let i = 0; i < wanted.length; i++) {
    const url = wanted[i]!;
    const { profiles } = c.registry;
    const bar = url.indexOf('|');
    const canonical = bar < 0 ? url : url.slice(0, bar);
    const shape = profiles.get(canonical) ?? coreType(canonical, c);
    if (shape && bar >= 0)
      c.skip(
        `version ${describe(url.slice(bar + 1))} of profile ${canonical}`,
        'only one is part of this validator',
      );
    if (!shape) c.skip(`profile ${describe(url)}`, 'its definition is not part of this validator');
    else if (shape.type !== type) {
      const message = `${describe(type)} is no ${shape.type || 'resource'}, which ${url} is a profile of`;
      c.add('resource.profile', '', '', message);
    } else if (!found.includes(shape)) found.push(shape);
  }
  if (found.length > 0) return found;
  const core = c.registry.types.get(type);
  return core ? [core] : found;
}

function coreType(canonical: string, { registry }: Context): Shape | undefined {
  return canonical.startsWith(CORE) ? registry.types.get(canonical.slice(CORE.length)) : undefined;
}

/** The profiles that a resource claims. */
export function claimed(value: Json, c: Context): string[] {
  const list = claimsOf(value);
  const urls: string[] = [];
  // a profile each is more than anybody claims; a hostile list must not multiply the work
  for (let i = 0; i < list.length && i < 100; i++) {
    const url: unknown = list[i];
    if (typeof url === 'string' && !urls.includes(url)) urls.push(url);
  }
  if (list.length > 100) {
    c.skip('meta.profile after the first 100', 'more profiles than are looked at');
  }
  return urls;
}
