import {
  advisory,
  bookkeeping,
  demanded,
  documentation,
  expected,
  extensible,
  introduced,
  modifier,
  narrowed,
  noModifier,
  offered,
  onModifier,
  opened,
  relaxed,
  released,
  replaced,
  rewritten,
  statement,
  supported,
  translated,
  unsupported,
  widened,
  withdrawn,
  withdrawnWhole,
  wording,
  type Rule,
} from './effects.js';
import type { ChangeKind, Direction, Nature } from './kinds.js';
import type { FoundChange, Impact, Step } from './types.js';

export type { Rule } from './effects.js';

type Directed = Record<Exclude<Direction, 'same' | 'release'>, Rule> & Partial<Record<Nature, Rule>>;

/** Looser and tighter as their names say; a change that is neither may be both. */
const byDirection: Directed = { looser: widened, tighter: narrowed, other: replaced };
/** For kinds where a change that is neither looser nor tighter accepts the same. */
const orExpected: Directed = { ...byDirection, other: expected };

/**
 * Effect of every kind of change, by direction where that matters. What says the same in another way, or names the release, is
 * bookkeeping whatever its kind. Nothing else decides.
 */
export const RULES: Record<ChangeKind, Rule | Directed> = {
  'resource.added': introduced,
  'resource.removed': withdrawnWhole,
  'resource.renamed': replaced,
  'metadata.name': bookkeeping,
  'metadata.status': bookkeeping,
  'metadata.experimental': bookkeeping,
  'metadata.publisher': bookkeeping,
  'profile.kind': replaced,
  'profile.type': replaced,
  'profile.base': replaced,
  'profile.abstract': replaced,
  'profile.derivation': replaced,
  'profile.fhirVersion': replaced,
  'context.type': replaced,
  'context.added': opened,
  'context.removed': narrowed,
  'element.added': { ...orExpected, looser: opened },
  'element.removed': { ...byDirection, looser: narrowed },
  'element.renamed': replaced,
  'element.order': replaced,
  'element.contentReference': replaced,
  'cardinality.min': byDirection,
  cardinality: { ...byDirection, demanded },
  'cardinality.max': { ...byDirection, opened },
  'type.added': widened,
  'type.removed': narrowed,
  'profile.added': widened,
  'profile.removed': narrowed,
  'target.added': widened,
  'target.removed': narrowed,
  'aggregation.added': widened,
  'aggregation.removed': narrowed,
  versioning: replaced,
  'binding.added': narrowed,
  'binding.removed': widened,
  'binding.strength': byDirection,
  'binding.valueSet': replaced,
  'binding.maxValueSet': byDirection,
  fixed: byDirection,
  pattern: byDirection,
  defaultValue: replaced,
  minValue: byDirection,
  maxValue: byDirection,
  maxLength: byDirection,
  'flag.mustSupport': { looser: unsupported, tighter: supported, other: expected },
  'flag.isModifier': { looser: noModifier, tighter: modifier, other: modifier },
  'flag.isSummary': expected,
  slicing: orExpected,
  'slice.added': orExpected,
  'slice.removed': { ...byDirection, optional: relaxed },
  'slice.renamed': bookkeeping,
  'slice.moved': replaced,
  'constraint.added': orExpected,
  'constraint.removed': orExpected,
  'constraint.changed': { ...byDirection, other: rewritten },
  'code.added': widened,
  'code.removed': narrowed,
  'code.renamed': replaced,
  'code.moved': expected,
  'code.display': wording,
  'code.property': expected,
  'codesystem.caseSensitive': byDirection,
  'codesystem.content': expected,
  'codesystem.valueSet': bookkeeping,
  'codesystem.hierarchy': expected,
  'valueset.include.added': widened,
  'valueset.include.removed': narrowed,
  'valueset.include.filter': byDirection,
  'valueset.include.version': replaced,
  'valueset.exclude.added': narrowed,
  'valueset.exclude.removed': widened,
  'valueset.exclude.filter': byDirection,
  'valueset.exclude.version': replaced,
  'valueset.exclude.code.added': narrowed,
  'valueset.exclude.code.removed': widened,
  'valueset.extensible': expected,
  'valueset.setting': expected,
  'conceptmap.source': translated,
  'conceptmap.target': translated,
  'conceptmap.mapping.added': translated,
  'conceptmap.mapping.removed': translated,
  'conceptmap.mapping.equivalence': translated,
  'operation.code': replaced,
  'operation.level': { looser: offered, tighter: withdrawn, other: replaced },
  'operation.setting': expected,
  'operation.resource.added': offered,
  'operation.resource.removed': withdrawn,
  'operation.parameter.added': { ...byDirection, looser: opened },
  'operation.parameter.removed': { ...byDirection, looser: narrowed },
  'operation.parameter.renamed': replaced,
  'operation.parameter.min': byDirection,
  'operation.parameter.max': { ...byDirection, opened },
  'operation.parameter.type': replaced,
  'operation.parameter.profile': byDirection,
  'operation.parameter.binding': replaced,
  'capability.version': statement,
  'capability.description': statement,
  'capability.setting': expected,
  'capability.format.added': offered,
  'capability.format.removed': withdrawn,
  'capability.profile.added': expected,
  'capability.profile.removed': expected,
  'capability.resource.added': offered,
  'capability.resource.removed': withdrawn,
  'capability.interaction.added': offered,
  'capability.interaction.removed': withdrawn,
  'capability.searchParam.added': offered,
  'capability.searchParam.removed': withdrawn,
  'capability.searchParam.changed': replaced,
  'capability.include.added': offered,
  'capability.include.removed': withdrawn,
  'capability.operation.added': offered,
  'capability.operation.removed': withdrawn,
  'capability.operation.definition': replaced,
  documentation,
};

