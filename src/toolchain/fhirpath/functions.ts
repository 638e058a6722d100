import { print, type Expression } from './ast.js';
import { negated } from './compare.js';
import * as js from './js.js';
import type { Js } from './js.js';
import { narrowed, step } from './navigate.js';
import { conditionOf, item, joined, typeOperation, union } from './operations.js';
import { regex } from './regex.js';
import { type Scope, suggestion, unsupported } from './scope.js';
import { TEXT_FUNCTIONS, textFunction } from './strings.js';
import { ANY } from './types.js';
import {
  type Scalar,
  type Value,
  NOTHING,
  classOf,
  computed,
  every,
  exists,
  filter,
  map,
  maybe,
  scalarOf,
  truth,
  typesOf,
  valueOf,
} from './value.js';

type Call = Extract<Expression, { kind: 'call' }>;
type Fn = (on: Value, call: Call, scope: Scope) => Value;

/** The scope of an argument of `where` and similar functions: `$this` is the item. */
const within = (scope: Scope, self: Value): Scope => ({ ...scope, self });

function argument(call: Call, index: number): Expression {
  return call.args[index] ?? unsupported(`argument ${index + 1} is missing`, call);
}

function condition(call: Call, scope: Scope): (item: Scalar) => Js {
  return (each) => conditionOf(scope.compile(argument(call, 0), within(scope, each)), scope).isTrue;
}

const where: Fn = (on, call, scope) => filter(on, condition(call, scope));

function count(on: Value, scope: Scope): Value {
  if (on.kind === 'loop')
    return computed(js.property(scope.emission.array(on), 'length', true), 'number', js.TRUE);
  const there = exists(on);
  const value = js.conditional(there, js.number(1), js.number(0));
  return computed(value, 'number', js.TRUE);
}

/** A part of a list, by the rules of JavaScript's `slice`. */
function slice(on: Value, scope: Scope, from: number, to?: number): Value {
  if (on.kind === 'nothing') return on;
  if (on.kind !== 'loop') {
    const keeps = from === 0 && (to === undefined || to > 0);
    return keeps ? on : NOTHING;
  }
  const part = js.method(
    scope.emission.array(on),
    'slice',
    ...[from, to].filter((x) => x !== undefined).map(js.number),
  );
  return scope.emission.loop(part, 'item', { types: typesOf(on), class: classOf(on) });
}

function literalNumber(call: Call): number {
  const e = argument(call, 0);
  if (e.kind !== 'literal' || e.type !== 'integer') unsupported('a number that is not written out', call);
  return Number(e.value);
}

function whole(name: string): Fn {
  return (on, call, scope) => {
    const { emission } = scope;
    const other = scope.compile(argument(call, 0), scope);
    return truth(emission.help(name, emission.array(on), emission.array(other)));
  };
}

function part(name: string): Fn {
  return (on, call, scope) => {
    const { emission } = scope;
    const other = scope.compile(argument(call, 0), scope);
    const all = emission.help(name, emission.array(on), emission.array(other));
    return emission.loop(all, 'item', { types: typesOf(on), class: classOf(on) });
  };
}

function typeArgument(call: Call): string {
  const e = argument(call, 0);
  if (e.kind === 'member' || e.kind === 'literal') return print(e).replace(/^'|'$/g, '');
  return unsupported('a type that is not a name', call);
}

const descendants: Fn = (on, _, scope) => below('descendants', on, scope);

function below(helper: string, on: Value, scope: Scope): Value {
  const { emission } = scope;
  if (on.kind === 'nothing') return on;
  const each = (s: Scalar): Value => ({
    ...emission.loop(emission.help(helper, s.value), 'element', { types: [ANY], class: 'any' }),
    ...(helper === 'descendants' && { descendantsOf: s.value }),
  });
  return map(on, each);
}

/** True if there is a value, and not just an id or extensions. */
function hasValue(on: Value, call: Call): Value {
  if (on.kind === 'loop') unsupported('hasValue() of a list', call);
  if (on.kind !== 'scalar') return truth(exists(on));
  if (on.class === 'complex' || on.class === 'quantity') return truth(js.FALSE);
  if (on.element) return truth(js.isDefined(on.value));
  const type: Js = { kind: 'typeof', operand: on.value };
  return truth(js.and(on.exists, js.differs(type, js.text('object'))));
}

