import type { CompiledResource } from '../compile/compiled.js';
import type { GeneratedFile } from '../generate/file.js';
import type { StandardOrder } from '../json/order.js';
import { printJson } from '../json/print.js';
import type { Definitions } from '../releases/release.js';
import type { FhirResource } from '../releases/fhir-types.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import { writeXml } from '../xml/write.js';
import { provenanceOf } from './conformance.js';

/** A resource as it is published, and the path of its file of each kind (`json`, `xml`). */
interface Published {
  compiled: CompiledResource;
  path: (kind: string) => string;
  resource: FhirResource;
}

/**
 * The files of resources in JSON and XML.
 *
 * @throws DiagnosticsError with everything that the formats cannot hold, at the places where the resources are authored
 */
export function resourceFiles(
  resources: readonly Published[],
  definitions: Definitions,
  order: StandardOrder,
): GeneratedFile[] {
  const diagnostics: Diagnostic[] = [];
  const files = resources.flatMap(({ compiled, path, resource }) => {
    const ordered = order.resource(resource);
    try {
      return [
        { path: path('json'), content: printJson(ordered) },
        { path: path('xml'), content: writeXml(ordered, definitions, { header: provenanceOf(compiled) }) },
      ];
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) throw error;
      diagnostics.push(...error.diagnostics.map((d) => placed(d, compiled)));
      return [];
    }
  });
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  return files;
}

/** A fault of a resource at the place where it is written: the property that the message begins with, if its file can be searched. */
function placed(diagnostic: Diagnostic, { source, placeOf }: CompiledResource): Diagnostic {
  const name = /^\S*?([\w-]+)(?:\[\d+\])?: /.exec(diagnostic.message)?.[1];
  return { ...diagnostic, ...source, ...(name !== undefined && placeOf?.(name)) };
}
