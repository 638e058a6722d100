import type { ElementModel, TypeModel } from '../../../model/types.js';

/** All types that an element can have: a choice's, and those that only its type slices name. */
export function typesOf(element: ElementModel): TypeModel[] {
  const types = [...element.types];
  for (const slice of element.slices) {
    for (const type of slice.types) if (!types.some((t) => t.code === type.code)) types.push(type);
  }
  return types;
}

export function isChoice(element: ElementModel): boolean {
  return element.name.endsWith('[x]');
}
