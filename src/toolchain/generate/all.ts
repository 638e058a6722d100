import type { CapabilityStatement } from 'fhir/r3.js';
import type { WholeCoreModel } from '../model/whole-core.js';
import type { ProjectModel, SourceLocation } from '../model/types.js';
import { generateCapability } from './capability/capability.js';
import type { GeneratedFile } from './file.js';
import { generateRandomEntry } from './arbitraries/arbitraries.js';
import { generateExportsReport } from './review/exports.js';
import { generateReviews } from './review/review.js';
import { generateRoot } from './root.js';
import { runtimeFiles } from './runtime-files.js';
import { generateTypes } from './types/types.js';
import { coreEntry, generateCoreTypes } from './validators/core-types.js';
import { generateValidators } from './validators/index.js';
import { generateValueSets } from './valuesets/valuesets.js';
import { generateXml } from './xml/xml.js';
import type { Schema } from '../../runtime/xml/schema.js';

/** A capability statement, and where it was authored. */
export interface StatementInput {
  statement: CapabilityStatement;
  source?: SourceLocation | undefined;
}

/**
 * All TypeScript of a project's package: types, validators, value sets, the capability statement, the runtime and the package root.
 *
 * @param xml the release's types for the XML codec
 * @param core the release's types for the option `core` of validators
 * @param included what is written by hand, by folder
 */
export function generateAll(
  project: ProjectModel,
  statements: readonly StatementInput[],
  xml: { schema: Schema; resourceTypes: readonly string[] },
  core: WholeCoreModel,
  included: Readonly<Record<string, readonly GeneratedFile[]>> = {},
): GeneratedFile[] {
  const parts = {
    types: generateTypes(project),
    valuesets: generateValueSets(project),
    validators: [...generateValidators(project), ...generateCoreTypes(project, core)],
    runtime: runtimeFiles(),
    capability: generateCapability(project, statements),
    ...included,
  };
  // entries of their own, which the root does not export
  const entries = [
    ...generateXml(project, xml.schema, xml.resourceTypes),
    ...generateRandomEntry(project),
    coreEntry(project),
  ];
  const code = [...Object.values(parts).flat(), ...entries, ...generateRoot(project, parts)];
  const report = generateExportsReport(project, { '.': 'index.ts', './xml': 'xml/index.ts' }, code);
  return [...code, ...report, ...generateReviews(project)];
}
