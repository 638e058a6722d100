import type { Diagnostic } from '../text/diagnostics.js';
import { SUSHI_FHIR_VERSION } from '../releases/release.js';
import { circularParents } from './circular-parents.js';
import { caretCodes, type CaretCode } from './codes/caret-codes.js';
import type { CompiledResource } from './compiled.js';
import type { ProjectConfig } from './inputs/config.js';
import { emptyContexts } from './contexts.js';
import { overwrittenValues } from './overwritten.js';
import { duplicateNames } from './duplicates.js';
import { exportTank, type ExternalDefinitions } from './export-tank.js';
import { diagnosticsOf } from './messages.js';
import { withPayloadExamples } from './payload-examples.js';
import type { FshSource } from './inputs/sources.js';
import { withReleaseExporter } from './release-exporter.js';
import { collectMessages, sushiImport, utils } from './sushi.js';

/** The source of definitions that are not in the FSH, and hooks around SUSHI's two halves. */
export interface Engine {
  external: ExternalDefinitions;
  /** STU3's definition, in R4's shape, of a type of SUSHI's meta-model. `external` holds R4's own definition of it. */
  metaType(name: string): object | undefined;
  /** Runs the reading of the text. */
  reading<T>(work: () => T): T;
  /** Runs the making of the resources. */
  exporting<T>(work: () => T): T;
}

/** Runs SUSHI over the text of a project. One run at a time: its logger is global. */
export function runSushi(
  sources: readonly FshSource[],
  config: ProjectConfig,
  engine: Engine,
): { resources: CompiledResource[]; diagnostics: Diagnostic[]; carets: CaretCode[] } {
  const sushiConfig = {
    canonical: config.canonical,
    fhirVersion: [SUSHI_FHIR_VERSION],
    version: config.version,
    status: config.status,
    FSHOnly: true,
    ...(config.instanceOptions && { instanceOptions: config.instanceOptions }),
    ...(config.applyExtensionMetadataToRoot !== undefined && {
      applyExtensionMetadataToRoot: config.applyExtensionMetadataToRoot,
    }),
  } as Parameters<typeof utils.fillTank>[1];
  const texts = sources.map(({ text, path }) => new sushiImport.RawFSH(text, path));
  const imported = collectMessages(() => engine.reading(() => utils.fillTank(texts, sushiConfig)));
  const tank = imported.value;
  const diagnostics = [
    ...diagnosticsOf(imported.messages, 'fsh.import'),
    ...duplicateNames(tank),
    ...overwrittenValues(tank),
  ];
  const exported = collectMessages(() =>
    engine.exporting(() =>
      withReleaseExporter(engine.metaType, () =>
        withPayloadExamples(() => exportTank(tank, engine.external, config)),
      ),
    ),
  );
  const circles = circularParents(tank); // now that RuleSets have brought what they say of canonicals
  const unexplained = exported.messages.filter((message) => !circles.explains(message));
  diagnostics.push(
    ...emptyContexts(tank),
    ...circles.diagnostics,
    ...diagnosticsOf(unexplained, 'fsh.export'),
  );
  return { resources: exported.value, diagnostics, carets: caretCodes(tank) };
}
