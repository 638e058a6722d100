import type { CodeSystem, FhirResource, StructureDefinition, ValueSet } from '../../releases/fhir-types.js';
import type { Definitions, ReleaseStructure } from '../../releases/release.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import { expandValueSet, type TerminologyLookups } from '../../model/expand.js';
import type { SourceLocation } from '../../model/types.js';
import { closest } from '../../text/closest.js';
import type { CompiledResource } from '../compiled.js';
import type { FshSource } from '../inputs/sources.js';
import { boundCaretCode, wrongContextType, type CaretCode } from './caret-codes.js';
import { codedValues, codesOf, type CodedValue } from './coded-values.js';
import { requiredValueSet, Structures } from './structures.js';
import { SourceLines } from './where.js';

/**
 * The codes that nothing defines: what a profile fixes, or an instance says, that is not in the value set which its place is bound to
 * (required), or not in its code system. SUSHI looks at the project's own code systems only. What cannot be told, because a value set cannot be expanded or a
 * code system is not available in full, is left alone, and so is an example that is marked as `@invalid`.
 * STU3: http://hl7.org/fhir/STU3/terminologies.html#required
 *
 * @param carets codes in caret rules
 * @param reported what is known already: a code is not reported twice
 */
export function unknownCodes(
  compiled: readonly CompiledResource[],
  sources: readonly FshSource[],
  definitions: Definitions,
  reported: readonly Diagnostic[],
  carets: readonly CaretCode[] = [],
): Diagnostic[] {
  const own = <T extends FhirResource>(type: T['resourceType']) =>
    compiled
      .map(({ resource }) => resource)
      .filter((resource): resource is T => resource.resourceType === type);
  const structures = new Structures(own<StructureDefinition>('StructureDefinition'), definitions);
  const check = checker(own<ValueSet>('ValueSet'), own<CodeSystem>('CodeSystem'), definitions);
  const lines = new SourceLines(sources);
  const diagnostics: Diagnostic[] = [];
  for (const { resource, source, usage } of compiled) {
    if (!source || (usage === 'example' && lines.isMeantInvalid(source))) continue;
    const values =
      resource.resourceType === 'StructureDefinition'
        ? fixedValues(resource, structures)
        : codedValues(resource, structures);
    for (const value of values) {
      const wrong = check(value);
      if (wrong) diagnostics.push(diagnostic(wrong, lines.codeIn(source, value.code)));
    }
  }
  for (const caret of carets) {
    const value = boundCaretCode(caret, structures);
    const wrong = wrongContextType(caret) ?? (value && check(value));
    if (wrong) diagnostics.push(diagnostic(wrong, caret.source));
  }
  const isNew = (d: Diagnostic) =>
    !reported.some((other) => other.severity === 'error' && other.file === d.file && other.line === d.line);
  const once = new Map(diagnostics.map((d) => [`${d.file}:${d.line}:${d.column}:${d.message}`, d] as const));
  return [...once.values()].filter(isNew);
}

function diagnostic({ message, hint }: { message: string; hint: string }, place: SourceLocation): Diagnostic {
  return { code: 'fsh.unknown-code', severity: 'error', message, ...place, hint };
}

/** Values that the profile fixes itself; inherited ones belong to its parent. */
function fixedValues(definition: StructureDefinition, structures: Structures): CodedValue[] {
  const { snapshot, differential } = definition as unknown as ReleaseStructure;
  const stated = new Set(differential?.element.map(({ id }) => id));
  return (snapshot?.element ?? [])
    .filter(({ id }) => stated.has(id))
    .flatMap((element) => {
      const valueSet = requiredValueSet(element);
      return Object.entries(element).flatMap(([key, value]) => {
        const type = /^(?:fixed|pattern)([A-Z]\w*)$/.exec(key)?.[1];
        return type === undefined ? [] : codesOf(typeName(type), value, valueSet, structures);
      });
    });
}

/** `Code` of `fixedCode` is the primitive `code`; `CodeableConcept` is itself. */
function typeName(suffix: string): string {
  const primitive = suffix[0]!.toLowerCase() + suffix.slice(1);
  return ['code', 'string', 'uri', 'id', 'markdown', 'oid'].includes(primitive) ? primitive : suffix;
}

type Check = (value: CodedValue) => { message: string; hint: string } | undefined;

function checker(
  valueSets: readonly ValueSet[],
  codeSystems: readonly CodeSystem[],
  definitions: Definitions,
): Check {
  const sets = new Map(valueSets.map((set) => [set.url, set]));
  const systems = new Map(codeSystems.map((system) => [system.url, system]));
  const lookups: TerminologyLookups = {
    valueSet: (url) => sets.get(url) ?? definitions.valueSet(url),
    codeSystem: (url) => systems.get(url) ?? definitions.codeSystem(url),
  };
  const codes = new Map<string, Set<string> | undefined>();
  const codesOfSystem = (url: string) => {
    if (!codes.has(url)) codes.set(url, allCodes(lookups.codeSystem(url)));
    return codes.get(url);
  };
  const expansions = new Map<string, Expansion>();
  const expansion = (url: string) => {
    let known = expansions.get(url);
    if (!known) expansions.set(url, (known = expanded(url, lookups)));
    return known;
  };
  return ({ code, system, valueSet, others }) => {
    const known = system === undefined ? undefined : codesOfSystem(system);
    if (known && !known.has(code)) {
      return {
        message: `the code system ${system} has no code "${code}"`,
        hint: 'correct the code, or add the concept to the code system',
      };
    }
    if (valueSet === undefined) return undefined;
    const members = expansion(valueSet);
    if (
      [{ code, ...(system !== undefined && { system }) }, ...others].some((each) => isPossible(members, each))
    )
      return undefined;
    return {
      message: `"${code}" is not in the value set ${valueSet}, which is required here`,
      hint: hintOf(code, members),
    };
  };
}

/** Codes that a hint lists. */
const LISTED = 8;

function hintOf(code: string, { codes, complete }: Expansion): string {
  const plain = [...codes].filter((each) => !each.includes('|'));
  const meant = closest(code, plain);
  if (meant !== undefined) return `did you mean #${meant}?`;
  return complete && plain.length <= LISTED
    ? `use one of ${plain.map((each) => `#${each}`).join(', ')}`
    : 'use one of its codes';
}

interface Expansion {
  /** `code`, and `system|code`. */
  codes: ReadonlySet<string>;
  complete: boolean;
  openSystems: readonly string[];
}

function expanded(valueSet: string, lookups: TerminologyLookups): Expansion {
  const { codes, complete, openSystems } = expandValueSet(valueSet, lookups);
  return {
    codes: new Set(codes.flatMap(({ system, code }) => [code, `${system}|${code}`])),
    complete,
    openSystems,
  };
}

function isPossible(
  { codes, complete, openSystems }: Expansion,
  { code, system }: { code: string; system?: string },
): boolean {
  if (codes.has(system === undefined ? code : `${system}|${code}`)) return true;
  if (complete) return false;
  return system === undefined || openSystems.includes('*') || openSystems.includes(system);
}

/** Undefined where they are not all at hand. */
function allCodes(system: CodeSystem | undefined): Set<string> | undefined {
  if (system?.content !== 'complete' || !system.concept?.length) return undefined;
  const codes = new Set<string>();
  const open = [...system.concept];
  for (let concept = open.pop(); concept; concept = open.pop()) {
    codes.add(concept.code);
    open.push(...(concept.concept ?? []));
  }
  return codes;
}
