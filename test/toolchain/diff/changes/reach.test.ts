import { describe, expect, it } from 'vitest';
import { CANONICAL, codes, codeSystem, compare, slot, valueSet, vs } from '../fixtures.js';

describe('what a change of codes reaches', () => {
  const system = (...list: [string, string?][]) => codeSystem('c', codes(...list));
  const all = valueSet('v', { include: [{ system: `${CANONICAL}/CodeSystem/c` }] });
  const bound = (strength: string) => slot({ 'Slot.serviceType': { binding: { strength, ...vs('v') } } });

  it.each([
    ['required', 'narrowed', 'major'],
    ['extensible', 'changed', 'minor'],
    ['preferred', 'documentation', 'patch'],
  ])('through a binding that is %s', (strength, effect, version) => {
    const { changes } = compare(
      [system(['a'], ['b']), all, bound(strength)],
      [system(['a']), all, bound(strength)],
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'code.removed',
      reaches: [`${CANONICAL}/ValueSet/v`],
      impact: { effect },
      version,
    });
  });
});
