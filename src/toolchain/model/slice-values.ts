import type { ElementModel, ProjectModel, SlicingModel } from './types.js';

/** The values that every item of a slice has where its discriminators look; undefined if they do not tell. */
export function likeOf(project: ProjectModel, slice: ElementModel, slicing: SlicingModel): unknown {
  const values = slicing.discriminators.map(({ type, path }) => {
    const steps = path === '$this' ? [] : path.split('.');
    const found = follow(slice, steps);
    if (!found) return undefined;
    const value = valueAt(project, found.at(-1)!, type);
    // the innermost value, wrapped in the properties that lead to it
    return value === undefined
      ? undefined
      : steps.reduceRight<unknown>(
          (inner, step, i) => ({ [step]: found[i + 1]!.isArray ? [inner] : inner }),
          value,
        );
  });
  if (values.length === 0 || values.includes(undefined)) return undefined;
  return values.reduce((a, b) => merged(a, b));
}

function follow(slice: ElementModel, steps: readonly string[]): ElementModel[] | undefined {
  const found = [slice];
  for (const step of steps) {
    const next = found.at(-1)!.children.find((child) => child.name === step);
    if (!next) return undefined;
    found.push(next);
  }
  return found;
}

function valueAt(
  project: ProjectModel,
  element: ElementModel,
  type: SlicingModel['discriminators'][number]['type'],
): unknown {
  const [only, ...others] = element.types;
  if (type === 'exists') return undefined;
  if (type === 'value' || type === 'pattern') return requiredValue(element);
  if (!only || others.length > 0) return undefined;
  if (type === 'profile') {
    return only.profiles.length === 1 ? { meta: { profile: [only.profiles[0]] } } : undefined;
  }
  return project.types[only.code]?.kind === 'resource' ? { resourceType: only.code } : undefined;
}

/** The content that a value must have: a fixed value, a pattern, or the content of its required children. */
function requiredValue(element: ElementModel): unknown {
  const fixed = element.fixed ?? element.pattern;
  if (fixed) return fixed.value;
  const inner: Record<string, unknown> = {};
  for (const child of element.children) {
    if (child.name === 'display') continue; // a text for people does not tell a value from others
    const items = [child, ...child.slices].flatMap((candidate) => {
      const value = candidate.min > 0 ? requiredValue(candidate) : undefined;
      return value === undefined ? [] : [value];
    });
    if (items.length > 0) inner[child.name] = child.isArray ? items : items[0];
  }
  return Object.keys(inner).length > 0 ? inner : undefined;
}

function merged(a: unknown, b: unknown): unknown {
  if (typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) || Array.isArray(b)) return b;
  const out = { ...(a as Record<string, unknown>) };
  for (const [key, value] of Object.entries(b as object))
    out[key] = key in out ? merged(out[key], value) : value;
  return out;
}
