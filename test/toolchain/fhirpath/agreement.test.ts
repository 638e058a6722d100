import { describe, expect, it } from 'vitest';
import { AUTHORED } from './authored.js';
import { compiled, distinctConstraints, effective, wishesOf } from './constraints.js';
import { ENGINE_CANNOT, EXPLAINED } from './explained.js';
import { type Check, engine, loadConstraint, loadExpression, types, verdict } from './harness.js';
import { Instances, nodesAt } from './random.js';

const INSTANCES = 40;

interface Tally {
  compared: number;
  held: number;
  different: string[];
  errors: Set<string>;
}

/** Runs both on random instances of the type that a path begins with. */
function compare(check: Check, expression: string, path: string): Tally {
  const tally: Tally = { compared: 0, held: 0, different: [], errors: new Set() };
  const named = path.split('.')[0]!;
  const root = named === 'DomainResource' || named === 'Resource' ? 'Patient' : named;
  const type = types.type(root)!;
  const instances = new Instances(11, wishesOf(expression, path));
  for (let i = 0; i < INSTANCES; i++) {
    const isResource = types.isResource(type);
    const instance = isResource ? instances.resource(root) : instances.object(type, root, 0);
    const resource = isResource
      ? instance
      : { resourceType: 'Basic', contained: [{ resourceType: 'Patient', id: 'a' }], extension: [instance] };
    for (const { self, element } of nodesAt(instance, path)) {
      if (self === undefined) continue; // fhirpath.js cannot be given an item without a value
      let theirs: boolean;
      try {
        theirs = verdict(engine(expression, path.replace(named, root).replace('[x]', ''), self, resource));
      } catch (error) {
        tally.errors.add((error as Error).message);
        continue;
      }
      const ours = check(self, resource, {}, element);
      tally.compared++;
      if (ours === true) tally.held++;
      if (ours !== theirs) tally.different.push(`ours ${String(ours)}: ${JSON.stringify(self)}`);
    }
  }
  return tally;
}

describe('compiled invariants against fhirpath.js', () => {
  const all = distinctConstraints();
  it('there are as many as the core has', () => {
    expect(new Set(all.map((s) => s.constraint.expression)).size).toBeGreaterThanOrEqual(182);
  });

  it.each(all.map((s) => [s.constraint.key, s.path, s] as const))('%s of %s', (key, path, stated) => {
    const tally = compare(loadConstraint(compiled(stated)), effective(stated), path);
    if (tally.errors.size > 0) expect(ENGINE_CANNOT, [...tally.errors].join('\n')).toHaveProperty([key]);
    else expect(tally.compared).toBeGreaterThan(0);
    if (!(key in EXPLAINED)) expect(tally.different).toEqual([]);
  });
});

describe('authored expressions against fhirpath.js', () => {
  it.each(AUTHORED)('%s: %s', (path, expression) => {
    const tally = compare(loadExpression(expression, { path }), expression, path);
    // where a list stands for one item the engine throws; ours takes all of it, as HL7's does
    expect([...tally.errors].filter((message) => !message.includes('singleton'))).toEqual([]);
    expect(tally.compared).toBeGreaterThan(0);
    if (!(expression in EXPLAINED)) expect(tally.different).toEqual([]);
  });
});
