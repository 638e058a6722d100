import type { Expression } from './ast.js';
import { folded } from './constants.js';
import { equality, equivalence, inequality, membership } from './compare.js';
import { callFunction } from './functions.js';
import * as js from './js.js';
import { step } from './navigate.js';
import {
  arithmetic,
  concatenation,
  conditionOf,
  item,
  logic,
  single,
  typeOperation,
  union,
} from './operations.js';
import { type Scope, suggestion, unsupported } from './scope.js';
import { type Value, NOTHING, computed, truth, typesOf } from './value.js';

/** The constants that FHIR defines. STU3: http://hl7.org/fhir/STU3/fhirpath.html */
const CONSTANTS: Readonly<Record<string, string>> = {
  ucum: 'http://unitsofmeasure.org',
  sct: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
};

/** Compiles an expression in its scope. Throws FhirPathError for what it cannot compile. */
export function compile(e: Expression, scope: Scope): Value {
  return folded(e, valueOf(e, scope));
}

function valueOf(e: Expression, scope: Scope): Value {
  switch (e.kind) {
    case 'empty':
      return NOTHING;
    case 'literal':
      return literal(e);
    case 'constant':
      return constant(e, scope);
    case 'this':
      return scope.self;
    case 'index':
      if (!scope.index) unsupported('$index outside of a function over a list');
      return computed(js.name(scope.index), 'number', js.TRUE);
    case 'member':
      return member(e, scope);
    case 'call':
      return callFunction(e, e.target ? compile(e.target, scope) : scope.self, scope);
    case 'indexer':
      return item(compile(e.target, scope), compile(e.index, scope), scope, e);
    case 'unary':
      return unary(e, scope);
    case 'binary':
      return operation(e, scope);
    case 'type':
      return typeOperation(compile(e.operand, scope), e.operator, e.type, scope, e);
  }
}

function literal(e: Extract<Expression, { kind: 'literal' }>): Value {
  switch (e.type) {
    case 'boolean':
      return truth(js.bool(e.value === 'true'));
    case 'integer':
    case 'decimal':
      return {
        ...computed(js.number(Number(e.value)), 'number', js.TRUE),
        literal: Number(e.value),
        numeral: e.value,
      };
    case 'quantity': {
      const properties = [
        ['value', js.number(Number(e.value))],
        ['system', js.text(CONSTANTS['ucum']!)],
        ['code', js.text(e.unit ?? '1')],
      ] as const;
      return { ...computed({ kind: 'object', properties }, 'quantity', js.TRUE), unit: e.unit ?? '1' };
    }
    case 'string':
      return { ...computed(js.text(e.value), 'string', js.TRUE), certain: true, literal: e.value };
    case 'time':
      return computed(js.text(e.value.replace(/^T/, '')), 'time', js.TRUE);
    case 'date':
    case 'dateTime':
      return computed(js.text(e.value.replace(/T$/, '')), 'date', js.TRUE);
  }
}

function constant(e: Extract<Expression, { kind: 'constant' }>, scope: Scope): Value {
  const { emission } = scope;
  if (e.name === 'resource' || e.name === 'rootResource') {
    const resource = emission.types.type('Resource')!;
    return {
      kind: 'scalar',
      value: emission.parameter('$resource'),
      exists: js.TRUE,
      certain: true,
      types: emission.resourceType ? [emission.resourceType] : [resource],
      class: 'complex',
    };
  }
  if (e.name === 'context') return emission.context;
  const value =
    CONSTANTS[e.name] ??
    (e.name.startsWith('vs-') ? `http://hl7.org/fhir/ValueSet/${e.name.slice(3)}` : undefined) ??
    (e.name.startsWith('ext-') ? `http://hl7.org/fhir/StructureDefinition/${e.name.slice(4)}` : undefined);
  if (value === undefined) {
    const known = [...Object.keys(CONSTANTS), 'resource', 'rootResource', 'context'];
    unsupported(`%${e.name} is not known`, undefined, suggestion(e.name, known)?.replace('mean ', 'mean %'));
  }
  return { ...computed(js.text(value), 'string', js.TRUE), certain: true, literal: value };
}

function member(e: Extract<Expression, { kind: 'member' }>, scope: Scope): Value {
  if (e.target) return step(scope.emission, compile(e.target, scope), e.name, e);
  // a path may begin with the type of its context
  const isTypeName = typesOf(scope.self).some((t) => t.code === e.name) && scope.emission.types.type(e.name);
  return isTypeName ? scope.self : step(scope.emission, scope.self, e.name, e);
}

function unary(e: Extract<Expression, { kind: 'unary' }>, scope: Scope): Value {
  const operand = single(compile(e.operand, scope), e);
  if (operand.class !== 'number') unsupported(`${e.operator} of a ${operand.class}`, e);
  if (e.operator === '+') return operand;
  if (typeof operand.literal === 'number') {
    const numeral = operand.numeral === undefined ? {} : { numeral: `-${operand.numeral}` };
    return { ...operand, value: js.number(-operand.literal), literal: -operand.literal, ...numeral };
  }
  return {
    ...computed(js.product(js.number(-1), '*', scope.emission.number(operand)), 'number', operand.exists),
  };
}

function operation(e: Extract<Expression, { kind: 'binary' }>, scope: Scope): Value {
  const { emission } = scope;
  const left = compile(e.left, scope);
  const right = compile(e.right, scope);
  switch (e.operator) {
    case 'and':
    case 'or':
    case 'xor':
    case 'implies':
      return logic(e.operator, conditionOf(left, scope), conditionOf(right, scope));
    case '=':
    case '!=':
      return equality(emission, left, right, e.operator === '=', e);
    case '~':
    case '!~':
      return equivalence(left, right, e.operator === '~', e);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return inequality(emission, left, e.operator, right, e);
    case 'in':
      return membership(emission, left, right, e.right, e);
    case 'contains':
      return membership(emission, right, left, e.left, e);
    case '|':
      return union(left, right, scope);
    case '&':
      return concatenation(emission, left, right, e);
    default:
      return arithmetic(emission, e.operator, left, right, e);
  }
}
