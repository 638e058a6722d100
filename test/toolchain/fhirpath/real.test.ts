import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileConstraint } from '../../../src/toolchain/fhirpath/constraint.js';
import type { NodeType } from '../../../src/toolchain/fhirpath/types.js';
import type { ConstraintModel } from '../../../src/toolchain/model/types.js';
import {
  type Check,
  type Json,
  coreModel,
  definitions,
  engine,
  loadConstraint,
  types,
  verdict,
} from './harness.js';
import { ENGINE_CANNOT } from './explained.js';
import { generator } from './random.js';
import { SEED } from '../../seed.js';

interface Runnable {
  key: string;
  expression: string;
  check: Check;
}

const runnables = new Map<string, Runnable | undefined>();

/** Constraints that our own tests or tables speak of are left out, and ele-1, whose elements have no path of their own. */
function runnable(constraint: ConstraintModel, path: string): Runnable | undefined {
  const id = `${path} ${constraint.key}`;
  if (!runnables.has(id)) {
    const isSkipped = constraint.key in ENGINE_CANNOT || constraint.key === 'ele-1' || !constraint.expression;
    const compiled = isSkipped ? undefined : compileConstraint(constraint, { path, profile: path }, types);
    runnables.set(
      id,
      compiled && {
        key: constraint.key,
        expression: compiled.repair?.repaired ?? constraint.expression!,
        check: loadConstraint(compiled),
      },
    );
  }
  return runnables.get(id);
}

interface Tally {
  compared: number;
  broken: number;
  different: string[];
}

/** Every invariant at every element of a resource, by ours and by fhirpath.js. */
function compare(resource: Json, tally: Tally): void {
  const type = types.type(String(resource['resourceType']));
  if (!type) return;
  visit(resource, type, coreModel(type.code)!.root.constraints, resource, tally);
}

function visit(
  node: Json,
  type: NodeType,
  constraints: readonly ConstraintModel[],
  resource: Json,
  tally: Tally,
): void {
  for (const constraint of constraints) {
    const run = runnable(constraint, type.path);
    if (!run) continue;
    const ours = run.check(node, resource, {}) === true;
    let theirs: boolean;
    try {
      theirs = verdict(engine(run.expression, type.path, node, resource));
    } catch {
      continue; // the engine throws where a mutant's value is none of its type; ours must only give some verdict
    }
    tally.compared++;
    if (!ours) tally.broken++;
    if (ours !== theirs) tally.different.push(`${run.key} at ${type.path}: ours ${ours}`);
  }
  for (const child of type.children) {
    if (child.name.endsWith('[x]')) continue;
    for (const held of types.typesOf(child)) {
      if (types.isPrimitive(held) || held.code === 'Resource') continue;
      const own = held.path.includes('.') ? child.constraints : coreModel(held.code)!.root.constraints;
      const value = node[child.name];
      for (const item of Array.isArray(value) ? value : [value]) {
        if (typeof item === 'object' && item !== null) visit(item as Json, held, own, resource, tally);
      }
    }
  }
}

/** One element somewhere removed, repeated, or given another's value. */
function mutated(resource: Json, random: () => number): Json {
  const copy = structuredClone(resource);
  const places: [Json, string][] = [];
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      if (key === 'resourceType') continue;
      if (!Array.isArray(node)) places.push([node as Json, key]);
      collect((node as Json)[key]);
    }
  };
  collect(copy);
  for (let i = 0; i < 3 && places.length > 0; i++) {
    const [node, key] = places[Math.floor(random() * places.length)]!;
    const value = node[key];
    const kind = random();
    if (kind < 0.5) delete node[key];
    else if (Array.isArray(value)) node[key] = [...(value as unknown[]), ...(value as unknown[])];
    else if (typeof value === 'string') {
      const other = places[Math.floor(random() * places.length)]!;
      const theirs = other[0][other[1]];
      if (typeof theirs === 'string') node[key] = theirs;
    }
  }
  return copy;
}

function run(resources: readonly Json[], mutants: number): Tally {
  const tally: Tally = { compared: 0, broken: 0, different: [] };
  const random = generator(SEED);
  for (const resource of resources) {
    compare(resource, tally);
    for (let i = 0; i < mutants; i++) compare(mutated(resource, random), tally);
  }
  return tally;
}

describe('compiled invariants against fhirpath.js on real resources and mutants of them', () => {
  it.each([
    ['StructureDefinition', 12],
    ['ValueSet', 60],
    ['CodeSystem', 40],
  ])('the core: %s', { timeout: 120_000 }, (resourceType, count) => {
    const entries = definitions.core.entries.filter((e) => e.resourceType === resourceType);
    const step = Math.floor(entries.length / count);
    const chosen = entries
      .filter((_, i) => i % step === 0)
      .map((e) => definitions.core.resource<Json>(e))
      .filter((r) => JSON.stringify(r).length < 60_000);
    const tally = run(chosen, 2);
    expect(tally.compared).toBeGreaterThan(1000);
    expect(tally.broken).toBeGreaterThan(0);
    expect(tally.different).toEqual([]);
  });

  const payloads = join(import.meta.dirname, '../../../../shared/payloads/spec-1.2.7');
  it.skipIf(!existsSync(payloads))('the shared payloads (SKIPPED where ../shared is missing)', () => {
    const all = readdirSync(payloads)
      .sort()
      .map((file) => JSON.parse(readFileSync(join(payloads, file), 'utf8')) as Json);
    const inner = all.flatMap((r) =>
      [...((r['entry'] ?? []) as Json[]), ...((r['parameter'] ?? []) as Json[])].map(
        (e) => e['resource'] as Json,
      ),
    );
    const tally = run([...all, ...inner.filter(Boolean)], 60);
    expect(tally.compared).toBeGreaterThan(5000);
    expect(tally.broken).toBeGreaterThan(0);
    expect(tally.different).toEqual([]);
  });
});
