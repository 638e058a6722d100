import { ALWAYS, CHOICE, CHOICES, CONTENT } from 'fsh-codegen-runtime/table/bits.js';
import { literal, quote } from '../code/literals.js';
import { Module } from '../code/module.js';
import type {
  CasePlan,
  ConstantRef,
  FastPathPlan,
  ModulePlan,
  ObjectPlan,
  TargetPlan,
  TestPlan,
} from './plan/types.js';
import { call, runtime, runtimeType } from './runtime.js';
import { maxText, targetText } from './table.js';

/** Prints the fast paths of a definition's shapes; undefined if it has none. */
export function fastPathModule({ path, objects }: ModulePlan): Module | undefined {
  const module = new Module(`fast-path/${path}`);
  const printer = new FastPathPrinter(module);
  for (const { fastPath } of objects) if (fastPath) module.reserve(fastPath.ref.name);
  for (const object of objects) if (object.fastPath) printer.object(object, object.fastPath);
  return module.isEmpty ? undefined : module;
}

class FastPathPrinter {
  readonly #module: Module;

  constructor(module: Module) {
    this.#module = module;
  }

  object({ ref }: ObjectPlan, plan: FastPathPlan): void {
    if (plan.accepts) this.#accepts(ref, plan);
    else this.#walkProperties(ref, plan);
  }

