import type { Context } from './context.js';
import { describe, isObject, type Json, type Shape } from './shape.js';
import { isArray, isItem, walk } from './walk.js';

/** A resource in an element of another one: `Bundle.entry.resource`, `Parameters.parameter.resource`. */
export function anyResource(value: unknown, key: string, c: Context, profiles?: readonly string[]): 0 {
  const from = c.drafts.length;
  if (value === undefined) return c.add('shape.unknown', `.${key}`, key, '');
  if (!isObject(value)) {
    const code = Array.isArray(value) ? 'shape.array' : value === null ? 'shape.null' : 'shape.object';
    return c.add(code, `.${key}`, key, `${key} is ${describe(value)}; a resource is required`);
  }
  const { root, memo } = c;
  c.root = value;
  c.memo = undefined;
  inner(value, key, c, profiles);
  c.root = root;
  c.memo = memo;
  if (c.drafts.length > from) c.prefix(from, `.${key}`);
  return 0;
}

/** Resources without an identity of their own, inside the one that refers to them: `contained`. */
export function contained(value: unknown, key: string, c: Context, max = Infinity, min = 0): 0 {
  if (!isArray(value, key, c, max, min)) return 0;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const from = c.drafts.length;
    if (isObject(item)) {
      inner(item, key, c);
      if (item['id'] === undefined) withoutId(key, c);
    } else if (!isItem(item, key, i, c)) break;
    if (c.drafts.length > from) c.prefix(from, `.${key}[${i}]`);
  }
  return 0;
}

/** STU3: http://hl7.org/fhir/STU3/references.html#contained: it is known by its id, and by nothing else. */
function withoutId(key: string, c: Context): void {
  c.add('cardinality.min', '.id', `${key}.id`, 'a contained resource without id, which nothing can refer to');
}

function inner(value: Json, key: string, c: Context, profiles?: readonly string[]): void {
  const { resource: outer, bundle } = c;
  c.resource = value;
  const type = value['resourceType'];
  if (type === 'Bundle') c.bundle = value;
  const only = profiles ? undefined : onlyClaimed(value, type, c);
  if (only) walk(only, value, c);
  else {
    const wanted = profiles ? [...profiles, ...claimed(value, c)] : claimed(value, c);
    const shapes = typeof type === 'string' ? shapesFor(wanted, type, c) : [];
    for (const shape of shapes) walk(shape, value, c);
    if (shapes.length === 0) withoutShape(type, key, c);
  }
  c.resource = outer;
  c.bundle = bundle;
}

function withoutShape(type: unknown, key: string, c: Context): void {
  if (typeof type === 'string' && /^[A-Z][A-Za-z]+$/.test(type)) {
    c.skip(`resources of type ${type.slice(0, 60)}`, 'their definition is not part of this validator');
  } else {
    c.add(
      'shape.resourceType',
      '.resourceType',
      key,
      `resourceType is ${describe(type)}; the name of a resource type is required`,
    );
  }
}

/** The definition of a resource that claims one profile, which is known: nearly every one; others take the longer way. */
function onlyClaimed(value: Json, type: unknown, c: Context): Shape | undefined {
  const { meta } = value;
  const list = isObject(meta) ? meta['profile'] : undefined;
  if (!Array.isArray(list) || list.length !== 1) return undefined;
  const url: unknown = list[0];
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
    const shape = profiles.get(url) ?? (url.includes('|') ? profiles.get(url.split('|', 1)[0]!) : undefined);
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

/** The profiles that a resource claims. */
export function claimed(value: Json, c: Context): string[] {
  const { meta } = value;
  const list = isObject(meta) ? meta['profile'] : undefined;
  if (!Array.isArray(list)) return [];
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
