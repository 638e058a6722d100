import type { ChangeKind, Direction } from './kinds.js';
import type { FoundChange, Impact, Step } from './types.js';

/** What a kind of change means, and the version step that it calls for. */
export interface Rule extends Impact {
  version: Step;
}

const widened: Rule = {
  effect: 'widened',
  sender: 'may send what was refused before; all that it sent is still accepted',
  receiver: 'can be given what it was never given before',
  breaks: [],
  version: 'minor',
};
const narrowed: Rule = {
  effect: 'narrowed',
  sender: 'can have refused what was accepted before',
  receiver: 'is given nothing that it was not given before',
  breaks: ['sender'],
  version: 'major',
};
/** Some of what was accepted is refused, and the other way round. */
const replaced: Rule = {
  effect: 'changed',
  sender: 'can have refused what was accepted before, and has to send something else',
  receiver: 'can be given what it was never given before',
  breaks: ['sender', 'receiver'],
  version: 'major',
};
/** What is accepted stays; what is expected of software does not. */
const expected: Rule = {
  effect: 'changed',
  sender: 'is expected to handle it otherwise; what is accepted stays as it was',
  receiver: 'is expected to handle it otherwise; what is accepted stays as it was',
  breaks: [],
  version: 'minor',
};
const modifier: Rule = {
  effect: 'changed',
  sender: 'what it sends is accepted as before',
  receiver: 'has to understand the element, or refuse what has it',
  breaks: ['receiver'],
  version: 'major',
};
const bookkeeping: Rule = {
  effect: 'bookkeeping',
  sender: 'nothing changes in what it sends',
  receiver: 'nothing changes in what it is given',
  breaks: [],
  version: 'patch',
};
const released: Rule = {
  ...bookkeeping,
  sender: 'names the release that it follows, which is another one with every release',
  receiver: 'is given the name of the release that the sender follows',
};
const documentation: Rule = { ...bookkeeping, effect: 'documentation' };
/** Text for people that travels in payloads. */
const wording: Rule = {
  effect: 'changed',
  sender: 'sends other words with the same meaning',
  receiver: 'shows other words with the same meaning',
  breaks: [],
  version: 'patch',
};
const statement: Rule = {
  effect: 'bookkeeping',
  sender: 'a server says so in its capability statement',
  receiver: 'a client that reads the statement sees it; payloads stay as they were',
  breaks: [],
  version: 'patch',
};
const offered: Rule = {
  effect: 'widened',
  sender: 'a client may ask for what no server offered before',
  receiver: 'a server has to answer what it was never asked before',
  breaks: [],
  version: 'minor',
};
const withdrawn: Rule = {
  effect: 'narrowed',
  sender: 'a client can have refused what every server answered before',
  receiver: 'a server is asked nothing new',
  breaks: ['sender'],
  version: 'major',
};

type Directed = Record<Exclude<Direction, 'same' | 'release'>, Rule>;

/** Looser and tighter as their names say; what is neither may be both. */
const byDirection: Directed = { looser: widened, tighter: narrowed, other: replaced };
/** Where what is neither looser nor tighter is no question of accepting. */
const orExpected: Directed = { ...byDirection, other: expected };

/**
 * All that the toolchain knows of what changes mean: a rule a kind, or one for each direction of it; what says
 * the same in another way, or names the release, is bookkeeping, whatever its kind. Nothing else decides.
 */
export const RULES: Record<ChangeKind, Rule | Directed> = {
  'resource.added': widened,
  'resource.removed': { ...replaced, effect: 'narrowed' },
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
  'context.added': widened,
  'context.removed': narrowed,
  'element.added': orExpected,
  'element.removed': narrowed,
  'element.renamed': replaced,
  'element.order': replaced,
  'element.contentReference': replaced,
  'cardinality.min': byDirection,
  'cardinality.max': byDirection,
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
  'flag.mustSupport': expected,
  'flag.isModifier': modifier,
  'flag.isSummary': expected,
  slicing: orExpected,
  'slice.added': orExpected,
  'slice.removed': byDirection,
  'slice.renamed': bookkeeping,
  'slice.moved': replaced,
  'constraint.added': orExpected,
  'constraint.removed': orExpected,
  'constraint.changed': { ...byDirection, other: { ...replaced, breaks: ['sender'] } },
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
  'conceptmap.source': expected,
  'conceptmap.target': expected,
  'conceptmap.mapping.added': expected,
  'conceptmap.mapping.removed': expected,
  'conceptmap.mapping.equivalence': expected,
  'operation.code': replaced,
  'operation.level': byDirection,
  'operation.setting': expected,
  'operation.resource.added': offered,
  'operation.resource.removed': withdrawn,
  'operation.parameter.added': byDirection,
  'operation.parameter.removed': narrowed,
  'operation.parameter.renamed': replaced,
  'operation.parameter.min': byDirection,
  'operation.parameter.max': byDirection,
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

/** How strongly a value set holds, from the strongest. */
export const STRENGTHS = ['required', 'extensible', 'preferred', 'example'] as const;
export type Strength = (typeof STRENGTHS)[number];

const extensible: Rule = {
  ...expected,
  sender: 'has other codes to prefer; others were and are accepted where none fits',
  receiver: 'can be given other codes than before; it always had to expect some',
};
const advisory: Rule = {
  ...documentation,
  sender: 'the codes are a suggestion: any is accepted, as before',
  receiver: 'the codes are a suggestion: any can be given, as before',
};

/**
 * What a change means.
 *
 * @param strength of a change of codes or of a binding, the strongest binding through which it holds: less than required,
 *   no code is refused for it
 */
export function weigh(
  change: Pick<FoundChange, 'kind' | 'direction'>,
  strength?: Strength,
): { impact: Impact; version: Step } {
  const { version, ...impact } = ruleOf(change, strength);
  return { impact: { ...impact, breaks: [...impact.breaks] }, version };
}

function ruleOf({ kind, direction }: Pick<FoundChange, 'kind' | 'direction'>, strength?: Strength): Rule {
  if (direction === 'same') return bookkeeping;
  if (direction === 'release') return released;
  const entry = RULES[kind];
  const rule = 'effect' in entry ? entry : entry[direction];
  const isOfCodes = rule === widened || rule === narrowed || rule === replaced;
  if (!isOfCodes || strength === undefined || strength === 'required') return rule;
  if (strength !== 'extensible') return advisory;
  return rule === widened ? { ...extensible, effect: 'widened' } : extensible;
}
