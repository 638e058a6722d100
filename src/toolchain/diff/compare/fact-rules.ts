import type { EntryClass } from '../../facts/types.js';
import type { ChangeKind } from '../kinds.js';
import {
  everyMember,
  invariant,
  lower,
  maximum,
  minimum,
  other,
  restriction,
  slicing,
  strength,
  trueIsLooser,
  trueIsTighter,
  upper,
  type Compass,
} from './directions.js';

/** Changes for a difference in a fact: one for the value, or one for each member of a set. */
export type FactRule =
  | { kind: ChangeKind; compass: Compass }
  /**
   * @property emptyIsAny an empty set means that anything goes
   * @property areDefinitions the members are canonicals of definitions, and one can include another
   */
  | { added: ChangeKind; removed: ChangeKind; emptyIsAny?: boolean; areDefinitions?: boolean }
  /** A change of its own kind where there was nothing, or is nothing any more. */
  | { added: ChangeKind; removed: ChangeKind; changed: ChangeKind; compass: Compass };

/** By class and fact; for a fact's name with a colon, by the part before it. */
const element: Record<string, FactRule> = {
  min: { kind: 'cardinality.min', compass: lower },
  max: { kind: 'cardinality.max', compass: upper },
  types: { added: 'type.added', removed: 'type.removed' },
  profiles: { added: 'profile.added', removed: 'profile.removed', emptyIsAny: true, areDefinitions: true },
  targets: { added: 'target.added', removed: 'target.removed', emptyIsAny: true, areDefinitions: true },
  aggregation: { added: 'aggregation.added', removed: 'aggregation.removed', emptyIsAny: true },
  versioning: { kind: 'versioning', compass: other },
  contentReference: { kind: 'element.contentReference', compass: other },
  fixed: { kind: 'fixed', compass: restriction },
  pattern: { kind: 'pattern', compass: restriction },
  defaultValue: { kind: 'defaultValue', compass: other },
  minValue: { kind: 'minValue', compass: minimum },
  maxValue: { kind: 'maxValue', compass: maximum },
  maxLength: { kind: 'maxLength', compass: upper },
  mustSupport: { kind: 'flag.mustSupport', compass: trueIsTighter },
  isModifier: { kind: 'flag.isModifier', compass: trueIsTighter },
  isSummary: { kind: 'flag.isSummary', compass: trueIsTighter },
  'binding.strength': {
    added: 'binding.added',
    removed: 'binding.removed',
    changed: 'binding.strength',
    compass: strength,
  },
  'binding.valueSet': { kind: 'binding.valueSet', compass: restriction },
  'binding.maxValueSet': { kind: 'binding.maxValueSet', compass: restriction },
  slicing: { kind: 'slicing', compass: slicing },
  sliceOrder: { kind: 'slice.moved', compass: other },
  order: { kind: 'element.order', compass: other },
  constraint: {
    added: 'constraint.added',
    removed: 'constraint.removed',
    changed: 'constraint.changed',
    compass: invariant,
  },
};

const setting = { kind: 'capability.setting', compass: other } as const;

const RULES: Partial<Record<EntryClass, Record<string, FactRule>>> & { resource: Record<string, FactRule> } =
  {
    element,
    'own-element': element,
    slice: element,
    resource: {
      name: { kind: 'metadata.name', compass: other },
      status: { kind: 'metadata.status', compass: other },
      experimental: { kind: 'metadata.experimental', compass: other },
      publisher: { kind: 'metadata.publisher', compass: other },
      kind: { kind: 'profile.kind', compass: other },
      type: { kind: 'profile.type', compass: other },
      abstract: { kind: 'profile.abstract', compass: other },
      baseDefinition: { kind: 'profile.base', compass: other },
      derivation: { kind: 'profile.derivation', compass: other },
      fhirVersion: { kind: 'profile.fhirVersion', compass: other },
      contextType: { kind: 'context.type', compass: other },
      context: { added: 'context.added', removed: 'context.removed' },
    },
    code: {
      display: { kind: 'code.display', compass: other },
      parents: { kind: 'code.moved', compass: other },
      property: { kind: 'code.property', compass: other },
    },
    include: {
      systemVersion: { kind: 'valueset.include.version', compass: other },
      filters: { kind: 'valueset.include.filter', compass: everyMember },
      isWhole: { kind: 'valueset.include.filter', compass: trueIsLooser },
    },
    exclude: {
      systemVersion: { kind: 'valueset.exclude.version', compass: other },
      filters: { kind: 'valueset.exclude.filter', compass: (a, b) => everyMember(b, a) },
      isWhole: { kind: 'valueset.exclude.filter', compass: trueIsTighter },
    },
    'include-code': { display: { kind: 'code.display', compass: other } },
    'exclude-code': { display: { kind: 'documentation', compass: other } },
    mapping: { equivalence: { kind: 'conceptmap.mapping.equivalence', compass: other } },
    parameter: {
      min: { kind: 'operation.parameter.min', compass: lower },
      max: { kind: 'operation.parameter.max', compass: upper },
      type: { kind: 'operation.parameter.type', compass: other },
      searchType: { kind: 'operation.parameter.type', compass: other },
      profile: { kind: 'operation.parameter.profile', compass: restriction },
      'binding.strength': { kind: 'operation.parameter.binding', compass: strength },
      'binding.valueSet': { kind: 'operation.parameter.binding', compass: restriction },
    },
    rest: {
      searchIncludes: { added: 'capability.include.added', removed: 'capability.include.removed' },
      searchRevIncludes: { added: 'capability.include.added', removed: 'capability.include.removed' },
    },
    'search-param': {
      type: { kind: 'capability.searchParam.changed', compass: other },
      definition: { kind: 'capability.searchParam.changed', compass: other },
    },
    'server-operation': { definition: { kind: 'capability.operation.definition', compass: other } },
  };

