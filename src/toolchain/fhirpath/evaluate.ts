import type { Js } from './js.js';

/** Values of the names in an expression. */
interface Environment {
  readonly names: ReadonlyMap<string, unknown>;
  /** The functions of `runtime/fhirpath`. */
  readonly helpers: Readonly<Record<string, unknown>>;
}

type Call = (...args: unknown[]) => unknown;

/**
 * The value that a compiled expression has, found without running emitted code.
 *
 * @throws Error if it reads a name that has no value here, or a memo; and whatever the expression itself would throw
 */
export function evaluate(js: Js, env: Environment): unknown {
  const value = (node: Js): unknown => evaluate(node, env);
  switch (js.kind) {
    case 'constant':
      return js.value;
    case 'name':
      if (!env.names.has(js.name)) throw new Error(`${js.name} has no value here`);
      return env.names.get(js.name);
    case 'regex':
      return new RegExp(js.source, js.flags);
    case 'array':
      return js.items.map(value);
    case 'object':
      return Object.fromEntries(js.properties.map(([key, inner]) => [key, value(inner)]));
    case 'help':
      return (env.helpers[js.name] as Call)(...js.args.map(value));
    case 'math':
      return (Math[js.name] as Call)(...js.args.map(value));
    case 'method': {
      const target = value(js.target) as Record<string, Call>;
      return target[js.name]!(...js.args.map(value));
    }
    case 'property': {
      const target = value(js.target) as Record<string, unknown> | null | undefined;
      return js.certain ? target![js.name] : target?.[js.name];
    }
    case 'item':
      return (value(js.target) as unknown[])[value(js.index) as number];
    case 'not':
      return !value(js.operand);
    case 'typeof':
      return typeof value(js.operand);
    case 'logic': {
      let result: unknown;
      for (const term of js.terms) {
        result = value(term);
        if ((js.operator === 'or') === Boolean(result)) break;
      }
      return result;
    }
    case 'binary':
      return operate(js.operator, value(js.left) as number, value(js.right) as number);
    case 'conditional':
      return value(js.condition) ? value(js.then) : value(js.otherwise);
    case 'either': {
      let result: unknown;
      for (const alternative of js.alternatives)
        if ((result = value(alternative) ?? undefined) !== undefined) break;
      return result;
    }
    case 'arrow':
      return (item: unknown) =>
        evaluate(js.body, { ...env, names: new Map([...env.names, [js.parameter, item]]) });
    case 'memo':
    case 'memoized':
    case 'seen':
      throw new Error('it reads more than the object');
  }
}

function operate(operator: string, a: number, b: number): unknown {
  switch (operator) {
    case '===':
      return a === b;
    case '!==':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    default:
      return a % b;
  }
}
