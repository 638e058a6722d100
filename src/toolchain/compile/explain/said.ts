/** Kind of mistake, for those that can cause others. */
export type Subject =
  | 'path'
  | 'parent'
  | 'type'
  | 'syntax'
  | 'rule-set'
  | 'alias'
  | 'uri'
  | 'id'
  | 'indent'
  | 'missing'
  | 'assignment'
  | 'reference'
  | 'invariant'
  | 'comma'
  | 'encoding'
  | 'cardinality'
  | 'value-and-parts'
  | 'other';

/** A message in plain words. */
export interface Said {
  subject: Subject;
  message: string;
  hint?: string;
  /** The path or name that was not found. */
  name?: string;
  /** The type that a path begins in, if it is not that of the definition. */
  type?: string;
}

/** Puts a message that a pattern matched into plain words. */
export type Rewrite = (match: RegExpExecArray) => Said;
