import type { Expression } from './ast.js';
import * as js from './js.js';
import type { Js } from './js.js';
import { type Emission, type Scope, unsupported } from './scope.js';
import { type Scalar, type Value, computed, maybe, scalarOf, truth } from './value.js';

type Call = Extract<Expression, { kind: 'call' }>;

/** Functions of strings that are a helper with the string and its arguments. */
const TESTS: Readonly<Record<string, string>> = {
  startsWith: 'startsWith',
  endsWith: 'endsWith',
  contains: 'includes',
};

/** Functions of strings that JavaScript has. */
const METHODS: Readonly<Record<string, (text: Js, ...args: Js[]) => Js>> = {
  upper: (text) => js.method(text, 'toUpperCase'),
  lower: (text) => js.method(text, 'toLowerCase'),
  trim: (text) => js.method(text, 'trim'),
  length: (text) => js.property(text, 'length', true),
  indexOf: (text, part) => js.method(text, 'indexOf', part),
  replace: (text, from, to) => js.method(text, 'replaceAll', from, verbatim(to)),
};

/** A replacement in which `$` has no meaning of its own. */
const verbatim = (to: Js) => js.method(to, 'replaceAll', js.text('$'), js.text('$$$$'));

const NUMBERS = new Set(['length', 'indexOf']);

const OTHERS = ['substring', 'toInteger', 'toDecimal', 'toString', 'abs', 'round', 'floor', 'ceiling'];

/** The names of the functions on one string or number. */
export const TEXT_FUNCTIONS: readonly string[] = [...Object.keys(TESTS), ...Object.keys(METHODS), ...OTHERS];

/** The functions on one string or number. FHIRPath: String manipulation, Conversion. Undefined for other names. */
export function textFunction(call: Call, on: Value, scope: Scope): Value | undefined {
  const { name } = call;
  if (!TEXT_FUNCTIONS.includes(name)) return undefined;
  if (on.kind === 'nothing') return on;
  if (on.kind === 'loop') unsupported(`${name}() of a list`, call);
  const self = on.kind === 'truth' ? scalarOf(on) : on;
  const given = call.args.map((e) => argument(scope.compile(e, scope), call));
  const args = given.map((s) => s.value);
  const { emission } = scope;
  switch (name) {
    case 'substring':
      return computed(emission.help('substring', stringOf(self, call), ...args), 'string');
    case 'toInteger':
    case 'toDecimal':
      return computed(emission.help(name, self.value), 'number');
    case 'toString':
      if (self.class === 'quantity') unsupported('toString() of a quantity', call);
      if (self.numeral !== undefined) return literalText(self.numeral);
      if (self.class === 'number' && self.types.length === 0 && self.literal === undefined && isDecimal(call))
        unsupported('toString() of a computed decimal', call);
      return computed(emission.help('toText', self.value), 'string');
    case 'abs':
    case 'round':
    case 'floor':
    case 'ceiling':
      return calculated(emission, name, self, call);
    default:
  }
  const test = TESTS[name];
  if (test) {
    const value = stringOf(self, call);
    if (typeof self.literal === 'string' && call.args[0]?.kind === 'literal') {
      const native = (self.literal as unknown as Record<string, (part: string) => boolean>)[test]!;
      return truth(js.bool(native.call(self.literal, call.args[0].value)));
    }
    return maybe(emission.help(test, value, ...args));
  }
  const text = scope.emission.name('text');
  const use = js.arrow(text, METHODS[name]!(js.name(text), ...given.map((s) => emission.text(s))), false);
  return computed(
    emission.help('string', stringOf(self, call), use),
    NUMBERS.has(name) ? 'number' : 'string',
  );
}

function literalText(text: string): Scalar {
  return { ...computed(js.text(text), 'string', js.TRUE), certain: true, literal: text };
}

/** True if an expression can give a decimal, whose digits a number does not keep. */
function isDecimal({ target }: Call): boolean {
  return target?.kind === 'binary' || (target?.kind === 'call' && target.name === 'toDecimal');
}

function calculated(em: Emission, name: string, self: Scalar, call: Call): Value {
  if (self.class !== 'number' || call.args.length > 0) unsupported(`${name}() of a ${self.class}`, call);
  const method = name === 'ceiling' ? 'ceil' : (name as 'abs' | 'floor' | 'round');
  const there = js.isDefined(self.value);
  if (name === 'round') return computed(em.help('round', self.value), 'number', there);
  return computed(js.conditional(there, js.math(method, em.number(self)), js.UNDEFINED), 'number', there);
}

function stringOf(self: Scalar, call: Call): Js {
  if (self.class !== 'string' && self.class !== 'date' && self.class !== 'time' && self.class !== 'any') {
    unsupported(`${call.name}() of a ${self.class}`, call);
  }
  return self.value;
}

function argument(v: Value, call: Call): Scalar {
  const only = v.kind === 'truth' ? scalarOf(v) : v;
  if (only.kind !== 'scalar') unsupported('an argument that is not one value', call);
  return only;
}
