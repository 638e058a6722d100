import { withoutVersion } from '../text/canonical.js';
import type {
  CodeSystem,
  ValueSet,
  ValueSetComposeInclude,
  ValueSetExpansionContains,
} from '../releases/fhir-types.js';
import type { ListedCode } from '../releases/release.js';
import { conceptIndex, type ConceptIndex, type IndexedConcept } from './concepts.js';
import { filterOf } from './filters.js';
import {
  ANY_SYSTEM,
  difference,
  intersection,
  knownMembers,
  NO_MEMBERS,
  union,
  unknownMembers,
  type Members,
} from './members.js';
import { present } from './present.js';
import { listedConcepts, SNOMED_CT } from './snomed.js';
import type { ExpansionModel } from './types.js';

/** The terminology at hand, by canonical without version. */
export interface TerminologyLookups {
  valueSet(url: string): ValueSet | undefined;
  codeSystem(url: string): CodeSystem | undefined;
  /** All codes of a system that is not available as a resource; its hierarchy is unknown. */
  listedCodes?(url: string): readonly ListedCode[] | undefined;
}

const expanders = new WeakMap<TerminologyLookups, Expander>();

/**
 * Expands a value set as far as the available definitions allow. Nothing is guessed: if a part cannot be expanded, the expansion is
 * incomplete, with the reason for each such part and the systems that its other codes may come from.
 * STU3: http://hl7.org/fhir/STU3/valueset.html#compositions
 *
 * @param url canonical, with or without `|version`
 * @param lookups the same object gets the same answers without work; do not change what it finds
 */
export function expandValueSet(url: string, lookups: TerminologyLookups): ExpansionModel {
  let expander = expanders.get(lookups);
  if (!expander) expanders.set(lookups, (expander = new Expander(lookups)));
  const { codes, open, missing } = expander.members(url);
  return {
    complete: missing.size === 0,
    codes: [...codes.values()],
    missing: [...missing],
    openSystems: [...open].sort(),
  };
}

class Expander {
  readonly #lookups: TerminologyLookups;
  readonly #members = new Map<string, Members>();
  readonly #indexes = new Map<CodeSystem, ConceptIndex>();

  constructor(lookups: TerminologyLookups) {
    this.#lookups = lookups;
  }

  members(canonical: string): Members {
    const known = this.#members.get(canonical);
    if (known) return known;
    const members = this.#expand(canonical);
    this.#members.set(canonical, members);
    return members;
  }

  #expand(canonical: string): Members {
    const [url, version] = splitCanonical(canonical);
    const valueSet = this.#lookups.valueSet(url);
    if (!valueSet) return unknownMembers(implicitSystem(url), `the value set ${url} is not available`);
    if (version && valueSet.version && valueSet.version !== version) {
      const reason = `the value set ${url} is at hand in version ${valueSet.version}, not ${version}`;
      return unknownMembers(ANY_SYSTEM, reason);
    }
    const cycle = this.#cycleThrough(url);
    if (cycle) return unknownMembers(ANY_SYSTEM, `value sets import each other: ${cycle.join(' → ')}`);
    const { compose } = valueSet;
    if (!compose) return storedExpansion(valueSet);
    const withInactive = compose.inactive !== false;
    const parts = (list: readonly ValueSetComposeInclude[]) =>
      list.map((part) => this.#part(part, url, withInactive));
    const included = union(parts(compose.include));
    return compose.exclude?.length ? difference(included, union(parts(compose.exclude))) : included;
  }

  /** All the conditions of one include or exclude hold at once. */
  #part(part: ValueSetComposeInclude, url: string, withInactive: boolean): Members {
    const imported = (part.valueSet ?? []).map((canonical) => this.members(canonical));
    if (part.system === undefined) {
      const selects = part.concept?.length || part.filter?.length;
      if (selects || !imported.length)
        return unknownMembers(ANY_SYSTEM, `a part of ${url} names no code system`);
      return imported.reduce(intersection);
    }
    return [this.#ofSystem(part, part.system, withInactive), ...imported].reduce(intersection);
  }

