import { RELEASE } from '../../releases/release.js';
import { docLine } from '../code/comments.js';
import { literal, propertyName, quote } from '../code/literals.js';
import { Module } from '../code/module.js';
import { invariantText, sharedInvariants } from './invariant-text.js';
import type {
  CheckPlan,
  ConditionPlan,
  ConstantRef,
  ExtensionSlicePlan,
  FieldPlan,
  FieldValues,
  InvariantPlan,
  ModulePlan,
  ObjectPlan,
  RangePlan,
  SlicePlan,
  SlicingPlan,
  TargetPlan,
  TypePlan,
  ValidatorPlan,
  ValuesPlan,
} from './plan/types.js';
import { call, runtime, runtimeType } from './runtime.js';

/**
 * Prints a module of the table: the shapes of a definition, and its validator.
 *
 * @param options.fastPath whether shapes name the functions of their fast paths
 */
export function tableModule(plan: ModulePlan, { fastPath }: { fastPath: boolean }): Module {
  const module = new Module(plan.path);
  const printer = new TablePrinter(module, fastPath);
  for (const { ref, invariants } of plan.objects) {
    module.reserve(ref.name);
    for (const { ref: constant } of invariants) if (constant) module.reserve(constant.name);
  }
  if (plan.validator)
    for (const prefix of ['validate', 'is']) module.reserve(prefix + plan.validator.typeName);
  printer.shareInvariants(plan);
  for (const object of plan.objects) printer.object(object);
  if (plan.validator) printer.validator(plan.validator);
  return module;
}

class TablePrinter {
  readonly #module: Module;
  readonly #hasFastPath: boolean;
  #shared: ReadonlyMap<string, string> = new Map();

  constructor(module: Module, hasFastPath: boolean) {
    this.#module = module;
    this.#hasFastPath = hasFastPath;
  }

  /** Prints the invariants that several places state as constants of their own. */
  shareInvariants(plan: ModulePlan): void {
    this.#shared = sharedInvariants(plan, this.#module);
  }

  object(plan: ObjectPlan): void {
    const { base, context, isModifier, fields, invariants, resolvesReferences, fastPath } = plan;
    const shape = runtimeType(this.#module, 'Shape');
    const parts: string[] = [];
    if (base) parts.push(`base: ${this.#ref(base)}`);
    if (context.length > 0) parts.push(`context: ${literal(context)}`);
    if (isModifier) parts.push('isModifier: true');
    if (fields.length > 0)
      parts.push(`properties: {\n${fields.map((field) => this.#field(field)).join('')}  }`);
    if (invariants.length > 0) {
      const lines = invariants.map((invariant) => `    ${this.#statedInvariant(invariant)},\n`);
      parts.push(`invariants: [\n${lines.join('')}  ]`);
    }
    if (resolvesReferences) {
      parts.push(`resolve: ${runtime(this.#module, 'inBundle')}`);
      parts.push(`check: ${runtime(this.#module, 'checkBundle')}`);
    }
    if (fastPath && this.#hasFastPath)
      parts.push(`${fastPath.accepts ? 'accepts' : 'walkProperties'}: ${this.#ref(fastPath.ref)}`);
    const body = `() => ({\n${parts.map((part) => `  ${part},\n`).join('')}})`;
    const made = this.#call(MAKERS[plan.kind], ...this.#identity(plan, body));
    this.#module.add(`export const ${plan.ref.name}: ${shape} = /* @__PURE__ */ ${made};\n`);
  }

  validator(plan: ValidatorPlan): void {
    const { typeName, isOwn, type: coreType, title, url, shape, vendor } = plan;
    const type = isOwn
      ? this.#module.type({ module: `../types/${typeName}`, name: typeName })
      : this.#module.type({ module: RELEASE.types.module, name: coreType });
    const name = `validate${typeName}`;
    const make = runtime(this.#module, 'validator');
    const args = [this.#ref(shape), quote(vendor), `() => ${this.#definitions(plan)}`];
    this.#module
      .add(`${docLine(`Checks a value against ${title} (${url}).`)}export const ${name}: ${runtimeType(this.#module, 'Validator')}<${type}> = /* @__PURE__ */ ${make}<${type}>(${args.join(', ')});

${docLine(`True if a value is valid by ${title}.`)}export function is${typeName}(value: unknown): value is ${type} {
  return ${name}(value, ${runtime(this.#module, 'VERDICT_ONLY')}).valid;
}
`);
  }

  #identity({ kind, id, owner, profile }: ObjectPlan, body: string): string[] {
    if (kind === 'element') return [this.#ref(owner!), quote(id), body];
    return [quote(id), body, ...(profile === undefined ? [] : [quote(profile)])];
  }

  #definitions({ definitions, element }: ValidatorPlan): string {
    if (definitions === 'all') return `${this.#ref({ module: 'definitions', name: 'definitions' })}()`;
    const name = this.#ref(element);
    const lists = [
      ['types', definitions.types],
      ['profiles', definitions.profiles],
    ] as const;
    const lines = [`  element${name === 'element' ? '' : `: ${name}`},\n`];
    for (const [key, refs] of lists)
      if (refs.length > 0) lines.push(`  ${key}: [${refs.map((ref) => this.#ref(ref)).join(', ')}],\n`);
    return `({\n${lines.join('')}})`;
  }

  #field({ name, required, values }: FieldPlan): string {
    const spec = this.#fieldValues(values);
    return `    ${propertyName(name)}: ${required.length > 0 ? this.#required(spec, name, required) : spec},\n`;
  }

  #required(spec: string, name: string, required: readonly string[]): string {
    const slices = required.filter((one) => one !== name).map(quote);
    const first = spec === '' ? (slices.length > 0 ? ['{}'] : []) : [spec];
    return this.#call('required', ...first, ...slices);
  }

