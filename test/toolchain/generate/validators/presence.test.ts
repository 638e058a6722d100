import { describe, expect, it } from 'vitest';
import { definitions } from '../../../../generated/validators/definitions.js';
import { hasOf } from '../../../../src/runtime/checks/invariants.js';
import { link } from '../../../../src/runtime/table/link.js';
import type { Json, Shape } from '../../../../src/runtime/types.js';
import { ALWAYS } from '../../../../src/runtime/table/bits.js';
import { ValidationContext } from '../../../../src/runtime/validator/context.js';
import { walkByTable } from '../../../../src/runtime/walk/walk.js';
import { compileExpression } from '../../../../src/toolchain/fhirpath/constraint.js';
import { TypeSystem } from '../../../../src/toolchain/fhirpath/types.js';
import { printJs } from '../../../../src/toolchain/generate/code/expression.js';
import { withPresence } from '../../../../src/toolchain/generate/validators/plan/presence.js';
import { ProjectIndex } from '../../../../src/toolchain/model/project-index.js';
import { Structures } from '../../../../src/toolchain/generate/validators/plan/structure.js';
import { Random } from '../../../../scripts/measure/conformance/random.js';
import { projectOf } from './compiled.js';

const { element, types = [], profiles = [] } = definitions();
const registry = { element, types: new Map(), profiles: new Map(), codeSystems: new Map() };

describe('what an invariant is told of its object', () => {
  const shapes = [...types, ...profiles];
  for (const shape of shapes) if (!shape.rules) link(shape);
  const asking = shapes.filter(({ invariants }) => invariants.some(({ bits }) => bits.length > 0));

  it('is asked in many definitions', () => {
    expect(asking.length).toBeGreaterThan(40);
  });

  it.each(asking.map((shape) => [`${shape.id} of ${shape.profile}`, shape] as const))(
    'is what is in it: %s',
    (_, shape) => {
      const random = new Random(7);
      for (let turn = 0; turn < 60; turn++) {
        const object = someOf(shape, random);
        const seen = walkByTable(object, shape, new ValidationContext('x', registry, {}));
        for (const invariant of shape.invariants) {
          if (invariant.bits.length === 0) continue;
          const wanted = invariant.reads.filter((name) => isIn(object, name));
          const has = hasOf(invariant, object, seen);
          const found = invariant.reads.filter((_, i) => has & (1 << i));
          expect([invariant.key, Object.keys(object), found]).toEqual([
            invariant.key,
            Object.keys(object),
            wanted,
          ]);
          // an element without a bit is looked up in the object
          const unnumbered = { ...invariant, bits: invariant.bits.map(() => ALWAYS) };
          expect(hasOf(unnumbered, object, seen)).toBe(has);
        }
      }
    },
  );

  function isIn(object: Json, name: string): boolean {
    const stem = name.endsWith('[x]') ? name.slice(0, -3) : undefined;
    return Object.keys(object).some((key) => {
      const plain = key.replace(/^_/, '');
      return stem === undefined
        ? plain === name
        : plain.startsWith(stem) && /^[A-Z]/.test(plain.slice(stem.length));
    });
  }

  /** An object with some of the properties that invariants of its shape read, valid or not, as a value or as a `_` object. */
  function someOf(shape: Shape, random: Random): Json {
    const names = [...new Set(shape.invariants.flatMap(({ reads }) => reads))];
    const object: Json = {};
    for (const name of names) {
      if (random.next() < 0.5) continue;
      const key = name.replace('[x]', 'String');
      object[random.next() < 0.7 ? key : `_${key}`] = random.next() < 0.5 ? 'a' : { id: 'a' };
    }
    return onlyKnown(object, shape);
  }

  /** Without unknown properties, which have no bits. */
  function onlyKnown(object: Json, shape: Shape): Json {
    const known = Object.entries(object).filter(([key, value]) => {
      const c = new ValidationContext('x', registry, {});
      walkByTable({ [key]: value }, shape, c);
      return !c.drafts.some(({ code }) => code === 'shape.unknown');
    });
    return Object.fromEntries(known);
  }
});

describe('an invariant that asks', () => {
  const source = new ProjectIndex(projectOf([]));
  const structure = (type: string) => new Structures(source).type(type)!;
  const types = new TypeSystem({
    names: Object.keys(source.project.types),
    get: (name) => source.type(name),
  });
  const reading = (path: string, expression: string, reads: string[] = []) => {
    const { js } = compileExpression(expression, { path }, types);
    const found = withPresence(js, reads, structure(path), source);
    return { code: printJs(found.js), reads: found.reads };
  };

  it.each([
    ['Period', 'start.exists()', '(has & 1 /* start */) !== 0'],
    ['Period', 'end.empty()', '(has & 1 /* end */) === 0'],
    ['CodeableConcept', 'coding.exists()', '(has & 1 /* coding */) !== 0'],
    ['Reference', 'identifier.exists()', '(has & 1 /* identifier */) !== 0'],
    ['HumanName', 'given.empty()', '(has & 1 /* given */) === 0'],
    ['Extension', 'value.exists()', "(has & 1 /* value[x] */) !== 0 || choice($this, 'value') !== undefined"],
    ['Period', 'start.hasValue()', '$this.start !== undefined'],
    [
      'Period',
      "id != '$this.end !== undefined || list(x)'",
      "(has & 1 /* id */) !== 0 && $this.id !== '$this.end !== undefined || list(x)'",
    ],
  ])('of %s: %s', (path, expression, wanted) => {
    expect(reading(path, expression).code).toBe(wanted);
  });

  it('keeps the elements that it read before in their order', () => {
    expect(reading('Period', 'end.exists() and start.hasValue()', ['start'])).toEqual({
      code: '(has & 2 /* end */) !== 0 && $this.start !== undefined',
      reads: ['start', 'end'],
    });
  });
});
