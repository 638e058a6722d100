import { elementNames, type ReleaseStructure } from '../releases/release.js';
import type { Rule } from './entities.js';
import { fshPath } from './fsh-path.js';

/** Rules for extensions with sub-extensions whose value was left open: FSH closes it, unless a rule says otherwise. */
export function openValues(rules: readonly Rule[], sd: ReleaseStructure): Rule[] {
  const bases = new Set(rules.flatMap((rule) => extensionsWithin(rule, sd.type === 'Extension')));
  if (bases.size === 0) return [];
  const elements = sd.snapshot!.element;
  const names = elementNames(elements);
  const closed = new Set(elements.flatMap(({ max }, i) => (max === '0' ? [fshPath(names[i]!.id)] : [])));
  return [...bases]
    .map((base) => `${base}value[x]`)
    .filter((path) => !closed.has(path))
    .map((path) => ({ path, text: '0..1' }));
}

/** The part of a rule's path before `extension`, if it is an extension itself. */
function extensionsWithin({ path, text }: Rule, isExtension: boolean): string[] {
  if (/(^|\.)extension$/.test(path) && /\.\.0( |$)/.test(text)) return [];
  const parts = path.split('.');
  return parts.flatMap((part, i) => {
    const isInExtension = i === 0 ? isExtension : parts[i - 1]!.startsWith('extension');
    return isInExtension && part.startsWith('extension')
      ? [
          parts
            .slice(0, i)
            .map((it) => `${it}.`)
            .join(''),
        ]
      : [];
  });
}
