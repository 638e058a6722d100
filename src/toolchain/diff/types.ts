import type { ConformanceType, FactValue, ResourceFacts } from '../facts/types.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { ProfileModel, SourceLocation } from '../model/types.js';
import type { ChangeKind, Direction, Nature } from './kinds.js';

export type Step = 'major' | 'minor' | 'patch';

/** The two parties of an exchange. */
export type Party = 'sender' | 'receiver';

export type SystemRole = 'server' | 'client';

/** The systems that exchange payloads, as a project calls them. */
export interface Systems {
  labels: Readonly<Record<SystemRole, string>>;
  /** Resource types that responses carry besides, by the operation's code; `*` for any. */
  replies: Readonly<Record<string, readonly string[]>>;
}

/** A kind of system that a change concerns. */
export interface ImpactedSystem {
  /** The project's label. */
  system: string;
  role: SystemRole;
  /** Role of the party: it sends or receives payloads of the definition. */
  as: Party[];
  breaks: boolean;
}

/** The effect of a change on those who exchange payloads. */
export interface Impact {
  /**
   * - widened: all that was accepted still is, and more;
   * - narrowed: something that was accepted is refused now;
   * - changed: both or neither, or it is no question of accepting;
   * - documentation: words alone; bookkeeping: what identifies the release and its authors, or says the same in another way.
   */
  effect: 'widened' | 'narrowed' | 'changed' | 'documentation' | 'bookkeeping';
  /** For who makes a payload, in a sentence. */
  sender: string;
  /** For who is given one. */
  receiver: string;
  /** Whose software can fail, or read data wrongly, though nobody changed it. */
  breaks: Party[];
  /** The parties that are affected, including those in `breaks`. */
  affects: Party[];
  /** True if the change weighs more because a modifier element is concerned. */
  isModifier?: true;
}

/** A line about something new: `requires` with the elements that it requires. */
export interface Statement {
  what: string;
  items: string[];
}

/** A change as it was found, before it is weighed. */
export interface FoundChange {
  /** Canonical; of a capability statement without one, its type and name. */
  resource: string;
  resourceType: ConformanceType;
  /** The id of the element, the code (of a value set `system|code`), the parameter…; empty for the resource itself. */
  element: string;
  kind: ChangeKind;
  /** Null: there was none. */
  before: FactValue;
  after: FactValue;
  direction: Direction;
  nature?: Nature;
  /** Documentation: the text (`short`, `definition`); an invariant: its key; a property of a code: its name. */
  part?: string;
  /** Both ends of a cardinality. */
  range?: { before: string; after: string };
  /** Why it means less, or more, than it looks like. */
  reason?: string;
  source?: SourceLocation;
  /** Canonicals of the profiles derived from this one that have the change only because they inherit it. */
  alsoIn?: string[];
  /** New definitions only: requirements and bindings. */
  content?: Statement[];
}

export interface Change extends FoundChange {
  /** Codes only: value sets that change too, although their own text did not. */
  reaches?: string[];
  impact: Impact;
  /** The systems that it concerns; empty if nobody has anything to do. */
  impacts: ImpactedSystem[];
  version: Step;
}

/** Something that should have been compared and was not. */
export interface NotCompared {
  side: 'base' | 'head';
  /** The canonical where it is known, else the file. */
  resource: string;
  reason: string;
  /** Information: nothing that could be compared was missed. */
  severity: 'error' | 'information';
}

/** Facts of a release that are read otherwise than they were published, because they contradict FHIR or themselves. */
export interface Correction {
  resource: string;
  element: string;
  fact: string;
  /** Null: not stated. */
  published: FactValue;
  meant: FactValue;
  reason: string;
}

/** One of the two sides of a comparison. */
export interface Side {
  /** The side as given: `main`, `release:1.2.6`, a folder. */
  name: string;
  version?: string;
  /** By type and canonical, in code-unit order. */
  resources: Map<string, ResourceFacts>;
  /** Models of the profiles by canonical, as far as they could be read. A stored release has none. */
  profiles: Map<string, ProfileModel>;
  /** True if its documentation is known. */
  hasText: boolean;
  notCompared: Omit<NotCompared, 'side'>[];
  diagnostics: Diagnostic[];
}

export interface VersionCheck {
  base?: string;
  head?: string;
  /** The step between the two numbers; none where they are equal or one is not known. */
  stated?: Step;
  /** The step that the changes call for; none where there is no change. */
  needed?: Step;
  /** Conclusion from both. */
  verdict: 'fits' | 'too-small' | 'larger-than-needed' | 'unknown';
}

export interface DiffResult {
  base: Side;
  head: Side;
  changes: Change[];
  version: VersionCheck;
  notCompared: NotCompared[];
  corrections: Correction[];
}