/** The extensions with a URL, of elements and primitives alike. */
const extension: Fn = (on, call, scope) => {
  const url = scope.compile(argument(call, 0), scope);
  if (url.kind !== 'scalar' || url.class !== 'string')
    unsupported('an extension URL that is not a string', call);
  return filter(step(scope.emission, on, 'extension', call), (x) =>
    js.same(js.property(x.value, 'url', false), url.value),
  );
};

function iif(on: Value, call: Call, scope: Scope): Value {
  if (call.target && on.kind === 'loop') unsupported('iif() of a list', call);
  const criterion = scope.compile(argument(call, 0), scope);
  if (criterion.kind === 'loop' || !['boolean', 'any'].includes(classOf(criterion)))
    unsupported('iif() by a criterion that is not a boolean', call);
  const test = conditionOf(criterion, scope).isTrue;
  const then = scope.compile(argument(call, 1), scope);
  const otherwise = call.args[2] ? scope.compile(call.args[2], scope) : NOTHING;
  const isTruth = (v: Value) => v.kind === 'truth' || v.kind === 'nothing';
  if (isTruth(then) && isTruth(otherwise)) {
    const [a, b] = [conditionOf(then, scope), conditionOf(otherwise, scope)];
    return {
      kind: 'truth',
      isTrue: js.or(js.and(test, a.isTrue), js.and(js.not(test), b.isTrue)),
      notFalse: js.or(js.and(test, a.notFalse), js.and(js.not(test), b.notFalse)),
    };
  }
  const types = [...new Set([...typesOf(then), ...typesOf(otherwise)])];
  const isSame = otherwise.kind === 'nothing' || classOf(then) === classOf(otherwise);
  const valueClass = isSame ? classOf(then) : 'any';
  if (then.kind !== 'loop' && otherwise.kind !== 'loop') {
    return { ...computed(js.conditional(test, valueOf(then), valueOf(otherwise)), valueClass), types };
  }
  const { emission } = scope;
  const all = js.conditional(test, emission.array(then), emission.array(otherwise));
  return emission.loop(all, 'item', { types, class: valueClass });
}

/** Every item's truth is as wanted: `allTrue`, `anyFalse` and their like. */
function truths(wanted: boolean, all: boolean): Fn {
  return (on, call, scope) => {
    const of = on.kind === 'loop' || on.kind === 'scalar' ? classOf(on) : 'boolean';
    if (of !== 'boolean' && of !== 'any') unsupported(`${call.name}() of what is not boolean`, call);
    const test = (each: Scalar) => {
      const t = conditionOf(each, scope);
      return wanted ? t.isTrue : js.not(t.notFalse);
    };
    return truth(all ? every(on, test) : exists(filter(on, test)));
  };
}

/** A check of the XHTML of one narrative. */
function narrativeCheck(helper: string, ...[on, call, scope]: Parameters<Fn>): ReturnType<Fn> {
  const only = on.kind === 'truth' ? scalarOf(on) : on;
  if (only.kind !== 'scalar') unsupported(`${call.name}() of a list`, call);
  return maybe(scope.emission.help(helper, only.value));
}

