import * as runtime from 'fsh-codegen-runtime/fhirpath/functions.js';
import type { Expression } from './ast.js';
import { evaluate } from './evaluate.js';
import * as js from './js.js';
import type { Js } from './js.js';
import { NOTHING, truth, type Value } from './value.js';

/** Functions whose value depends on when or where they are called. */
const CHANGING = [
  'now',
  'today',
  'timeOfDay',
  'trace',
  'resolve',
  'memberOf',
  'conformsTo',
  'htmlChecks',
  'htmlChecks1',
  'htmlChecks2',
];

/**
 * Replaces a boolean that an expression of literals alone computes by its value: emitted as code, such as `'a' === 'b'`, it would not
 * compile.
 *
 * @returns the value unchanged if it is not such a boolean
 */
export function folded(e: Expression, value: Value): Value {
  if (e.kind === 'literal' || e.kind === 'empty' || !isConstant(e)) return value;
  const isBoolean = value.kind === 'truth' || (value.kind === 'scalar' && value.class === 'boolean');
  if (!isBoolean) return value;
  const isTrue = valueOf(value.kind === 'truth' ? value.isTrue : value.value);
  const notFalse = value.kind === 'truth' ? valueOf(value.notFalse) : isTrue;
  if (isTrue === true) return truth(js.TRUE);
  if (notFalse === false) return truth(js.FALSE);
  return isTrue === undefined || notFalse === true ? NOTHING : value;
}

function valueOf(tree: Js): unknown {
  return evaluate(tree, { names: new Map(), helpers: runtime });
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
