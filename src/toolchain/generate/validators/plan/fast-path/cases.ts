import type { ElementModel } from '../../../../model/types.js';
import { bitsOf, CONTENT } from 'fsh-codegen-runtime/table/bits.js';
import { keysOf } from '../field.js';
import type { Planning } from '../planning.js';
import type { Structure } from '../structure.js';
import type { CasePlan, TestPlan } from '../types.js';
import { elementsOf } from './bits.js';
import { testOf, type ValueTest } from './tests.js';

/** The properties that a test can accept at once; those with the same test and bits together. */
export function casesOf(structure: Structure, planning: Planning): CasePlan[] {
  const cases = new Map<string, CasePlan & { keys: string[] }>();
  const linked = { elements: elementsOf(structure, planning), choices: [...structure.choices] };
  const add = (key: string, { test, isFinal }: ValueTest, bits: number) => {
    const same = JSON.stringify([withoutNames(test), bits]);
    const known = cases.get(same);
    if (known) known.keys.push(key);
    else cases.set(same, { keys: [key], test, isFinal, bits });
  };
  const { owner, element, isRoot } = structure;
  if (isRoot && owner.kind === 'resource')
    add('resourceType', { test: { kind: 'primitive', test: 'isString' }, isFinal: true }, CONTENT);
  // what is required is present most often, and elements hardly ever have an id
  const [required, others] = [
    element.children.filter(isRequired),
    element.children.filter((child) => !isRequired(child)),
  ];
  for (const child of [...required, ...others]) {
    if (child.max === 0 || child.base.path === 'Element.id') continue;
    for (const { suffix, type, facts } of keysOf(child)) {
      const test = testOf(structure, facts, child, type, planning);
      if (test) add(child.name.replace('[x]', '') + suffix, test, bitsOf(child.name, linked));
    }
  }
  return [...cases.values()];
}

function isRequired({ min }: ElementModel): boolean {
  return min > 0;
}

/** Constants with the same content are one, whatever they are named after. */
function withoutNames(test: TestPlan): unknown {
  if (test.kind === 'extensions') return { ...test, name: '' };
  return test.kind === 'object' ? { ...test, targets: test.targets?.targets } : test;
}
