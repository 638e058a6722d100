import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StructureDefinition } from 'fhir/r3.js';
import { compileConstraint, type CompiledConstraint } from '../../../src/toolchain/fhirpath/constraint.js';
import { profileModel } from '../../../src/toolchain/model/profile.js';
import type { ConstraintModel, ElementModel, ProfileModel } from '../../../src/toolchain/model/types.js';
import { definitions, types } from './harness.js';
import type { Wishes } from './random.js';

export interface Stated {
  constraint: ConstraintModel;
  path: string;
  profile: string;
}

function modelOf(sd: StructureDefinition): ProfileModel | undefined {
  try {
    return sd.snapshot && profileModel(sd);
  } catch {
    return undefined; // a core profile whose snapshot is broken; the model's own tests speak of it
  }
}

/** The definitions that this repository generates, where they are there. */
function ownDefinitions(): StructureDefinition[] {
  const folder = join(import.meta.dirname, '../../../generated/fhir/json');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as StructureDefinition)
    .filter((r) => r.resourceType === 'StructureDefinition');
}

/** Each distinct expression of the core's snapshots and our own, with the first element that states it. */
export function distinctConstraints(): Stated[] {
  const found = new Map<string, Stated>();
  const core = definitions.core.entries
    .filter((e) => e.resourceType === 'StructureDefinition')
    .map((e) => definitions.core.resource<StructureDefinition>(e));
  for (const sd of [...core, ...ownDefinitions()]) {
    const model = modelOf(sd);
    const visit = (element: ElementModel): void => {
      for (const constraint of element.constraints) {
        const key = `${constraint.key} ${constraint.expression}`;
        if (constraint.expression && !found.has(key))
          found.set(key, { constraint, path: element.path, profile: sd.url });
      }
      element.children.forEach(visit);
      element.slices.forEach(visit);
    };
    if (model) visit(model.root);
  }
  return [...found.values()];
}

export function compiled(stated: Stated): CompiledConstraint {
  return compileConstraint(stated.constraint, stated, types)!;
}

export function effective(stated: Stated): string {
  return compiled(stated).repair?.repaired ?? stated.constraint.expression!;
}

/** Elements that an instance needs for an expression to be decided. */
export function wishesOf(expression: string, path: string): Wishes {
  const strings = [...expression.matchAll(/'([^'^]+)'/g)].map((m) => m[1]!);
  if (expression.includes('%ucum')) strings.push('http://unitsofmeasure.org');
  return { strings, names: new Set(expression.match(/[a-zA-Z]+/g)), path };
}
