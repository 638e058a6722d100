import type { CapabilityStatement } from '../releases/fhir-types.js';
import type { Schema } from 'fsh-codegen-runtime/xml/schema.js';
import type { ProjectModel, SourceLocation } from '../model/types.js';
import type { WholeCoreModel } from '../model/whole-core.js';
import { generateCapability } from './capability/capability.js';
import type { GeneratedFile } from './file.js';
import { generateRandomEntry } from './arbitraries/arbitraries.js';
import { generateReviewIndex, generateReviews, type ReviewedResource } from './review/review.js';
import { generateRoot } from './root.js';
import { generateTypes } from './types/types.js';
import { coreEntry, generateCoreTypes } from './validators/core-types.js';
import { generateValidators } from './validators/index.js';
import { generateValueSets } from './valuesets/valuesets.js';
import { generateXml } from './xml/xml.js';

/** A capability statement, and where it was authored. */
interface StatementInput {
  statement: CapabilityStatement;
  source?: SourceLocation | undefined;
}

/**
 * All TypeScript of a project's package: types, validators, value sets, the capability statement, the XML codec and the root.
 *
 * @param xml the release's types for the XML codec
 * @param core the release's types for the option `core` of validators
 * @param conceptMaps for the pages that reviewers read
 */
export function generateAll(
  project: ProjectModel,
  statements: readonly StatementInput[],
  xml: { schema: Schema; resourceTypes: readonly string[] },
  conceptMaps: readonly ReviewedResource[] = [],
  core?: WholeCoreModel,
): GeneratedFile[] {
  const code = [
    ...generateTypes(project),
    ...generateValueSets(project),
    ...generateValidators(project),
    ...(core ? [...generateCoreTypes(project, core), coreEntry(project)] : []),
    ...generateCapability(project, statements),
    ...generateXml(project, xml.schema, xml.resourceTypes),
    ...generateRandomEntry(project),
  ];
  const reviewed = [
    ...statements.map(({ statement, source }) => ({ resource: statement, source })),
    ...conceptMaps,
  ];
  return [
    ...code,
    ...generateRoot(project, code),
    ...generateReviews(project, reviewed),
    generateReviewIndex(project, reviewed),
  ];
}
