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
      const { source } = compiled;
      diagnostics.push(
        ...error.diagnostics.map((d) => ({ ...d, ...(source && { file: source.file, line: source.line }) })),
      );
      return [];
    }
  });
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  return files;
}
