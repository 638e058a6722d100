import { RESOURCE_TYPES } from '../facts/types.js';
import { readJson } from '../json/readJson.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import { CHANGE_KINDS } from './kinds.js';
import type { Change, Correction, DiffResult, NotCompared, Side } from './types.js';

/** A check of a part of the JSON; pushes the place of everything that has another form. */
type Check = (value: unknown, at: string, wrong: string[]) => void;

const is =
  (test: (value: unknown) => boolean): Check =>
  (value, at, wrong) => {
    if (!test(value)) wrong.push(at);
  };
const text = is((value) => typeof value === 'string');
const anyValue = is((value) => value !== undefined);
const oneOf = (...values: readonly unknown[]) => is((value) => values.includes(value));
const list =
  (of: Check): Check =>
  (value, at, wrong) => {
    if (!Array.isArray(value)) return void wrong.push(at);
    value.forEach((item, i) => of(item, `${at}[${i}]`, wrong));
  };
const maybe =
  (of: Check): Check =>
  (value, at, wrong) => {
    if (value !== undefined) of(value, at, wrong);
  };
const object =
  (properties: Readonly<Record<string, Check>>): Check =>
  (value, at, wrong) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return void wrong.push(at);
    for (const [name, check] of Object.entries(properties)) {
      check((value as Record<string, unknown>)[name], at ? `${at}.${name}` : name, wrong);
    }
  };

const step = oneOf('major', 'minor', 'patch');
const party = oneOf('sender', 'receiver');
const side = object({ name: text, version: maybe(text) });
const change = object({
  resource: text,
  resourceType: oneOf(...RESOURCE_TYPES),
  element: text,
  kind: oneOf(...CHANGE_KINDS),
  before: anyValue,
  after: anyValue,
  direction: oneOf('looser', 'tighter', 'other', 'same', 'release'),
  part: maybe(text),
  range: maybe(object({ before: text, after: text })),
  reason: maybe(text),
  reaches: maybe(list(text)),
  source: maybe(object({ file: text })),
  impact: object({
    effect: oneOf('widened', 'narrowed', 'changed', 'documentation', 'bookkeeping'),
    sender: text,
    receiver: text,
    breaks: list(party),
    affects: list(party),
    isModifier: maybe(oneOf(true)),
  }),
  impacts: list(
    object({
      system: text,
      role: oneOf('server', 'client'),
      as: list(party),
      breaks: oneOf(true, false),
    }),
  ),
  alsoIn: maybe(list(text)),
  content: maybe(list(object({ what: text, items: list(text) }))),
  nature: maybe(oneOf('opened', 'demanded', 'optional')),
  version: step,
});

const result = object({
  base: side,
  head: side,
  version: object({
    base: maybe(text),
    head: maybe(text),
    stated: maybe(step),
    needed: maybe(step),
    verdict: oneOf('fits', 'too-small', 'larger-than-needed', 'unknown'),
  }),
  changes: list(change),
  notCompared: list(
    object({
      side: oneOf('base', 'head'),
      resource: text,
      reason: text,
      severity: oneOf('error', 'information'),
    }),
  ),
  corrections: list(
    object({
      resource: text,
      element: text,
      fact: text,
      published: anyValue,
      meant: anyValue,
      reason: text,
    }),
  ),
});

/**
 * Reads a result that was written as JSON. The file may come from somebody who is not trusted: everything that a renderer relies on
 * is checked, and its texts are data.
 *
 * @param file named in the errors
 * @returns the result without the models of its profiles, which JSON does not have
 * @throws DiagnosticsError if it is not such a result
 */
export function readResult(json: string, file: string): DiffResult {
  const { value, diagnostics } = readJson(json, { file });
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.length) throw new DiagnosticsError(errors);
  const wrong: string[] = [];
  result(value, '', wrong);
  if (wrong.length) throw new DiagnosticsError(wrong.slice(0, 10).map((at) => problem(at, file)));
  const read = value as {
    base: Pick<Side, 'name' | 'version'>;
    head: Pick<Side, 'name' | 'version'>;
    version: DiffResult['version'];
    changes: Change[];
    notCompared: NotCompared[];
    corrections: Correction[];
  };
  return { ...read, base: sideOf(read.base), head: sideOf(read.head) };
}

function problem(at: string, file: string): Diagnostic {
  return {
    code: 'diff.saved',
    severity: 'error',
    message: `${at || 'the file'} does not have the form of a saved comparison`,
    file,
    hint: 'write it with --format json, by this version of the command',
  };
}

function sideOf({ name, version }: Pick<Side, 'name' | 'version'>): Side {
  return {
    name,
    ...(version !== undefined && { version }),
    resources: new Map(),
    profiles: new Map(),
    hasText: true,
    notCompared: [],
    diagnostics: [],
  };
}
