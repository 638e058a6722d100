import { describe, expect, it } from 'vitest';
import { readBaseline, writeBaseline } from '../../../src/toolchain/diff/baseline.js';
import { compareSides } from '../../../src/toolchain/diff/compare/sides.js';
import { corrected } from '../../../src/toolchain/diff/corrections.js';
import { COMMENT_LIMIT, renderMarkdown } from '../../../src/toolchain/diff/render/markdown.js';
import { renderReleaseNotes } from '../../../src/toolchain/diff/render/release-notes.js';
import { renderText } from '../../../src/toolchain/diff/render/text.js';
import { CANONICAL, codeSystem, compare, profile, side, valueSet } from './fixtures.js';

const closed = profile('P', 'Slot', { 'Slot.comment': { max: '0', short: 'A | b <c> *d* `e`' } });
const open = profile('P', 'Slot', { 'Slot.status': { short: 'Other | words <script>' } });
const codes = (n: number) =>
  codeSystem(
    'c',
    Array.from({ length: n }, (_, i) => ({ code: `code-${i}`, display: `Code | ${i}` })),
  );

describe('Markdown', () => {
  it('has the summary first, what breaks before the rest, and documentation folded', () => {
    const text = renderMarkdown(compare([open, codes(1)], [closed, codes(2)]));
    const order = [
      '## Profile changes',
      '| Effect |',
      '### Breaking',
      'Slot.comment',
      '### Not breaking',
      'code-1',
      '### Documentation',
    ];
    const at = order.map((part) => text.indexOf(part));
    expect(at.every((i) => i >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('keeps pipes and markup of texts out of its tables', () => {
    const text = renderMarkdown(compare([open, codes(0)], [profile('P', 'Slot'), codes(1)]));
    expect(text).toContain('Code \\| 0');
    expect(text).not.toContain('<script>');
  });

  it.each([100, 3_000, 20_000])('stays within the limit of a comment, with %i changes', (n) => {
    const text = renderMarkdown(compare([codes(0), ...many(n, 'a')], [codes(n), ...many(n, 'b')]));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(text).toContain(`${n + Math.min(n, 300)} changes of meaning`);
    expect(text.includes('left out')).toBe(n > 100);
    expect(count(text, '<details>')).toBe(count(text, '</details>'));
  });

  it('takes as much as there is room for of what is large', () => {
    const text = renderMarkdown(compare([codes(20_000)], [codes(0)]));
    expect(text.split('\n').filter((line) => line.startsWith('| `code-')).length).toBeGreaterThan(500);
    expect(text).toContain('### Breaking');
  });

  const many = (n: number, display: string) =>
    Array.from({ length: Math.min(n, 300) }, (_, i) => codeSystem(`s${i}`, [{ code: 'a', display }]));
  const count = (text: string, part: string) => text.split(part).length - 1;
});

describe('text', () => {
  it('has a line a change, and what it means', () => {
    const text = renderText(compare([closed], [open]));
    expect(text).toContain('  + Slot.comment  cardinality 0..0 → 0..1\n');
    expect(text).toContain('sender: may send what was refused before');
    expect(text).not.toContain('\u001b');
  });

  it('lists documentation when asked', () => {
    const result = compare([profile('P', 'Slot')], [open]);
    expect(renderText(result)).toContain('1 change of documentation (--documentation lists them)');
    expect(renderText(result, { documentation: true })).toContain('+ Other | words <script>');
  });

  it('says so where nothing changed', () => {
    expect(renderText(compare([open], [open]))).toContain('0 changes of meaning');
  });
});

describe('release notes', () => {
  it('have a link a resource, and tell of a code in the value set that has it', () => {
    const all = valueSet('v', { include: [{ system: `${CANONICAL}/CodeSystem/c` }] });
    const notes = renderReleaseNotes(compare([closed, codes(1), all], [open, codes(2), all]));
    expect(notes).toBe(
      `**Profiles changed:**\n\n- [v](${CANONICAL}/ValueSet/v)\n  - 'Code \\| 1' (code-1) added to valueset and underlying code system\n` +
        `- [P](${CANONICAL}/StructureDefinition/P)\n  - Change cardinality of \`comment\` from 0..0 to 0..1\n`,
    );
  });

  it('say None where no profile changed', () => {
    expect(renderReleaseNotes(compare([open], [open]))).toBe('**Profiles changed:**\n\nNone\n');
  });
});

describe('a stored release', () => {
  const head = side('head', [open, codes(2)]);
  const stored = readBaseline(writeBaseline(head, '1.0.0'), 'r.json', 'release:1.0.0');

  it('is equal to what it was made from, and has none of its words', () => {
    expect(compareSides(stored, head).changes).toEqual([]);
    expect(writeBaseline(head, '1.0.0')).not.toContain('Other');
  });

  it('does not know whom to ask and where it was meant for, which is no change', () => {
    const told = profile(
      'P',
      'Slot',
      {},
      {},
      {
        contact: [{ name: 'Help desk' }],
        jurisdiction: [{ text: 'Anywhere' }],
      },
    );
    const was = side('x', [profile('P', 'Slot', {}, {}, { contact: [{ name: 'Somebody' }] })]);
    const release = readBaseline(writeBaseline(was, '1.0.0'), 'r.json', 'release:1.0.0');
    expect(compareSides(release, side('head', [told])).changes).toEqual([]);
    expect(compareSides(was, side('head', [told])).changes.map((c) => c.part)).toEqual([
      'contact',
      'jurisdiction',
    ]);
  });

  it('shows what changed since', () => {
    expect(
      compareSides(stored, side('head', [closed, codes(3)]))
        .changes.map((c) => c.kind)
        .sort(),
    ).toEqual(['cardinality.max', 'code.added']);
  });

  it('is read as corrected only where it is as the correction says', () => {
    const correction = {
      resource: open.url,
      element: 'Slot.comment',
      fact: 'max',
      published: 0,
      meant: 1,
      reason: 'r',
    };
    expect(corrected(side('x', [closed]), [correction]).applied).toEqual([correction]);
    expect(
      compareSides(
        corrected(side('x', [closed]), [correction]).side,
        side('y', [profile('P', 'Slot')]),
      ).changes.map((c) => c.kind),
    ).toEqual([]);
    expect(corrected(side('x', [closed]), [{ ...correction, published: 7 }]).applied).toEqual([]);
  });
});