/** Binding strengths, from the strongest. */
export const STRENGTHS = ['required', 'extensible', 'preferred', 'example'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Surroundings of a change, as far as its effect depends on them. */
interface Circumstances {
  /**
   * For a change of codes or of a binding: the strongest binding that is affected. A code is refused only by a required one.
   * Undefined if unknown, which counts as required.
   */
  strength?: Strength | undefined;
  /** True if the element is a modifier, or is bound to the codes that change. */
  isModifier?: boolean;
}

/** The effect of a change. */
export function weigh(
  change: Pick<FoundChange, 'kind' | 'direction' | 'nature'>,
  circumstances: Circumstances = {},
): { impact: Impact; version: Step } {
  const { version, ...impact } = ruleOf(change, circumstances);
  return { impact: { ...impact, breaks: [...impact.breaks], affects: [...impact.affects] }, version };
}

function ruleOf(
  { kind, direction, nature }: Pick<FoundChange, 'kind' | 'direction' | 'nature'>,
  { strength, isModifier }: Circumstances,
): Rule {
  if (direction === 'same') return bookkeeping;
  if (direction === 'release') return released;
  const entry = RULES[kind];
  const rule = 'effect' in entry ? entry : ((nature && entry[nature]) ?? entry[direction]);
  const weighed = byStrength(rule, strength, kind.startsWith('code.') || kind.startsWith('valueset.'));
  return isModifier ? onModifier(weighed) : weighed;
}

function byStrength(rule: Rule, strength: Strength | undefined, isWithoutBinding: boolean): Rule {
  const isOfCodes = rule === widened || rule === narrowed || rule === replaced;
  // without a binding at hand nobody was guaranteed anything
  if (strength === undefined && isWithoutBinding && rule === widened) return opened;
  if (!isOfCodes || strength === undefined || strength === 'required') return rule;
  if (strength !== 'extensible') return advisory;
  return rule === widened ? { ...extensible, effect: 'widened' } : extensible;
}
