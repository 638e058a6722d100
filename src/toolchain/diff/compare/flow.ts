import { withoutVersion } from '../../text/canonical.js';
import type { FactValue, ResourceFacts } from '../../facts/types.js';
import type { CoreModels } from '../../model/core.js';
import type { FoundChange, Impact, ImpactedSystem, Party, Side, SystemRole, Systems } from '../types.js';

/** A way that a payload takes: in a request from client to server, or in a response back. */
type Way = 'request' | 'response';

/** Direction of the payload of each interaction. STU3: http://hl7.org/fhir/STU3/http.html */
const INTERACTIONS: Readonly<Record<string, readonly Way[]>> = {
  read: ['response'],
  vread: ['response'],
  'history-instance': ['response'],
  'history-type': ['response'],
  'search-type': ['response'],
  create: ['request', 'response'],
  update: ['request', 'response'],
  patch: ['request', 'response'],
};

const SENDS: Readonly<Record<Way, SystemRole>> = { request: 'client', response: 'server' };
const RECEIVES: Readonly<Record<Way, SystemRole>> = { request: 'server', response: 'client' };

/** Finds the direction in which each definition travels, from capability statements, operations and the definitions that use it. */
export class Flow {
  readonly #core: CoreModels | undefined;
  readonly #ofType = new Map<string, Set<Way>>();
  readonly #ofCanonical = new Map<string, Set<Way>>();
  /** Canonicals by what they use. */
  readonly #users = new Map<string, Set<string>>();
  readonly #types = new Map<string, string>();

  /** @param replies resource types that responses carry besides, by operation */
  constructor(sides: readonly Side[], core: CoreModels | undefined, replies: Systems['replies'] = {}) {
    this.#core = core;
    const resources = sides.flatMap((side) => [...side.resources.values()]);
    for (const resource of resources) {
      if (resource.resourceType === 'CapabilityStatement') this.#readStatement(resource);
      else if (resource.resourceType === 'OperationDefinition') this.#readOperation(resource);
      else this.#readUses(resource);
    }
    const codes = resources.map((r) => r.entries['']?.facts['code']?.value);
    for (const [operation, types] of Object.entries(replies)) {
      if (operation === '*' || codes.includes(operation))
        for (const type of types) add(this.#ofType, type, 'response');
    }
  }

  /**
   * The systems that a change concerns. Where nothing says which way a definition travels, it may travel both.
   *
   * @param impact says which of the parties are concerned
   */
  impacts(change: FoundChange, impact: Impact, labels: Systems['labels']): ImpactedSystem[] {
    const ways = this.#waysOf(change);
    return (['server', 'client'] as const).flatMap((role): ImpactedSystem[] => {
      const as = (['sender', 'receiver'] as const).filter(
        (party) => impact.affects.includes(party) && ways.some((way) => roleOf(party, way) === role),
      );
      if (!as.length) return [];
      const breaks = as.some((party) => impact.breaks.includes(party));
      return [{ system: labels[role], role, as, breaks }];
    });
  }

  #waysOf({ resourceType, resource, kind, element }: FoundChange): readonly Way[] {
    // the statement itself is sent by the server; what it offers is asked for by the client
    if (kind === 'capability.version' || kind === 'capability.description') return ['response'];
    if (resourceType === 'CapabilityStatement')
      return kind.startsWith('capability.') ? ['request'] : ['response'];
    if (resourceType === 'OperationDefinition')
      return element.startsWith('out ') ? ['response'] : ['request'];
    const ways = this.#ways(resource, new Set());
    return ways.size ? [...ways] : ['request', 'response'];
  }

  #ways(url: string, seen: Set<string>): Set<Way> {
    if (seen.has(url)) return new Set();
    seen.add(url);
    const type = this.#types.get(url);
    const own = [
      ...(this.#ofCanonical.get(url) ?? []),
      ...((type !== undefined && this.#ofType.get(type)) || []),
    ];
    const users = [...(this.#users.get(url) ?? [])].flatMap((user) => [...this.#ways(user, seen)]);
    return new Set([...own, ...users]);
  }

  #readStatement({ entries }: ResourceFacts): void {
    for (const [key, { class: of, within, facts }] of Object.entries(entries)) {
      const [, type] = (within ?? key).split(' ');
      if (of === 'interaction' && type) {
        const name = key.slice(key.lastIndexOf(' ') + 1);
        for (const way of INTERACTIONS[name] ?? []) add(this.#ofType, type, way);
        if (name === 'search-type') add(this.#ofType, 'Bundle', 'response');
      }
      for (const fact of ['searchIncludes', 'searchRevIncludes'])
        for (const include of strings(facts[fact]?.value))
          for (const included of this.#includedBy(include)) add(this.#ofType, included, 'response');
    }
    for (const type of ['OperationOutcome', 'CapabilityStatement']) add(this.#ofType, type, 'response');
  }

  /** The types that `Slot:schedule` or `Schedule:actor:Location` brings into a response. */
  #includedBy(include: string): string[] {
    const [type = '', parameter = '', target] = include.split(':');
    if (target !== undefined) return [type, target];
    const element = this.#core?.type(type)?.root.children.find((child) => child.name === parameter);
    const targets = element?.types.flatMap((t) =>
      t.targetProfiles.map((url) => url.slice(url.lastIndexOf('/') + 1)),
    );
    return [type, ...(targets ?? [])];
  }

  #readOperation({ entries }: ResourceFacts): void {
    for (const [key, { class: of, facts }] of Object.entries(entries)) {
      if (of !== 'parameter') continue;
      const way = key.startsWith('out ') ? 'response' : 'request';
      add(this.#ofType, 'Parameters', 'request');
      const { type, profile } = facts;
      if (typeof profile?.value === 'string') add(this.#ofCanonical, bare(profile.value), way);
      else if (typeof type?.value === 'string') add(this.#ofType, type.value, way);
    }
  }

  #readUses({ url, entries }: ResourceFacts): void {
    const own = entries['']?.facts;
    const isOfResource = own?.['kind']?.value === 'resource';
    if (isOfResource && typeof own['type']?.value === 'string') this.#types.set(url, own['type'].value);
    for (const { facts } of Object.values(entries)) {
      for (const [name, { value }] of Object.entries(facts)) {
        const isUse =
          name.startsWith('profiles:') ||
          name === 'binding.valueSet' ||
          name === 'binding.maxValueSet' ||
          name === 'system' ||
          name === 'valueSets';
        if (isUse) for (const used of strings(value)) add(this.#users, bare(used), url);
      }
    }
  }
}

function roleOf(party: Party, way: Way): SystemRole {
  return party === 'sender' ? SENDS[way] : RECEIVES[way];
}

function strings(value: FactValue | undefined): string[] {
  const list = Array.isArray(value) ? (value as readonly FactValue[]) : [value];
  return list.filter((item): item is string => typeof item === 'string');
}

function bare(canonical: string): string {
  return withoutVersion(canonical);
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  map.set(key, (map.get(key) ?? new Set<T>()).add(value));
}
