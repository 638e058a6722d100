/**
 * JavaScript expressions as trees. The compiler builds them, others ask what they read or rewrite them, and `print` turns them into text
 * once, at the end. Constants are folded while a tree grows.
 */
export type Js = Node & {
  /** The opposite, if there is a plainer form than `!`. */
  readonly inverse?: Js;
};

type Node =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | undefined }
  /** A parameter or a local variable. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string }
  | { readonly kind: 'array'; readonly items: readonly Js[] }
  | { readonly kind: 'object'; readonly properties: readonly (readonly [string, Js])[] }
  /** A call of a function of `runtime/fhirpath`. */
  | { readonly kind: 'help'; readonly name: string; readonly args: readonly Js[] }
  | {
      readonly kind: 'math';
      readonly name: 'abs' | 'ceil' | 'floor' | 'round' | 'trunc';
      readonly args: readonly Js[];
    }
  /** True for an optional access: undefined without a target. */
  | {
      readonly kind: 'method';
      readonly target: Js;
      readonly name: string;
      readonly args: readonly Js[];
      readonly optional?: boolean;
    }
  | { readonly kind: 'property'; readonly target: Js; readonly name: string; readonly certain: boolean }
  | { readonly kind: 'item'; readonly target: Js; readonly index: Js }
  | { readonly kind: 'not'; readonly operand: Js }
  | { readonly kind: 'typeof'; readonly operand: Js }
  | { readonly kind: 'logic'; readonly operator: Operator; readonly terms: readonly Js[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Js; readonly right: Js }
  | { readonly kind: 'conditional'; readonly condition: Js; readonly then: Js; readonly otherwise: Js }
  | { readonly kind: 'either'; readonly alternatives: readonly Js[] }
  | { readonly kind: 'arrow'; readonly parameter: string; readonly typed: boolean; readonly body: Js }
  /** A set that one validation makes once, under a key of its memo. */
  | { readonly kind: 'memo'; readonly key: string; readonly items: Js }
  /** The set of a memo if there is one under the key. */
  | { readonly kind: 'memoized'; readonly key: string }
  /** True if the element is present, as the walk has seen it: bit `bit` of `has`. */
  | { readonly kind: 'seen'; readonly element: string; readonly bit: number; readonly wanted: boolean };

export type Operator = 'and' | 'or';

export const TRUE: Js = { kind: 'constant', value: true };
export const FALSE: Js = { kind: 'constant', value: false };
export const UNDEFINED: Js = { kind: 'constant', value: undefined };

export const name = (identifier: string): Js => ({ kind: 'name', name: identifier });
export const text = (value: string): Js => ({ kind: 'constant', value });
export const number = (value: number): Js => ({ kind: 'constant', value });
export const bool = (value: boolean): Js => (value ? TRUE : FALSE);
export const array = (...items: Js[]): Js => ({ kind: 'array', items });
export const isTrue = (js: Js): boolean => js.kind === 'constant' && js.value === true;
export const isFalse = (js: Js): boolean => js.kind === 'constant' && js.value === false;

const keys = new WeakMap<Js, string>();

/** Equal for equal trees. */
export function keyOf(js: Js): string {
  let key = keys.get(js);
  if (key === undefined) {
    const own = Object.entries(js).filter(([, value]) => typeof value !== 'object');
    const names = js.kind === 'object' ? js.properties.map(([property]) => property) : [];
    key = `${JSON.stringify([own, names])}(${operandsOf(js).map(keyOf).join()})`;
    keys.set(js, key);
  }
  return key;
}

/** The operands of a node, in the order in which they are printed. */
export function operandsOf(js: Js): readonly Js[] {
  switch (js.kind) {
    case 'array':
      return js.items;
    case 'object':
      return js.properties.map(([, value]) => value);
    case 'help':
    case 'math':
      return js.args;
    case 'method':
      return [js.target, ...js.args];
    case 'property':
      return [js.target];
    case 'item':
      return [js.target, js.index];
    case 'not':
    case 'typeof':
      return [js.operand];
    case 'logic':
      return js.terms;
    case 'binary':
      return [js.left, js.right];
    case 'conditional':
      return [js.condition, js.then, js.otherwise];
    case 'either':
      return js.alternatives;
    case 'arrow':
      return [js.body];
    case 'memo':
      return [js.items];
    default:
      return [];
  }
}

/** All nodes of a tree, each before its operands. */
export function* nodesOf(js: Js): Generator<Js> {
  yield js;
  for (const operand of operandsOf(js)) yield* nodesOf(operand);
}

/** The node with other operands. It keeps no inverse: rewriting comes after composing. */
export function mapOperands({ inverse: _, ...node }: Js, change: (operand: Js) => Js): Js {
  const js = node as Js;
  const all = (list: readonly Js[]) => list.map(change);
  switch (js.kind) {
    case 'array':
      return { ...js, items: all(js.items) };
    case 'object':
      return { ...js, properties: js.properties.map(([key, value]) => [key, change(value)]) };
    case 'help':
    case 'math':
      return { ...js, args: all(js.args) };
    case 'method':
      return { ...js, target: change(js.target), args: all(js.args) };
    case 'property':
      return { ...js, target: change(js.target) };
    case 'item':
      return { ...js, target: change(js.target), index: change(js.index) };
    case 'not':
    case 'typeof':
      return { ...js, operand: change(js.operand) };
    case 'logic':
      return { ...js, terms: all(js.terms) };
    case 'binary':
      return { ...js, left: change(js.left), right: change(js.right) };
    case 'conditional':
      return {
        ...js,
        condition: change(js.condition),
        then: change(js.then),
        otherwise: change(js.otherwise),
      };
    case 'either':
      return { ...js, alternatives: all(js.alternatives) };
    case 'arrow':
      return { ...js, body: change(js.body) };
    case 'memo':
      return { ...js, items: change(js.items) };
    default:
      return js;
  }
}

export function and(...terms: Js[]): Js {
  return logic(terms, 'and');
}

export function or(...terms: Js[]): Js {
  return logic(terms, 'or');
}

const termsOf = (js: Js, operator: Operator): readonly Js[] | undefined =>
  js.kind === 'logic' && js.operator === operator ? js.terms : undefined;

/**
 * Joins terms. Leaves out what decides nothing: a neutral constant, a repeated term, and what another term absorbs
 * (`a || (a && b)` is `a`). The result has De Morgan's inverse if every term has a plain one.
 */
function logic(terms: readonly Js[], operator: Operator): Js {
  const other = operator === 'and' ? 'or' : 'and';
  const [deciding, neutral] = operator === 'or' ? [isTrue, isFalse] : [isFalse, isTrue];
  const kept: Js[] = [];
  const codes = new Set<string>();
  for (const term of terms.flatMap((t) => termsOf(t, operator) ?? [t])) {
    if (deciding(term)) return term;
    if (neutral(term) || codes.has(keyOf(term))) continue;
    codes.add(keyOf(term));
    kept.push(term);
  }
  const opposites = new Set(kept.map((k) => keyOf(not(k))));
  const simpler = kept.map((k) => without(k, termsOf(k, other), opposites, other));
  const left = simpler.filter((k) => !termsOf(k, other)?.some((t) => codes.has(keyOf(t))));
  if (left.length <= 1) return left[0] ?? bool(operator === 'and');
  const joined: Js = { kind: 'logic', operator, terms: left };
  return left.every((t) => t.inverse)
    ? { ...joined, inverse: { kind: 'logic', operator: other, terms: left.map((t) => t.inverse!) } }
    : joined;
}

/** `a && (!a || b)` is `a && b`. */
function without(
  term: Js,
  terms: readonly Js[] | undefined,
  opposites: ReadonlySet<string>,
  operator: Operator,
): Js {
  const kept = terms?.filter((t) => !opposites.has(keyOf(t))) ?? [];
  return kept.length === 0 || kept.length === terms?.length ? term : logic(kept, operator);
}

/** The opposite of a condition. */
export function not(js: Js): Js {
  if (isTrue(js)) return FALSE;
  if (isFalse(js)) return TRUE;
  const { inverse = { kind: 'not', operand: js }, ...plain } = js;
  return { ...inverse, inverse: plain as Js };
}

const binary = (left: Js, operator: string, right: Js): Js => ({ kind: 'binary', operator, left, right });

export function same(a: Js, b: Js): Js {
  return { ...binary(a, '===', b), inverse: binary(a, '!==', b) };
}
export const differs = (a: Js, b: Js): Js => not(same(a, b));
export const isDefined = (js: Js): Js => differs(js, UNDEFINED);
export const relation = binary;
export const sum = binary;
export const product = binary;

export function conditional(condition: Js, then: Js, otherwise: Js): Js {
  if (isTrue(condition)) return then;
  if (isFalse(condition)) return otherwise;
  if (keyOf(then) === keyOf(otherwise)) return then;
  return { kind: 'conditional', condition, then, otherwise };
}

/** `a ?? b` */
export function either(...alternatives: Js[]): Js {
  return alternatives.length === 1 ? alternatives[0]! : { kind: 'either', alternatives };
}

export function math(method: Extract<Js, { kind: 'math' }>['name'], ...args: Js[]): Js {
  return { kind: 'math', name: method, args };
}

export function method(target: Js, methodName: string, ...args: Js[]): Js {
  return { kind: 'method', target, name: methodName, args };
}

/** @param certain that the target is neither undefined nor null */
export function property(target: Js, key: string, certain: boolean): Js {
  return { kind: 'property', target, name: key, certain };
}

/** `(parameter: any) => body`; without the type if the callee gives one. */
export function arrow(parameter: string, body: Js, typed = true): Js {
  return { kind: 'arrow', parameter, typed, body };
}
