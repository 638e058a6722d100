import type { Definitions } from '../../releases/release.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import type { FshSource } from '../inputs/sources.js';
import { definitionAt, isNamed, writtenDefinitions, type WrittenDefinition } from './definitions-in-text.js';
import { SyntaxCauses } from './syntax.js';
import { Suggestions } from './suggest.js';
import type { Said, Subject } from './said.js';
import { inPlainWords } from './words.js';

interface Explained extends Said {
  diagnostic: Diagnostic;
  /** Place in the source; for a rule of a RuleSet, the place that inserts it. */
  file: string | undefined;
  line: number | undefined;
  at: WrittenDefinition | undefined;
}

/** Mistakes after which a definition is not there, or not as it is meant. */
const FATAL: readonly Subject[] = ['syntax', 'encoding', 'parent', 'id'];

/** Mistakes that can follow from another definition's. */
const FOLLOWING: readonly Subject[] = [
  'cardinality',
  'path',
  'parent',
  'type',
  'reference',
  'missing',
  'rule-set',
  'alias',
  'uri',
];

const INSERTED = /, inserted at (.+):(\d+)$/;

/**
 * Explains the compiler's messages in plain words: one diagnostic for each mistake, with a suggestion and the number of errors that follow
 * from it, in order of their places.
 */