/** Facts of the resource itself that differ from type to type. */
const OWN: Record<string, Record<string, FactRule>> = {
  CodeSystem: {
    caseSensitive: { kind: 'codesystem.caseSensitive', compass: trueIsTighter },
    content: { kind: 'codesystem.content', compass: other },
    valueSet: { kind: 'codesystem.valueSet', compass: other },
    '*': { kind: 'codesystem.hierarchy', compass: other },
  },
  ValueSet: {
    extensible: { kind: 'valueset.extensible', compass: other },
    '*': { kind: 'valueset.setting', compass: other },
  },
  ConceptMap: {
    source: { kind: 'conceptmap.source', compass: other },
    target: { kind: 'conceptmap.target', compass: other },
  },
  OperationDefinition: {
    code: { kind: 'operation.code', compass: other },
    system: { kind: 'operation.level', compass: trueIsLooser },
    type: { kind: 'operation.level', compass: trueIsLooser },
    instance: { kind: 'operation.level', compass: trueIsLooser },
    resource: { added: 'operation.resource.added', removed: 'operation.resource.removed' },
    kind: { kind: 'operation.setting', compass: other },
    '*': { kind: 'operation.setting', compass: other },
  },
  CapabilityStatement: {
    version: { kind: 'capability.version', compass: other },
    description: { kind: 'capability.description', compass: other },
    formats: { added: 'capability.format.added', removed: 'capability.format.removed' },
    patchFormats: { added: 'capability.format.added', removed: 'capability.format.removed' },
    profiles: { added: 'capability.profile.added', removed: 'capability.profile.removed' },
    fhirVersion: setting,
    kind: setting,
    '*': setting,
  },
};

/** @returns nothing for a fact that only says of itself what other facts say */
export function factRule(resourceType: string, of: EntryClass, fact: string): FactRule | undefined {
  const name = fact.split(':')[0]!;
  const own = of === 'resource' ? OWN[resourceType] : undefined;
  const rule = own?.[name] ?? RULES[of]?.[name] ?? own?.['*'];
  return rule ?? (of === 'rest' ? setting : undefined);
}

/** Changes of facts that only one side has. */
export const PRESENCE: Partial<
  Record<EntryClass, { added: ChangeKind; removed: ChangeKind; renamed?: ChangeKind }>
> = {
  'own-element': { added: 'element.added', removed: 'element.removed', renamed: 'element.renamed' },
  slice: { added: 'slice.added', removed: 'slice.removed', renamed: 'slice.renamed' },
  code: { added: 'code.added', removed: 'code.removed', renamed: 'code.renamed' },
  'include-code': { added: 'code.added', removed: 'code.removed', renamed: 'code.renamed' },
  include: { added: 'valueset.include.added', removed: 'valueset.include.removed' },
  exclude: { added: 'valueset.exclude.added', removed: 'valueset.exclude.removed' },
  'exclude-code': { added: 'valueset.exclude.code.added', removed: 'valueset.exclude.code.removed' },
  parameter: {
    added: 'operation.parameter.added',
    removed: 'operation.parameter.removed',
    renamed: 'operation.parameter.renamed',
  },
  mapping: { added: 'conceptmap.mapping.added', removed: 'conceptmap.mapping.removed' },
  rest: { added: 'capability.resource.added', removed: 'capability.resource.removed' },
  interaction: { added: 'capability.interaction.added', removed: 'capability.interaction.removed' },
  'search-param': { added: 'capability.searchParam.added', removed: 'capability.searchParam.removed' },
  'server-operation': { added: 'capability.operation.added', removed: 'capability.operation.removed' },
};
