import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readBaseline, writeBaseline } from '../../../../src/toolchain/diff/baseline.js';
import { compareSides } from '../../../../src/toolchain/diff/compare/sides.js';
import { renderHtml } from '../../../../src/toolchain/diff/render/html/html.js';
import { html } from '../../../../src/toolchain/diff/render/html/markup.js';
import { RENDERERS } from '../../../../src/toolchain/diff/render/render.js';
import { codeSystem, compare, profile, side } from '../fixtures.js';
import { HOSTILE, mixedBase, mixedHead, mixedResult } from './fixture.js';

const page = renderHtml(mixedResult());
const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);
const changeIds = (text: string) =>
  [...text.matchAll(/class="change[^"]*"\s+id="([^"]+)"/g)].map((m) => m[1]!);

describe('the page', () => {
  it('is one of the formats', () => {
    expect(RENDERERS.html(mixedResult(), {})).toBe(page);
  });

  it('has the summary first, with what breaks at its top', () => {
    const at = ['>Summary<', '>What breaks<', '>What it means<', '>Changes in place<', '>Documentation<'].map(
      (t) => page.indexOf(t),
    );
    expect(at.every((i) => i > 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('has resources with something that breaks before the others', () => {
    const loose = profile('A', 'Slot', { 'Slot.comment': { max: '0' } });
    const tight = profile('B', 'Slot', { 'Slot.comment': { max: '0' } });
    const text = renderHtml(compare([loose, profile('B', 'Slot')], [profile('A', 'Slot'), tight]));
    const headings = [...text.matchAll(/<h3 id="c-StructureDefinition.(\w)-/g)].map((m) => m[1]);
    expect(headings).toEqual(['B', 'A']);
  });

  it('is the same each time', () => {
    expect(renderHtml(mixedResult())).toBe(page);
  });

  it('escapes all that definitions say', () => {
    expect(page).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
    expect(page).not.toContain(HOSTILE);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<b>|<!--|onerror="/);
  });

  it('links to nothing that could run', () => {
    const evil = codeSystem('e', [{ code: 'a' }], { url: 'javascript:alert(1)' });
    const text = renderHtml(compare([evil], [{ ...evil, concept: [{ code: 'b' }] } as typeof evil]));
    expect(text).toContain('javascript:alert(1)');
    expect(text).not.toContain('href="javascript:');
  });

  it('allows its own style and script, by their digests, and nothing else', () => {
    const policy = /content="(default-src[^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    for (const tag of ['style', 'script']) {
      const text = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)![1]!;
      const digest = createHash('sha256').update(text).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${digest}'`);
    }
    expect(policy).toMatch(/^default-src 'none';/);
    expect(page).not.toMatch(
      / style=| on[a-z]+="|<link(?! rel="icon" href="data:,")|\bsrc=(?!x)|@import|url\(/,
    );
    expect(/<script>(.*?)<\/script>/s.exec(page)![1]!).not.toMatch(/\beval\b|Function\(|innerHTML/);
  });

  it('says so where nothing changed', () => {
    const text = renderHtml(compare([profile('A', 'Slot')], [profile('A', 'Slot')]));
    expect(text).toContain('No change of meaning.');
    expect(text).not.toContain('<form');
  });

  it('grows with the changes, not with the profiles', () => {
    expect(
      renderHtml(
        compare([profile('A', 'Patient')], [profile('A', 'Patient', { 'Patient.active': { min: 1 } })]),
      ).match(/<tr/g)!.length,
    ).toBeLessThan(12);
    const codes = (n: number) =>
      codeSystem(
        'c',
        Array.from({ length: n }, (_, i) => ({ code: `c${i}` })),
      );
    const text = renderHtml(compare([codes(5_000)], [codes(5_001)]));
    expect(text).toContain('… 4999 unchanged codes');
  });
});

describe('ids', () => {
  it('are there for every change, once, and each link in the page has its target', () => {
    const all = ids(page);
    expect(new Set(all).size).toBe(all.length);
    expect(changeIds(page)).toHaveLength(mixedResult().changes.length);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]!);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !all.includes(link))).toEqual([]);
    expect(changeIds(page).filter((id) => !links.includes(id))).toEqual([]);
  });

  it('need no encoding in an address', () => {
    for (const id of ids(page)) expect(encodeURIComponent(id)).toBe(id);
  });

  it('stay when other changes come, and when a value changes', () => {
    const id = (max: string, more: object = {}) =>
      changeIds(
        renderHtml(
          compare(
            [profile('P', 'Appointment')],
            [profile('P', 'Appointment', { 'Appointment.reason': { max }, ...more })],
          ),
        ),
      ).find((i) => i.includes('Appointment.reason'));
    expect(id('1')).toBeDefined();
    expect(id('2', { 'Appointment.id': { max: '0' } })).toBe(id('1'));
  });

  it('tell apart what reads alike', () => {
    const text = renderHtml(
      compare([codeSystem('c', [])], [codeSystem('c', [{ code: 'a b' }, { code: 'a-b' }])]),
    );
    const found = changeIds(text);
    expect(found).toHaveLength(2);
    expect(found[0]!.slice(0, -8)).toBe(found[1]!.slice(0, -8));
    expect(found[0]).not.toBe(found[1]);
  });
});

describe('trees', () => {
  const rows = (text: string) =>
    [...text.matchAll(/<tr\b[^>]*data-level="(\d+)">(.*?)<\/tr>/gs)].map(([, level, cells]) => {
      const name = /rowheader"\s+aria-label="([^"]*)"/.exec(cells!)?.[1];
      return `${level} ${name ?? cells!.replace(/<[^>]*>/g, '').trim()}`;
    });

  it('show the way to a change, its neighbours, and gaps for the rest', () => {
    const head = profile('D', 'Appointment', { 'Appointment.participant.actor': { min: 1 } });
    expect(rows(renderHtml(compare([profile('D', 'Appointment')], [head])))).toEqual([
      '0 Appointment',
      expect.stringMatching(/^1 … \d+ unchanged elements$/),
      '1 Appointment.incomingReferral',
      '1 Appointment.participant',
      '2 … 3 unchanged elements',
      '2 Appointment.participant.type',
      '2 Appointment.participant.actor',
      '2 Appointment.participant.required',
      '2 Appointment.participant.status',
      '1 Appointment.requestedPeriod',
    ]);
  });

  it('have what is gone where it was', () => {
    const found = rows(page);
    const at = found.indexOf('2 Slot.extension:one');
    expect(found[at - 1]).toBe('1 Slot.extension');
    expect(found[at + 1]).toBe('2 Slot.extension:two');
    expect(page).toContain('aria-label="Slot.extension:one"><del>extension:one</del>');
  });

  it('are made of the facts where a stored release is all there is', () => {
    const stored = (resources: ReturnType<typeof mixedBase>) =>
      readBaseline(writeBaseline(side('x', resources), '1.0.0'), 'r.json', 'release:1.0.0');
    const result = { ...compareSides(stored(mixedBase()), stored(mixedHead())), corrections: [] };
    const text = renderHtml(result);
    expect(changeIds(text)).toHaveLength(result.changes.length);
    expect(text).toContain('Slot.overbooked');
  });
});

describe('the template', () => {
  it('escapes once', () => {
    expect(
      html`<p title="${`"'<>&`}">${html`<b>${'<'}</b>`}${['a', undefined, false, null, 1]}</p>`.text,
    ).toBe('<p title="&quot;&#39;&lt;&gt;&amp;"><b>&lt;</b>a1</p>');
  });
});