  #ofSystem(part: ValueSetComposeInclude, system: string, withInactive: boolean): Members {
    const codeSystem = this.#codeSystem(system, part.version);
    if (typeof codeSystem === 'string') {
      const codes = this.#lookups.listedCodes?.(system);
      if (codes) return ofListed(part, system, codes);
    }
    const index = typeof codeSystem === 'object' ? this.#index(codeSystem) : undefined;
    const isActive = (concept: IndexedConcept | undefined) =>
      withInactive || !concept?.properties.get('inactive')?.includes('true');
    if (part.concept?.length) {
      const chosen = part.concept.filter((c) => isActive(index?.get(c.code)));
      return knownMembers(
        chosen.map((c) => member(system, c.code, c.display ?? index?.get(c.code)?.display)),
      );
    }
    const listed = system === SNOMED_CT ? listedBy(part.filter) : undefined;
    if (listed) return knownMembers(listed.map((c) => member(system, c.code, c.display)));
    if (typeof codeSystem === 'string') return unknownMembers(system, codeSystem);
    const takes: ((concept: IndexedConcept) => boolean)[] = [isActive];
    const isComplete = codeSystem.content === 'complete' && index!.size > 0;
    for (const condition of part.filter ?? []) {
      const filter = isComplete
        ? filterOf(condition, codeSystem, index!)
        : {
            reason: `the filter \`${condition.property} ${condition.op} ${condition.value}\` needs all its concepts`,
          };
      if ('reason' in filter) return unknownMembers(system, `${system}: ${filter.reason}`);
      takes.push(filter.takes);
    }
    const concepts = [...index!.values()].filter((concept) => takes.every((take) => take(concept)));
    const members = knownMembers(concepts.map((c) => member(system, c.code, c.display)));
    if (isComplete) return members;
    const content = index!.size === 0 ? 'none of its concepts' : 'only some of its concepts';
    return union([members, unknownMembers(system, `the code system ${system} is at hand with ${content}`)]);
  }

  /** The code system, or why it cannot be used. */
  #codeSystem(url: string, version: string | undefined): CodeSystem | string {
    const system = this.#lookups.codeSystem(url);
    if (!system) return `the code system ${url} is not available`;
    if (version && system.version && system.version !== version)
      return `the code system ${url} is at hand in version ${system.version}, not ${version}`;
    return system;
  }

  #index(system: CodeSystem): ConceptIndex {
    let index = this.#indexes.get(system);
    if (!index) this.#indexes.set(system, (index = conceptIndex(system)));
    return index;
  }

  /** The way from a value set through imports back to itself. Asked of each, so that no answer depends on which came first. */
  #cycleThrough(url: string): string[] | undefined {
    const from = new Map<string, string>();
    const open = [url];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const next of importsOf(this.#lookups.valueSet(at))) {
        if (next === url) {
          const way = [url];
          for (let step: string | undefined = at; step !== undefined && step !== url; step = from.get(step))
            way.unshift(step);
          return [url, ...way];
        }
        if (from.has(next)) continue;
        from.set(next, at);
        open.push(next);
      }
    }
    return undefined;
  }
}

function importsOf(valueSet: ValueSet | undefined): string[] {
  const parts = [...(valueSet?.compose?.include ?? []), ...(valueSet?.compose?.exclude ?? [])];
  return parts.flatMap((part) => part.valueSet ?? []).map((canonical) => splitCanonical(canonical)[0]);
}

/** Members of a system with all its codes and without its hierarchy, which filters need. */
function ofListed(part: ValueSetComposeInclude, system: string, codes: readonly ListedCode[]): Members {
  const { concept, filter } = part;
  if (concept?.length) {
    const displays = new Map(codes.map(({ code, display }) => [code, display]));
    return knownMembers(concept.map((c) => member(system, c.code, c.display ?? displays.get(c.code))));
  }
  if (filter?.length) return unknownMembers(system, `the hierarchy of ${system} is not at hand`);
  return knownMembers(codes.map(({ code, display }) => member(system, code, display)));
}

/** The concepts that a lone filter lists, where that is all it does. */
function listedBy(filters: ValueSetComposeInclude['filter']) {
  const [filter, ...others] = filters ?? [];
  const isLone = filter?.property === 'constraint' && filter.op === '=' && !others.length;
  return isLone ? listedConcepts(filter.value) : undefined;
}

function member(system: string, code: string, display: string | undefined) {
  return { system, code, ...present({ display }) };
}

function splitCanonical(canonical: string): [url: string, version: string | undefined] {
  const url = withoutVersion(canonical);
  return [url, url === canonical ? undefined : canonical.slice(url.length + 1)];
}

/**
 * Some code systems define value sets by the form of their URL, so that a URL tells the system even where nobody has the
 * value set. STU3: http://hl7.org/fhir/STU3/snomedct.html#implicit, http://hl7.org/fhir/STU3/loinc.html#implicit
 */
function implicitSystem(url: string): string {
  const query = url.indexOf('?fhir_vs');
  if (query > 0) return url.startsWith(SNOMED_CT) ? SNOMED_CT : url.slice(0, query);
  return /^http:\/\/loinc\.org\/vs(\/|$)/.test(url) ? 'http://loinc.org' : ANY_SYSTEM;
}

/** A value set without a definition of its content can still carry a list of its codes. */
function storedExpansion(valueSet: ValueSet): Members {
  const { expansion, url } = valueSet;
  const codes: { system: string; code: string; display?: string }[] = [];
  let entries = 0;
  const open: ValueSetExpansionContains[] = [...(expansion?.contains ?? [])].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    entries++;
    open.push(...[...(next.contains ?? [])].reverse());
    if (next.abstract !== true && next.system !== undefined && next.code !== undefined)
      codes.push(member(next.system, next.code, next.display));
  }
  const members = codes.length ? knownMembers(codes) : NO_MEMBERS;
  if (!expansion) return unknownMembers(ANY_SYSTEM, `the value set ${url} does not say what is in it`);
  if ((expansion.offset ?? 0) === 0 && (expansion.total ?? entries) <= entries) return members;
  return union([
    members,
    unknownMembers(ANY_SYSTEM, `the value set ${url} carries a part of its codes only`),
  ]);
}
