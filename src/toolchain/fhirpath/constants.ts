import fhirpath from 'fhirpath';
import { print, type Expression } from './ast.js';
import { FhirPathError } from './parse.js';

/** Functions whose value depends on when or where they are called. */
const CHANGING = ['now', 'today', 'timeOfDay', 'trace', 'resolve', 'memberOf', 'conformsTo', 'htmlChecks'];

/**
 * The boolean that an expression of literals alone comes to.
 *
 * @returns `'empty'` for an empty collection; undefined where the expression reads something, or comes to no single boolean
 */
export function constantOf(e: Expression): boolean | 'empty' | undefined {
  if (e.kind === 'literal' || e.kind === 'empty' || !isConstant(e)) return undefined;
  let items: unknown[];
  try {
    items = fhirpath.evaluate({}, print(e)) as unknown[];
  } catch (error) {
    throw new FhirPathError(`\`${print(e)}\` has no value: ${(error as Error).message}`, { cause: error });
  }
  if (items.length === 0) return 'empty';
  return items.length === 1 && typeof items[0] === 'boolean' ? items[0] : undefined;
}

/** True if an expression reads nothing of the resource. */
function isConstant(e: Expression): boolean {
  switch (e.kind) {
    case 'empty':
    case 'literal':
      return true;
    case 'this':
    case 'index':
    case 'constant':
      return false;
    case 'member':
      return false;
    case 'call':
      if (CHANGING.includes(e.name) || e.target === undefined) return false;
      return isConstant(e.target) && e.args.every(isConstant);
    case 'indexer':
      return isConstant(e.target) && isConstant(e.index);
    case 'unary':
    case 'type':
      return isConstant(e.operand);
    case 'binary':
      return isConstant(e.left) && isConstant(e.right);
  }
}
