import { authoredContexts, type ReleaseStructure } from '../releases/release.js';
import type { Rule } from './entities.js';
import { fshString } from './text.js';

/**
 * The contexts of an extension in FSH: `Context:` for types of the core, caret rules for the rest.
 *
 * @param isType true for the name of a type of the core
 */
export function extensionContext(
  definition: ReleaseStructure,
  isType: (name: string) => boolean,
): { keyword?: string; rules: Rule[] } {
  const contexts = authoredContexts(definition);
  if (contexts.length === 0) return { rules: [] };
  if (
    contexts.every(({ id, type, expression }) => id === undefined && type === 'element' && isType(expression))
  )
    return { keyword: contexts.map(({ expression }) => expression).join(', '), rules: [] };
  const caret = (path: string, value: string): Rule => ({ path: '', text: `^context${path} = ${value}` });
  return {
    rules: contexts.flatMap(({ id, type, expression }, i) => [
      ...(id === undefined ? [] : [caret(`[${i}].id`, fshString(id))]),
      caret(`[${i}].type`, `#${type}`),
      caret(`[${i}].expression`, fshString(expression)),
    ]),
  };
}
