import type { StructureDefinition } from '../releases/fhir-types.js';
import { type ReleaseElement, type ReleaseStructure, contextOf } from '../releases/release.js';
import { elementsOf, treeOf, type RuleSources } from './elements.js';
import { definitionTypeName } from './names.js';
import { present } from './present.js';
import type { ProfileModel, SourceLocation } from './types.js';

/** Source positions of a StructureDefinition and of its rules. */
export interface StructureSource extends RuleSources {
  definition: SourceLocation;
}

/**
 * The model of a STU3 StructureDefinition with a snapshot, authored here or published by anybody.
 * STU3: http://hl7.org/fhir/STU3/structuredefinition.html
 *
 * @param source where it was authored, if it was
 * @throws Error where it has no snapshot
 */
export function profileModel(sd: StructureDefinition, source?: StructureSource): ProfileModel {
  const structure = sd as unknown as ReleaseStructure;
  if (!structure.snapshot?.element.length) throw new Error(`${sd.url} has no snapshot`);
  const stated = statedElements(structure);
  const root = treeOf(elementsOf(structure.snapshot.element, stated, source));
  return {
    url: sd.url,
    id: sd.id ?? sd.url.slice(sd.url.lastIndexOf('/') + 1),
    name: sd.name,
    typeName: definitionTypeName(sd.id ?? sd.url.slice(sd.url.lastIndexOf('/') + 1), sd.name, 'Profile'),
    kind: sd.kind as ProfileModel['kind'],
    type: sd.type,
    abstract: sd.abstract,
    ...present({
      baseDefinition: sd.baseDefinition,
      derivation: sd.derivation as ProfileModel['derivation'],
      version: sd.version,
      title: sd.title,
      status: sd.status as string,
      experimental: sd.experimental,
      publisher: sd.publisher,
      contact: sd.contact,
      jurisdiction: sd.jurisdiction,
      description: sd.description,
      copyright: sd.copyright,
      fhirVersion: sd.fhirVersion,
      source: source?.definition,
      context: contextOf(sd),
    }),
    root,
  };
}

/** The elements of the snapshot that the differential speaks of; by id where both have the same ids, else by path and slice name. */
function statedElements({ snapshot, differential }: ReleaseStructure): ReadonlySet<ReleaseElement> {
  const stated = differential?.element ?? [];
  const known = new Set(snapshot!.element.map((e) => e.id));
  const byId = stated.every((e) => e.id !== undefined && known.has(e.id));
  const keyOf = (e: ReleaseElement) => (byId ? e.id! : `${e.path}:${e.sliceName ?? ''}`);
  const keys = new Set(stated.map(keyOf));
  return new Set(snapshot!.element.filter((e) => keys.has(keyOf(e))));
}