  #fieldValues(values: FieldValues): string {
    switch (values.kind) {
      case 'inherited':
        return '';
      case 'forbidden':
        return runtime(this.#module, 'forbidden');
      case 'single':
        return this.#values(values.values);
      case 'choice': {
        const types = values.types.map(([suffix, type]) => `${propertyName(suffix)}: ${this.#values(type)}`);
        return this.#call('choice', types.length === 0 ? '{  }' : `{ ${types.join(', ')} }`);
      }
    }
  }

  #values({ type, checks, extension }: ValuesPlan): string {
    const base = this.#type(type);
    const spec =
      checks.length === 0 ? base : this.#call('checked', base, ...checks.map((check) => this.#check(check)));
    if (!extension) return spec;
    return this.#call(
      'withPrimitiveExtension',
      spec,
      this.#ref(extension.shape),
      ...(extension.isRequired ? ['true'] : []),
    );
  }

  #type(plan: TypePlan): string {
    switch (plan.kind) {
      case 'fixed-primitive':
        return this.#call('fixedPrimitive', literal(plan.value));
      case 'primitive': {
        const { codes, check, array } = plan;
        const test = codes ? this.#call('coded', this.#ref(codes)) : runtime(this.#module, check);
        return array ? this.#call('repeated', test, ...rangeArgs(array)) : test;
      }
      case 'contained':
        return this.#call('contained', ...rangeArgs(plan.array));
      case 'any-resource':
        return this.#call('anyResource', ...plan.profiles.map(quote));
      case 'extensions':
        return this.#extensions(plan);
      case 'object': {
        const shape = this.#ref(plan.shape);
        if (!plan.array) return this.#call('object', shape);
        const range = rangeArgs(plan.array);
        return plan.slicing
          ? this.#call('sliced', shape, this.#slicing(plan.slicing), ...range)
          : this.#call('array', shape, ...range);
      }
    }
  }

  #extensions({ base, slices, isClosed, array }: Extract<TypePlan, { kind: 'extensions' }>): string {
    const list = `[${slices.map((slice) => this.#extensionSlice(slice)).join(', ')}]`;
    const range = rangeArgs(array);
    if (range.length > 0) return this.#call('extensions', this.#ref(base), list, String(isClosed), ...range);
    if (slices.length === 0 && !isClosed) return this.#call('extensions', this.#ref(base));
    return this.#call('extensions', this.#ref(base), list, ...(isClosed ? ['true'] : []));
  }

  #extensionSlice({ name, shape, min, max, url }: ExtensionSlicePlan): string {
    const ends = [String(min), maxText(max), url === undefined ? 'undefined' : quote(url)];
    const defaults = ['0', 'Infinity', 'undefined'];
    while (ends.length > 0 && ends.at(-1) === defaults[ends.length - 1]) ends.pop();
    return this.#call('extensionSlice', quote(name), this.#ref(shape), ...ends);
  }

  #check(plan: CheckPlan): string {
    switch (plan.kind) {
      case 'fixed':
      case 'pattern':
        return this.#call(plan.kind, literal(plan.value));
      case 'at-least':
        return this.#call('atLeast', literal(plan.value));
      case 'at-most':
        return this.#call('atMost', literal(plan.value));
      case 'max-length':
        return this.#call('maxLength', String(plan.length));
      case 'binding': {
        const codes = this.#ref(plan.codes);
        const extensible = plan.isExtensible ? [runtime(this.#module, 'EXTENSIBLE')] : [];
        return this.#call(BOUND[plan.of], codes, ...extensible);
      }
      case 'targets':
        return this.#call('targets', ...plan.targets.map(targetText));
      case 'sliced-primitives':
        return this.#call('slicedPrimitives', this.#slicing(plan.slicing));
      case 'constrained':
        return this.#call('constrained', ...plan.invariants.map((one) => this.#invariant(one)));
      case 'built-in':
        return runtime(this.#module, plan.check);
    }
  }

  #slicing({ slices, rules, ordered }: SlicingPlan): string {
    const properties = [`slices: [${slices.map((slice) => this.#slice(slice)).join(', ')}]`];
    if (rules !== 'open') properties.push(`rules: ${quote(rules)}`);
    if (ordered) properties.push('ordered: true');
    return `{ ${properties.join(', ')} }`;
  }

  #slice({ name, matches, shape, checks, min, max, slicing }: SlicePlan): string {
    const properties = [
      `name: ${quote(name)}`,
      `matches: ${this.#condition(matches)}`,
      `shape: ${this.#ref(shape)}`,
    ];
    if (checks.length > 0)
      properties.push(`checks: [${checks.map((check) => this.#check(check)).join(', ')}]`);
    if (min > 0) properties.push(`min: ${min}`);
    if (max !== '*') properties.push(`max: ${max}`);
    if (slicing) properties.push(`slicing: ${this.#slicing(slicing)}`);
    return `{ ${properties.join(', ')} }`;
  }

  #condition(plan: ConditionPlan): string {
    switch (plan.kind) {
      case 'undecidable':
        return this.#call('undecidable', quote(plan.what));
      case 'all-of':
        return this.#call('allOf', ...plan.conditions.map((one) => this.#condition(one)));
      case 'at':
        return this.#call('at', this.#condition(plan.condition), ...plan.path.map(quote));
      case 'exists':
      case 'absent':
        return this.#call(plan.kind, ...plan.path.map(quote));
      case 'of-type':
        return this.#call('ofType', ...plan.names.map(quote));
      case 'of-profile':
        return this.#call('ofProfile', ...plan.names.map(quote));
      case 'equals':
        return this.#call('equals', literal(plan.value));
      case 'matches-pattern':
        return this.#call('matchesPattern', literal(plan.value));
      case 'in-codes':
        return this.#call('inCodes', this.#ref(plan.codes));
    }
  }

  /** A constant for an invariant that the fast path names too. */
  #statedInvariant(plan: InvariantPlan): string {
    if (!plan.ref) return this.#invariant(plan);
    this.#module.add(`export const ${plan.ref.name} = /* @__PURE__ */ ${this.#invariant(plan)};\n`);
    return plan.ref.name;
  }

  #invariant(plan: InvariantPlan): string {
    return invariantText(plan, this.#module, this.#shared);
  }

  #ref(ref: ConstantRef): string {
    return this.#module.value(ref);
  }

  #call(name: string, ...args: readonly string[]): string {
    return call(this.#module, name, ...args);
  }
}

const MAKERS = { resource: 'resourceType', 'data-type': 'dataType', element: 'elementOf' } as const;

const BOUND = { code: 'boundCode', coding: 'boundCoding', concept: 'boundConcept' } as const;

export function targetText(target: TargetPlan): string {
  return literal(target);
}

export function maxText(max: RangePlan['max']): string {
  return max === '*' ? 'Infinity' : String(max);
}

/** `max` and `min` of an array, as far as they say anything. */
function rangeArgs({ min, max }: RangePlan): string[] {
  if (min > 1) return [maxText(max), String(min)];
  return max === '*' ? [] : [String(max)];
}
