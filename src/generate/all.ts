import type { CapabilityStatement } from 'fhir/r3.js';
import type { ProjectModel, SourceLocation } from '../model/types.js';
import { generateCapability } from './capability/capability.js';
import type { GeneratedFile } from './file.js';
import { generateRoot } from './root.js';
import { runtimeFiles } from './runtime-files.js';
import { generateTypes } from './types/types.js';

import { generateValidators } from './validators/index.js';
import { generateValueSets } from './valuesets/valuesets.js';

/** The statement that the capability functions fill in, where the project has one. */
export interface StatementInput {
  statement: CapabilityStatement;
  source?: SourceLocation | undefined;
}

/** All generated TypeScript of a project: types, validators, value sets, the capability statement, the runtime and the package root. */
export function generateAll(project: ProjectModel, statement: StatementInput | undefined): GeneratedFile[] {
  const parts = {
    types: generateTypes(project),
    valuesets: generateValueSets(project),
    validators: generateValidators(project),

    capability: statement ? generateCapability(project, statement) : [],
  };
  return [...Object.values(parts).flat(), ...runtimeFiles(), ...generateRoot(project, parts)];
}
