import type { StructureDefinition } from '../releases/fhir-types.js';
import type { Stub } from '../compile/inputs/stubs.js';
import { type Definitions, type ReleaseElement, RELEASE } from '../releases/release.js';
import type { GeneratedFile } from '../generate/file.js';
import { writeXml } from '../xml/write.js';

/** Documentation of an element, which a stub does not repeat. */
const TEXTS = [
  'short',
  'definition',
  'comment',
  'requirements',
  'alias',
  'mapping',
  'example',
  'meaningWhenMissing',
  'extension',
];

/**
 * The stubs as STU3 definitions in XML, beside the project's own: a validator that is given the folder can then resolve every profile that
 * the project's refer to. They are not part of the specification, and no JSON is written of them.
 */
export function stubFiles(stubs: readonly Stub[], definitions: Definitions): GeneratedFile[] {
  const ids = new Set<string>();
  return stubs.map((stub) => {
    const definition = stubDefinition(stub, uniqueId(stub.url, ids), definitions);
    const header = `A stand-in for ${stub.url}, which nobody publishes: any ${stub.type} conforms. Generated from the list of stubs, do not edit`;
    return {
      path: `fhir/xml/stubs/StructureDefinition-${definition.id}.xml`,
      content: writeXml(definition, definitions, { header }),
    };
  });
}

/** The canonical's tail; two canonicals may have the same one. */
function uniqueId(url: string, taken: Set<string>): string {
  const tail = url.slice(url.lastIndexOf('/') + 1);
  let id = tail;
  for (let n = 2; taken.has(id); n++) id = `${tail}-${n}`;
  taken.add(id);
  return id;
}

function stubDefinition({ url, type }: Stub, id: string, definitions: Definitions): StructureDefinition {
  const core = definitions.structureDefinition(type)!;
  const elements = (core.snapshot!.element as unknown as ReleaseElement[]).map((element) =>
    structural(element, url),
  );
  return {
    resourceType: 'StructureDefinition',
    id,
    url,
    name: id,
    status: 'unknown',
    fhirVersion: core.fhirVersion ?? RELEASE.defaultVersion,
    kind: core.kind,
    abstract: false,
    ...(type === 'Extension' && RELEASE.anyContext),
    type,
    baseDefinition: core.url,
    derivation: 'constraint',
    snapshot: { element: elements },
    differential: { element: [{ id: type, path: type }] },
  } as unknown as StructureDefinition;
}

function structural(element: ReleaseElement, url: string): ReleaseElement {
  const kept = Object.fromEntries(
    Object.entries(element).filter(([key]) => !TEXTS.includes(key)),
  ) as ReleaseElement;
  return element.path === 'Extension.url' ? { ...kept, fixedUri: url } : kept;
}