  #accepts(shape: ConstantRef, plan: FastPathPlan): void {
    const shapeName = this.#ref(shape);
    const context = runtimeType(this.#module, 'Context');
    const json = runtimeType(this.#module, 'Json');
    this.#module
      .add(`export function ${plan.ref.name}(object: unknown, c: ${context}, depth: number): object is ${json} {
  if (!${this.#runtime('isInReach')}(object, c, depth)) return false;
  let seen = ${this.#runtime('ALWAYS')};
  for (const key in object) {
    const value = object[key];
    switch (key) {
${this.#cases(plan, 'depth + 1')}}
    const bits = ${this.#runtime('acceptedBits')}(key, value, object, ${shapeName}, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return ${this.#whole(plan)};
}
`);
  }

  #walkProperties(shape: ConstantRef, plan: FastPathPlan): void {
    const type = runtimeType(this.#module, 'WalkProperties');
    this.#module.add(`export const ${plan.ref.name}: ${type} = (object, c) => {
  let seen = ${this.#runtime('ALWAYS')};
  for (const key in object) {
    const value = object[key];
    switch (key) {
${this.#cases(plan, 'c.depth')}}
    seen |= ${this.#runtime('walkProperty')}(key, value, object, ${this.#ref(shape)}, c, seen);
    if (${this.#runtime('isDecided')}(c)) break;
  }
  return seen;
};
`);
  }

  /**
   * The cases of the `switch`: each continues with the property's bits if the value is valid.
   *
   * @param depth the expression of how many objects are around a value
   */
  #cases({ cases, accepts }: FastPathPlan, depth: string): string {
    return cases.map((one) => this.#case(one, accepts, depth)).join('');
  }

  #case({ keys, test, isFinal, bits }: CasePlan, accepts: boolean, depth: string): string {
    const text = this.#test(test, depth);
    const labels = keys.map((key) => `case ${quote(key)}:`).join('\n');
    const choices = bits & CHOICES;
    const isOnlyOne = choices === 0 ? '' : `seen & ${this.#bits(choices)} || `;
    // do not retry after a failed fast path: at each level that doubles the work
    const refused = isFinal && accepts ? 'return false;' : 'break;';
    return `${labels}
if (${isOnlyOne}!(${text})) ${refused}
${bits === ALWAYS ? '' : `seen |= ${this.#bits(bits)};\n`}continue;
`;
  }

  /** An expression of `value`. */
  #test(plan: TestPlan, depth: string): string {
    switch (plan.kind) {
      case 'fixed':
        return `value === ${literal(plan.value)}`;
      case 'codes':
        return plan.sets.map((set) => this.#call('isKnown', this.#ref(set), 'value')).join(' && ');
      case 'primitive': {
        const texts = [this.#call(plan.test, 'value')];
        if (plan.builtIn === 'codeOfSystem') texts.push(this.#call('isKnownCode', 'value', 'c', 'object'));
        if (plan.builtIn === 'identifierValue')
          texts.push(this.#call('isIdentifierValue', 'value', 'c', 'object'));
        if (plan.builtIn === 'literalReference') texts.push(this.#call('isLiteral', 'value', 'c'));
        return texts.join(' && ');
      }
      case 'primitives': {
        const { min, max } = plan.array;
        return this.#call('acceptedValues', this.#runtime(plan.test), 'value', String(min), maxText(max));
      }
      case 'object':
        return this.#object(plan, depth);
      case 'extensions':
        return this.#extensions(plan, depth);
    }
  }

  #object({ accepts, array, targets }: Extract<TestPlan, { kind: 'object' }>, depth: string): string {
    const name = this.#ref(accepts);
    const texts = [
      array
        ? this.#call('acceptedMany', name, 'value', String(array.min), maxText(array.max), 'c', depth)
        : `${name}(value, c, ${depth})`,
    ];
    if (targets) {
      const list = this.#targets(targets.name, targets.targets);
      texts.push(
        array
          ? this.#call('areTargets', `value as ${runtimeType(this.#module, 'Json')}[]`, list, 'c')
          : this.#call('isTarget', 'value', list, 'c'),
      );
    }
    return texts.join(' && ');
  }

  #targets(name: string, targets: readonly TargetPlan[]): string {
    const type = runtimeType(this.#module, 'Target');
    return this.#module.constant(name, `readonly ${type}[]`, `[${targets.map(targetText).join(', ')}]`);
  }

  #extensions(plan: Extract<TestPlan, { kind: 'extensions' }>, depth: string): string {
    const cases = plan.slices.map(({ url, accepts, isSingle }, i) => {
      if (!accepts) return `case ${quote(url)}: return 0;\n`;
      const isFirst = isSingle ? `!(before & ${1 << i}) && ` : '';
      const accepted = `${isFirst}${this.#ref(accepts)}(item, c, depth)`;
      return `case ${quote(url)}: return ${accepted} ? ${1 << i} : 0;\n`;
    });
    const other = plan.isClosed
      ? '0'
      : this.#call('acceptedOther', this.#ref(plan.base), 'item', 'url', 'c', 'depth');
    const type = runtimeType(this.#module, 'AcceptsSlice');
    const bitOf = this.#module.constant(
      plan.name,
      type,
      `(item, url, c, depth, before) => { switch (url) {\n${cases.join('')}default: return ${other};\n} }`,
    );
    const { min, max } = plan.array;
    const args = [bitOf, String(plan.required), 'value', String(min), maxText(max), 'c', depth];
    return this.#call('acceptedExtensions', ...args);
  }

  /** True if all that is required is present and all invariants hold, as an expression of the bits that were `seen`. */
  #whole({ required, invariants }: FastPathPlan): string {
    const texts = [this.#call('isWhole', 'seen', String(required))];
    for (const { ref, bits, isAlways } of invariants) {
      const when = bits.reduce((all, bit) => all | bit, 0);
      const ways: string[] = [];
      if (!isAlways) ways.push(`(seen & ${when}) === 0`);
      if (ref) ways.push(`${this.#ref(ref)}.holds!(object, c, ${seenBits(bits)})`);
      texts.push(ways.length > 1 ? `(${ways.join(' || ')})` : (ways[0] ?? 'false'));
    }
    return texts.join(' && ');
  }

  /** Bits by their names, or by their numbers. */
  #bits(bits: number): string {
    const parts: string[] = [];
    if (bits & CONTENT) parts.push(this.#runtime('CONTENT'));
    for (let i = 0; i < 31; i++) {
      const bit = 1 << i;
      if (!(bits & bit) || bit === CONTENT) continue;
      if (bit === CHOICE) parts.push(this.#runtime('CHOICE'));
      else parts.push(bit > CHOICE ? `(${this.#runtime('CHOICE')} << ${i - 24})` : `(1 << ${i})`);
    }
    return parts.join(' | ');
  }

  #ref(ref: ConstantRef): string {
    return this.#module.value(ref);
  }

  #runtime(name: string): string {
    return runtime(this.#module, name);
  }

  #call(name: string, ...args: readonly string[]): string {
    return call(this.#module, name, ...args);
  }
}

/** The bits that an invariant reads, made from those that the structure check sets for the same elements. */
function seenBits(bits: readonly number[]): string {
  const byShift = new Map<number, number>();
  bits.forEach((bit, i) => {
    const shift = 31 - Math.clz32(bit) - i;
    byShift.set(shift, (byShift.get(shift) ?? 0) | (1 << i));
  });
  const parts = [...byShift].map(([shift, mask]) => {
    const moved = shift === 0 ? 'seen' : shift > 0 ? `(seen >> ${shift})` : `(seen << ${-shift})`;
    return `(${moved} & ${mask})`;
  });
  return parts.join(' | ') || '0';
}