const FUNCTIONS: Readonly<Record<string, Fn>> = {
  empty: (on) => truth(js.not(exists(on))),
  exists: (on, call, scope) => truth(exists(call.args.length > 0 ? where(on, call, scope) : on)),
  all: (on, call, scope) => truth(every(on, condition(call, scope))),
  allTrue: truths(true, true),
  allFalse: truths(false, true),
  anyTrue: truths(true, false),
  anyFalse: truths(false, false),
  not: (on, _, scope) => negated(conditionOf(on, scope)),
  count: (on, _, scope) => count(on, scope),
  hasValue: (on, call) => hasValue(on, call),
  where,
  select: (on, call, scope) => map(on, (each) => scope.compile(argument(call, 0), within(scope, each))),
  ofType: (on, call, scope) => narrowed(scope.emission, on, typeArgument(call), call, true),
  is: (on, call, scope) => typeOperation(on, 'is', typeArgument(call), scope, call),
  as: (on, call, scope) => typeOperation(on, 'as', typeArgument(call), scope, call),
  extension,
  children: (on, _, scope) => below('children', on, scope),
  descendants,
  first: (on, call, scope) =>
    on.kind === 'loop' ? item(on, { ...computed(js.number(0), 'number'), literal: 0 }, scope, call) : on,
  last: (on, call, scope) => {
    if (on.kind !== 'loop') return on;
    const last = js.method(scope.emission.array(on), 'at', js.number(-1));
    return {
      kind: 'scalar',
      value: last,
      exists: js.isDefined(last),
      types: typesOf(on),
      class: classOf(on),
    };
  },
  tail: (on, _, scope) => slice(on, scope, 1),
  skip: (on, call, scope) => slice(on, scope, literalNumber(call)),
  take: (on, call, scope) => slice(on, scope, 0, literalNumber(call)),
  single: (on, call, scope) => {
    if (on.kind !== 'loop') return on;
    const only = FUNCTIONS['first']!(on, call, scope) as Scalar;
    const length = js.property(scope.emission.array(on), 'length', true);
    // several items are an error, which an invariant treats as it treats nothing
    const value = js.conditional(js.same(length, js.number(1)), only.value, js.UNDEFINED);
    return { ...only, value, exists: js.isDefined(value) };
  },
  isDistinct: (on, _, scope) =>
    on.kind === 'loop' ? truth(scope.emission.help('isDistinct', scope.emission.array(on))) : truth(js.TRUE),
  distinct: (on, _, scope) => {
    if (on.kind !== 'loop') return on;
    const all = scope.emission.help('distinct', scope.emission.array(on));
    return scope.emission.loop(all, 'item', { types: typesOf(on), class: classOf(on) });
  },
  subsetOf: whole('subsetOf'),
  supersetOf: (on, call, scope) => {
    const { emission } = scope;
    const other = scope.compile(argument(call, 0), scope);
    return truth(emission.help('subsetOf', emission.array(other), emission.array(on)));
  },
  intersect: part('intersect'),
  exclude: part('exclude'),
  union: (on, call, scope) => union(on, scope.compile(argument(call, 0), scope), scope),
  combine: (on, call, scope) => {
    const other = scope.compile(argument(call, 0), scope);
    const { emission } = scope;
    if (on.kind === 'nothing') return other;
    return joined(emission.help('flat', emission.item(on), emission.item(other)), on, other, scope);
  },
  trace: (on) => on,
  iif: (on, call, scope) => iif(on, call, scope),
  resolve: (on, _, scope) => {
    const { emission } = scope;
    const any = emission.types.type('Resource')!;
    return map(on, (each) => {
      const found = emission.help('resolve', each.value, emission.parameter('$resource'));
      return { ...computed(found, 'complex'), types: [any] };
    });
  },
  htmlChecks: (on, call, scope) => narrativeCheck('htmlChecks', on, call, scope),
  htmlchecks: (on, call, scope) => narrativeCheck('htmlChecks', on, call, scope),
  htmlChecks1: (on, call, scope) => narrativeCheck('htmlChecks1', on, call, scope),
  htmlChecks2: (on, call, scope) => narrativeCheck('htmlChecks2', on, call, scope),
  matches: (on, call, scope) => {
    const pattern = argument(call, 0);
    if (pattern.kind !== 'literal' || pattern.type !== 'string') {
      unsupported('a regular expression that is not written out', call);
    }
    const compiled = regex(pattern.value);
    if (compiled.danger) scope.emission.warnings.push(`${compiled.danger} in ${print(pattern)}`);
    const only = on.kind === 'truth' ? scalarOf(on) : on;
    if (only.kind === 'nothing') return only;
    if (only.kind !== 'scalar' || (only.class !== 'string' && only.class !== 'date')) {
      unsupported('matches() on anything but one string', call);
    }
    if (typeof only.literal === 'string') return truth(js.bool(compiled.pattern.test(only.literal)));
    return maybe(scope.emission.help('matches', only.value, compiled.literal));
  },
};

/** A function on a collection. Throws FhirPathError for one that is not supported. */
export function callFunction(call: Call, on: Value, scope: Scope): Value {
  const fn = FUNCTIONS[call.name];
  if (fn && Object.hasOwn(FUNCTIONS, call.name)) return fn(on, call, scope);
  const value = textFunction(call, on, scope);
  if (value) return value;
  const hint = suggestion(call.name, [...Object.keys(FUNCTIONS), ...TEXT_FUNCTIONS]);
  return unsupported(`function ${call.name}() is not supported`, call, hint);
}
