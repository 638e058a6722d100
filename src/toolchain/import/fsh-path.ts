import { typedName } from '../releases/release.js';

/**
 * An element's id with choices under their own names as a path of FSH: `identifier[a].value[x]`; a type slice is named as FSH names it
 * (`valueQuantity`).
 */
export function fshPath(id: string): string {
  const [, ...segments] = id.split('.');
  if (segments.length === 0) return '.';
  return segments
    .map((segment) => {
      const colon = segment.indexOf(':');
      if (colon < 0) return segment;
      const [name, slice] = [segment.slice(0, colon), segment.slice(colon + 1)];
      if (name.endsWith('[x]') && isTypedName(name, slice)) return slice;
      return (
        name +
        slice
          .split('/')
          .map((part) => `[${part}]`)
          .join('')
      );
    })
    .join('.');
}

function isTypedName(choice: string, slice: string): boolean {
  const stem = choice.slice(0, -3);
  const rest = slice.slice(stem.length);
  return slice.startsWith(stem) && rest !== '' && slice === typedName(choice, rest);
}
