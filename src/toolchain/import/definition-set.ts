import type { FhirResource, StructureDefinition } from '../releases/fhir-types.js';
import { isOpaque } from '../model/names.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { repairStructure } from '../published/repair.js';
import { malformed } from '../published/malformed.js';
import type { Definitions, ReleaseStructure } from '../releases/release.js';
import { Snapshots, type SnapshotResult } from '../snapshot/snapshots.js';
import type { ImportContext } from './context.js';
import type { NamedKind } from './names.js';
import { statedOfSnapshot, withDifferential } from './snapshot-only.js';
import type { ImportedResource } from './source.js';

/**
 * The definitions of a set that can be imported: each has an id of its own, and StructureDefinitions have snapshots. What is left out is
 * reported.
 */
export class DefinitionSet {
  /** By `labelOf`, in the order of the source. */
  readonly items = new Map<string, ImportedResource>();
  readonly snapshots = new Map<string, SnapshotResult>();
  readonly #ids = new Set<string>();
  /** Canonicals that end in the id of their definition, by type and id. */
  readonly #rightful = new Map<string, string>();
  /** Faults of the set that were repaired. */
  readonly repairs: Diagnostic[] = [];
  readonly #context: ImportContext;

  constructor(definitions: readonly ImportedResource[], context: ImportContext, core: Definitions) {
    this.#context = context;
    const ids = new Set(definitions.map(({ resource }) => String(resource.id)));
    for (const { resource } of definitions)
      if (tailOf(resource) === resource.id) this.#rightful.set(idKey(resource), labelOf(resource));
    for (const item of definitions) if (this.#add(item)) this.#name(item, ids);
    this.#makeSnapshots(core);
  }

  /** False for one that nothing can be made of. */
  #add(item: ImportedResource): boolean {
    const { resource, file } = item;
    const label = labelOf(resource);
    if (this.items.has(keyOf(resource))) {
      this.#context.report(label, `${file}: another file has the same canonical`);
      return false;
    }
    if (resource.resourceType === 'StructureDefinition') {
      const faults = malformed(resource, file);
      for (const { message } of faults) this.#context.report(label, `${file}: ${message}`);
      if (faults.length > 0) return false;
    }
    this.#giveId(item, label);
    this.items.set(keyOf(resource), item);
    return true;
  }

  /** Two definitions with one id would be one file: one whose canonical ends otherwise, or the later one, gets the end of its canonical. */
  #giveId({ resource, file }: ImportedResource, label: string): void {
    const key = (id: string) => `${resource.resourceType} ${id.toLowerCase()}`;
    const given = String(resource.id);
    let id = given;
    const rightful = this.#rightful.get(idKey(resource));
    if (this.#ids.has(key(id)) || (rightful !== undefined && rightful !== label)) id = tailOf(resource) ?? id;
    for (let n = 2; this.#ids.has(key(id)); n++) id = `${given.slice(0, 60)}-${n}`;
    this.#ids.add(key(id));
    if (id === given) return;
    this.#context.report(label, `${file}: another definition has the id ${given}; this one becomes ${id}`);
    resource.id = id;
  }

  /** Gives an entity its name in FSH: made from the id, or from the name if the id is an OID. */
  #name({ resource }: ImportedResource, ids: ReadonlySet<string>): void {
    const { resourceType } = resource;
    const { names, references } = this.#context;
    const { url, name } = resource as { url?: string; name?: string };
    if (url === undefined || !isNamed(resourceType)) return;
    const id = String(resource.id);
    const first = isOpaque(id) && name !== undefined ? name : id;
    const kind =
      resourceType === 'StructureDefinition' ? kindOf(resource as StructureDefinition) : resourceType;
    const free = [first, `${first} ${kind}`].filter((it) => it === id || !ids.has(it));
    references.define(resourceType, url, names.give(...free, `${first} ${kind}`), id);
  }

  #makeSnapshots(core: Definitions): void {
    const known = (url: string) =>
      (this.items.get(`StructureDefinition ${url}`)?.resource as StructureDefinition | undefined) ??
      core.structureDefinition(url);
    const inputs = [...this.items.values()].flatMap(({ resource, file }) => {
      if (resource.resourceType !== 'StructureDefinition') return [];
      const { structure, diagnostics } = repairStructure(resource, file, core, known);
      this.repairs.push(...diagnostics);
      const complete = withDifferential(structure as unknown as ReleaseStructure);
      return [{ structure: complete, file, isLenient: true }];
    });
    const snapshots = new Snapshots(inputs, {
      regenerate: true,
      definition: (key) => core.structureDefinition(key) as unknown as ReleaseStructure | undefined,
    });
    for (const { structure } of inputs) {
      const { url } = structure;
      const result = snapshots.result(url);
      // what the set lacks is a stub: nothing of its own is lost
      for (const { code, message } of snapshots.problemsOf(url))
        if (!LACKING.has(code)) this.#context.report(url, message);
      if (!result) continue;
      const { differential } = this.items.get(`StructureDefinition ${url}`)!.resource as StructureDefinition;
      this.snapshots.set(url, differential?.element?.length ? result : statedOfSnapshot(result));
    }
  }
}

/** Problems with definitions that the set names and does not have. */
const LACKING = new Set(['snapshot.no-profile', 'snapshot.no-base']);

function idKey({ resourceType, id }: FhirResource): string {
  return `${resourceType} ${String(id).toLowerCase()}`;
}

function tailOf(resource: FhirResource): string | undefined {
  const { url } = resource as { url?: string };
  return url?.slice(url.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9.-]+/g, '-');
}

function isNamed(resourceType: string): resourceType is NamedKind {
  return ['StructureDefinition', 'ValueSet', 'CodeSystem'].includes(resourceType);
}

function kindOf({ type, derivation }: StructureDefinition): string {
  if (derivation !== 'constraint') return 'Model';
  return type === 'Extension' ? 'Extension' : 'Profile';
}

function keyOf(resource: FhirResource): string {
  return `${resource.resourceType} ${labelOf(resource)}`;
}

/** Name of a definition in reports: its canonical, or type and id for a NamingSystem, which has no canonical in STU3. */
export function labelOf(resource: FhirResource): string {
  return (resource as { url?: string }).url ?? `${resource.resourceType}/${resource.id}`;
}