export function explain(
  diagnostics: readonly Diagnostic[],
  sources: readonly FshSource[],
  definitions: Definitions,
): Diagnostic[] {
  if (!diagnostics.some(({ severity }) => severity === 'error')) return [...diagnostics];
  const written = writtenDefinitions(sources);
  const suggestions = new Suggestions(definitions, written, sources);
  const syntax = new SyntaxCauses(sources);
  const all = diagnostics.map((diagnostic): Explained => {
    const [, file = diagnostic.file, inserted] = INSERTED.exec(diagnostic.message) ?? [];
    const line = inserted === undefined ? diagnostic.line : Number(inserted);
    const said = inPlainWords(diagnostic);
    const cause = said.subject === 'syntax' ? syntax.at(diagnostic.file, diagnostic.line) : undefined;
    const place = cause?.line === undefined ? {} : { line: cause.line, column: 1 };
    const at = definitionAt(written, file, line);
    return { ...said, ...cause, diagnostic: { ...diagnostic, ...place }, file, line, at, ...place };
  });
  const causes: Explained[] = [];
  const counts = new Map<Explained, number>();
  const weights = new Map(all.map((one) => [one, weightOf(one, written)]));
  for (const one of all.sort((a, b) => weights.get(a)! - weights.get(b)! || byPlace(a, b))) {
    const cause = one.diagnostic.severity === 'information' ? undefined : causeOf(one, causes, written);
    if (!cause) causes.push(one);
    else if (one.diagnostic.severity === 'error') counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  // what the compiler warns of beside a definition that is not there may be right
  const isFatal = causes.some(
    ({ subject, diagnostic }) => diagnostic.severity === 'error' && FATAL.includes(subject),
  );
  const shown = causes.filter(
    ({ diagnostic: { code, severity } }) => !isFatal || severity === 'error' || code !== 'fsh.export',
  );
  return shown.sort(byPlace).map((one) => told(one, counts.get(one) ?? 0, suggestions));
}

/** Sorts causes before their consequences. */
function weightOf({ subject, name, diagnostic }: Explained, written: readonly WrittenDefinition[]): number {
  if (diagnostic.severity !== 'error') return 4;
  if (subject === 'encoding') return 0;
  if (subject === 'comma' || subject === 'value-and-parts') return 1;
  if (subject === 'missing' || subject === 'uri') return 3;
  // what is written and yet not defined has a mistake of its own
  const isWritten = name !== undefined && subject === 'parent' && written.some((one) => isNamed(one, name));
  return FATAL.includes(subject) && !isWritten ? 1 : 2;
}

function byPlace(a: Explained, b: Explained): number {
  const [x, y] = [a.file ?? '', b.file ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.diagnostic.column ?? 0) - (b.diagnostic.column ?? 0);
}

/** The mistake that another one follows from. */
function causeOf(
  one: Explained,
  causes: readonly Explained[],
  written: readonly WrittenDefinition[],
): Explained | undefined {
  return causes.find((cause) => cause.diagnostic.severity === 'error' && follows(one, cause, written));
}

function follows(one: Explained, cause: Explained, written: readonly WrittenDefinition[]): boolean {
  const isSamePlace = one.file === cause.file && one.line === cause.line;
  if (isSamePlace && one.message === cause.message) return true;
  if (cause.subject === 'encoding' && one.file === cause.file) return true;
  // text that is not FSH is taken for a list
  if (one.subject === 'comma' && cause.subject === 'syntax' && one.file === cause.file) return true;
  if (cause.subject === 'comma' && isSamePlace) return true;
  // the rest of the exporter's complaint, without a place
  if (cause.subject === 'value-and-parts' && one.subject === 'cardinality' && one.file === undefined)
    return true;
  const isSyntax = one.subject === 'syntax' || one.diagnostic.code === 'config.syntax';
  const [column, causeColumn] = [one.diagnostic.column, cause.diagnostic.column];
  const isApart = column !== causeColumn && one.subject === 'path' && cause.subject === 'type';
  if (isSamePlace && !isApart && (FOLLOWING.includes(one.subject) || isSyntax)) return true;
  if (one.at && one.at === cause.at) return followsWithin(one, cause);
  if (!FOLLOWING.includes(one.subject)) return false;
  // one element that many instances lack is one mistake
  if (one.subject === 'missing' && cause.subject === 'missing') return one.name === cause.name;
  if (cause.subject === 'syntax' || cause.subject === 'encoding') {
    const lost = written.filter((d) => d.file === cause.file && d.to > (cause.line ?? 0));
    return lost.some((definition) => dependsOn(one, definition, written));
  }
  if (FATAL.includes(cause.subject))
    return written.some((d) => isBroken(d, cause) && dependsOn(one, d, written));
  return isMadeBy(one, cause, written);
}

function isBroken(definition: WrittenDefinition, { at, subject, name }: Explained): boolean {
  return definition === at || (subject === 'id' && definition.id === name);
}

/** Within one definition: the same wrong path again, what is below it, and what was not set because of it. */
function followsWithin(one: Explained, cause: Explained): boolean {
  if (cause.subject === 'syntax') return true;
  if (one.subject === 'path' && cause.subject === 'path' && one.name && cause.name)
    return (
      one.name === cause.name ||
      one.name.startsWith(`${cause.name}.`) ||
      one.name.startsWith(`${cause.name}[`)
    );
  if (one.subject === 'missing')
    return cause.subject === 'assignment' || cause.subject === 'path' || cause.subject === 'parent';
  return one.subject === 'uri' && cause.subject === 'alias';
}

/** A definition's own mistake about a slice or an element, repeated by those that are derived from it. */
function isMadeBy(one: Explained, cause: Explained, written: readonly WrittenDefinition[]): boolean {
  if (!cause.at || one.subject !== 'path' || cause.subject === 'assignment' || cause.subject === 'missing')
    return false;
  if (!dependsOn(one, cause.at, written) || !one.name) return false;
  if (cause.subject === 'path') return stemOf(one.name) === stemOf(cause.name ?? '');
  // the slices or elements of a rule that was not applied
  return (cause.subject === 'type' || cause.subject === 'rule-set') && isDerived(one, cause.at, written);
}

function stemOf(path: string): string {
  return path.split('.')[0]!;
}

/** True if a mistake's definition names another one, or is derived from it. */
function dependsOn(one: Explained, on: WrittenDefinition, written: readonly WrittenDefinition[]): boolean {
  if (one.name !== undefined && isNamed(on, one.name)) return true;
  return isDerived(one, on, written) || mentions(one.at, on);
}

/** True if a mistake's definition, or what the mistake names, is derived from another one. */
function isDerived(one: Explained, on: WrittenDefinition, written: readonly WrittenDefinition[]): boolean {
  const seen = new Set<WrittenDefinition>();
  const { name } = one;
  const pending = name === undefined ? [] : written.filter((other) => isNamed(other, name));
  if (one.at) pending.push(one.at);
  while (pending.length > 0) {
    const at = pending.pop()!;
    if (seen.has(at)) continue;
    seen.add(at);
    if (at === on) return true;
    if (at.parent === undefined) continue;
    if (isNamed(on, at.parent)) return true;
    pending.push(...written.filter((other) => isNamed(other, at.parent!)));
  }
  return false;
}

function mentions(at: WrittenDefinition | undefined, on: WrittenDefinition): boolean {
  if (!at || on.kind === 'Instance') return false;
  const words = new Set(at.text.match(/[\w.-]+/g));
  return words.has(on.name) || words.has(on.id);
}

function told(one: Explained, count: number, suggestions: Suggestions): Diagnostic {
  const { diagnostic } = one;
  const inserted = INSERTED.exec(diagnostic.message)?.[0] ?? '';
  const message = one.message.replace(INSERTED, '') + inserted;
  const hint = suggestions.hint(one, one.at) ?? one.hint ?? diagnostic.hint;
  return {
    ...diagnostic,
    message,
    ...(hint !== undefined && { hint }),
    ...(count > 0 && { consequences: count }),
  };
}
