import { contextTypeOf } from '../releases/stu3/down.js';
import type { Stu3Structure } from '../releases/stu3/shapes.js';
import type { Rule } from './entities.js';
import { fshString } from './text.js';

const CONTEXT_TYPE = /^(resource|datatype|extension)$/;

/**
 * Where an extension can be used, as FSH says it: `Context:` for types of the core, caret rules for the rest.
 *
 * @param isType tells whether a name is a type of the core
 */
export function extensionContext(
  { contextType, context = [] }: Stu3Structure,
  isType: (name: string) => boolean,
): { keyword?: string; rules: Rule[] } {
  if (contextType === undefined || !CONTEXT_TYPE.test(contextType) || context.length === 0)
    return { rules: [] };
  const type = contextType === 'extension' ? 'extension' : 'element';
  const said = context.map((expression) => ({ type, expression }));
  const isInferred = contextTypeOf(said) === contextType;
  if (isInferred && type === 'element' && context.every((expression) => isType(expression)))
    return { keyword: context.join(', '), rules: [] };
  const caret = (path: string, value: string): Rule => ({ path: '', text: `^context${path} = ${value}` });
  return {
    rules: [
      ...(isInferred ? [] : [caret('[0].id', fshString(contextType))]),
      ...said.flatMap(({ expression }, i) => [
        caret(`[${i}].type`, `#${type}`),
        caret(`[${i}].expression`, fshString(expression)),
      ]),
    ],
  };
}
