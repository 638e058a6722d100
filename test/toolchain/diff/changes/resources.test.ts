import { describe, expect, it } from 'vitest';
import { brief, CANONICAL, codes, codeSystem, compare, profile, slot, valueSet, vs } from '../fixtures.js';

describe('definitions that come, go and are renamed', () => {
  it('finds what was added and removed', () => {
    const { changes } = compare(
      [slot(), codeSystem('gone', codes(['g']))],
      [slot(), valueSet('new', { include: [{ system: 'http://s' }] })],
    );
    expect(brief(changes)).toMatchObject([
      { kind: 'resource.removed', version: 'major' },
      { kind: 'resource.added', version: 'minor' },
    ]);
  });

  it('finds a definition under another canonical, and takes what refers to it for the same', () => {
    const bound = (name: string) =>
      slot({ 'Slot.serviceType': { binding: { strength: 'required', ...vs(name) } } });
    const { changes } = compare(
      [valueSet('old', { include: [{ system: 'http://s' }] }), bound('old')],
      [valueSet('new', { include: [{ system: 'http://s' }] }), bound('new')],
    );
    expect(brief(changes)).toMatchObject([
      { kind: 'resource.renamed', before: `${CANONICAL}/ValueSet/old`, after: `${CANONICAL}/ValueSet/new` },
    ]);
  });

  it('finds the order of the elements of a model that defines them itself, and an element renamed there', () => {
    const model = (...names: string[]) =>
      profile(
        'M',
        'Element',
        {},
        {},
        { type: 'M', kind: 'logical', derivation: 'specialization', snapshot: undefined as never },
      ) && {
        ...profile('M', 'Element', {}, {}, { type: 'M', kind: 'logical', derivation: 'specialization' }),
        snapshot: {
          element: [
            { id: 'M', path: 'M', min: 0, max: '*' },
            ...names.map((name) => ({
              id: `M.${name}`,
              path: `M.${name}`,
              min: 0,
              max: name.length > 3 ? '2' : '1',
              type: [{ code: 'string' }],
            })),
          ],
        },
      };
    const order = compare([model('a', 'bbbb') as never], [model('bbbb', 'a') as never]);
    expect(brief(order.changes)).toMatchObject([
      { element: 'M', kind: 'element.order', before: ['a', 'bbbb'], after: ['bbbb', 'a'] },
    ]);
    const renamed = compare([model('a', 'bbbb') as never], [model('a', 'cccc') as never]);
    expect(brief(renamed.changes)).toContainEqual(
      expect.objectContaining({ element: 'M.cccc', kind: 'element.renamed', before: 'bbbb', after: 'cccc' }),
    );
    expect(renamed.changes.map((c) => c.kind)).not.toContain('element.added');
  });
});
