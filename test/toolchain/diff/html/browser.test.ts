import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../../src/toolchain/diff/render/html/html.js';
import { isBreaking } from '../../../../src/toolchain/diff/render/wording.js';
import { CHROMIUM, launch } from '../../../chromium.js';
import { lowContrast } from './contrast.js';
import { mixedResult } from './fixture.js';

const GROUND = 'getComputedStyle(document.body).backgroundColor';
const FOCUSED = `(({ tagName, ownerDocument }) => {
  const { outlineStyle, outlineWidth } = getComputedStyle(ownerDocument.activeElement);
  return { tag: tagName, outline: outlineStyle, width: outlineWidth };
})(document.activeElement)`;

describe.skipIf(!CHROMIUM)('the page in a browser', () => {
  const result = mixedResult();
  const total = result.changes.length;
  const breaking = result.changes.filter(isBreaking).length;
  const folder = mkdtempSync(join(tmpdir(), 'diff-page-'));
  const file = join(folder, 'diff.html');
  const address = pathToFileURL(file).href;
  let browser: BrowserContext;
  let close: () => Promise<void>;
  let page: Page;
  /** Events that must not happen, whatever a test does. */
  let complaints: string[];

  beforeAll(async () => {
    writeFileSync(file, renderHtml(result));
    ({ browser, close } = await launch());
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    page.on('console', (m) => void complaints.push(`console: ${m.text()}`));
    page.on('pageerror', (e) => void complaints.push(`error: ${e.message}`));
    page.on('dialog', (d) => void (complaints.push(`dialog: ${d.message()}`), d.dismiss()));
    page.on('request', (r) => {
      if (r.url().split('#')[0] !== address && r.url() !== 'data:,') complaints.push(`request: ${r.url()}`);
    });
    await page.goto(address);
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  /** Text, not a function: the project's own types have no browser's. */
  const inPage = <T = unknown>(expression: string) => page.evaluate<T>(expression);
  const shown = () => page.locator('#shown').innerText();
  const visible = (selector: string) => page.locator(`${selector}:visible`).count();
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 60; i++) {
      if (await page.locator(selector).evaluate((e) => e.matches(':focus'))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not get to ${selector}`);
  };

  it('filters what breaks, by keyboard alone, and says how many are shown', async () => {
    expect(await shown()).toBe(`${total} of ${total} changes shown`);
    await tabTo('[name=breaking]');
    await page.keyboard.press('Space');
    expect(await shown()).toBe(`${breaking} of ${total} changes shown`);
    expect(await visible('.change')).toBe(breaking);
    expect(await visible('.change:not([data-breaking])')).toBe(0);
    // neighbours and gaps say nothing of what is left; the way to a change stays
    expect(await visible('.gap')).toBe(0);
    expect(
      await page
        .getByRole('row', { name: /Appointment\.participant/ })
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.locator('#documentation').isVisible()).toBe(false);
    await tabTo('button[type=reset]');
    await page.keyboard.press('Enter');
    expect(await shown()).toBe(`${total} of ${total} changes shown`);
    expect(await visible('[data-off]')).toBe(0);
  });

  it('filters by resource and by kind, together, by keyboard', async () => {
    await tabTo('[name=resource]');
    await page.keyboard.type('Plain');
    const inPlain = result.changes.filter((c) => c.resource.endsWith('/Plain'));
    expect(await shown()).toBe(`${inPlain.length} of ${total} changes shown`);
    expect(await page.locator('section.resource:visible').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.type('cardinality.max');
    const both = inPlain.filter((c) => c.kind === 'cardinality.max').length;
    expect(both).toBe(2);
    expect(await shown()).toBe(`${both} of ${total} changes shown`);
    await page.locator('[name=breaking]').check();
    await page.locator('[name=kind]').selectOption('slice.removed');
    expect(await shown()).toBe('No change fits these filters');
    expect(await visible('.change')).toBe(0);
  });

  it('has a link to every change, also where it is folded or filtered out', async () => {
    const folded = await page.locator('tr.change').first().getAttribute('id');
    await page.goto(`${address}#${folded}`);
    expect(await page.locator(`#${CSS(folded!)}`).isVisible()).toBe(true);
    const open = result.changes.find((c) => !isBreaking(c) && c.kind === 'cardinality.max')!;
    const target = page.locator(`.change[data-kind="${open.kind}"]:not([data-breaking])`);
    const id = await target.getAttribute('id');
    await page.locator('[name=breaking]').check();
    expect(await target.isVisible()).toBe(false);
    await inPage(`location.hash = '${id}'`);
    await expect.poll(() => target.isVisible()).toBe(true);
    expect(await shown()).toBe(`${total} of ${total} changes shown`);
    expect(await target.evaluate((e) => e.matches(':target'))).toBe(true);
    const [bar, box] = [await page.locator('#filters').boundingBox(), await target.boundingBox()];
    expect(box!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
    expect(box!.y).toBeLessThan(900);
    await target.locator('.anchor').focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${address}#${id}`);
  });

  it('leads from the skip link past the summary, and from the summary to what breaks', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the changes' });
    expect(await skip.evaluate((e) => e.matches(':focus') && e.getBoundingClientRect().left >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await inPage('document.activeElement.id')).toBe('changes');
    await page.keyboard.press('Tab');
    expect(await inPage('document.activeElement.name')).toBe('breaking');
    const first = page
      .getByRole('region', { name: 'Summary' })
      .getByRole('listitem')
      .first()
      .getByRole('link');
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.change:target').getAttribute('data-breaking')).toBe('');
  });

  it('shows where the focus is on everything that takes it', async () => {
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const state = await inPage<{ tag: string; outline: string; width: string }>(FOCUSED);
      if (state.tag === 'BODY') return expect(i).toBeGreaterThan(20);
      expect(state).toMatchObject({ outline: 'solid', width: '3px' });
    }
    throw new Error('the keyboard does not get out of the page');
  });

  it.each([1280, 400])(
    'has landmarks, headings, tables and names for screen readers, %i pixels wide',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.getByRole('banner').count()).toBe(1);
      expect(await page.getByRole('main').count()).toBe(1);
      expect(await page.getByRole('search', { name: 'Filter the changes' }).count()).toBe(1);
      expect(await page.getByRole('navigation', { name: 'Resources that changed' }).count()).toBe(1);
      expect(await page.getByRole('status').getAttribute('aria-live')).toBe('polite');
      expect(await page.getByRole('checkbox', { name: /^Breaking only/ }).count()).toBe(1);
      expect(await page.getByRole('combobox', { name: 'Resource' }).count()).toBe(1);
      expect(await page.getByRole('combobox', { name: 'Kind' }).count()).toBe(1);
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
      expect(levels[0]).toBe(1);
      levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThanOrEqual(1));
      const plain = page.getByRole('table', { name: /^Plain/ });
      expect(await plain.getByRole('columnheader').allTextContents()).toEqual([
        'Element',
        'Cardinality',
        'Type and binding',
        'Change',
      ]);
      const row = plain
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: 'Slot.overbooked' }) });
      expect(await row.getByRole('cell').count()).toBe(3);
      expect(
        await row
          .getByRole('link', { name: 'Link to this change: Plain Slot.overbooked: cardinality 0..1 → 0..0' })
          .count(),
      ).toBe(1);
      // the browser's own tree has them too
      const tree = await plain.ariaSnapshot();
      expect(tree).toContain('rowheader "Slot.overbooked"');
      expect(await unnamed(page)).toEqual([]);
      expect(await inPage('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    },
  );

  it.each(['light', 'dark'] as const)('has the contrast that AA asks for: %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.locator('details').evaluateAll((all) => all.forEach((d) => d.setAttribute('open', '')));
    const ground = await inPage(GROUND);
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
    expect(await lowContrast(page)).toEqual([]);
    await inPage(`location.hash = '${await page.locator('.change').first().getAttribute('id')}'`);
    expect(await lowContrast(page)).toEqual([]);
  });

  it('is printed whole: unfolded, unfiltered, without controls, dark on white', async () => {
    await page.locator('[name=breaking]').check();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await visible('.change')).toBe(total);
    expect(await page.getByText('old middle').first().isVisible()).toBe(true);
    for (const hidden of ['#filters', '.skip', '.anchor']) expect(await visible(hidden)).toBe(0);
    expect(await inPage(GROUND)).toBe('rgb(255, 255, 255)');
    expect(await lowContrast(page)).toEqual([]);
    expect((await page.pdf()).length).toBeGreaterThan(5_000);
    expect(await page.locator('details[open]').count()).toBe(0);
  });

  it('says all of it without a script', async () => {
    const session = await browser.newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.reload();
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.change').count()).toBe(total);
    expect(await visible('div.change')).toBe(await page.locator('div.change').count());
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await visible('tr.change')).toBeGreaterThan(0);
  });
});

const NAMED = [
  'link',
  'button',
  'checkbox',
  'combobox',
  'table',
  'rowheader',
  'region',
  'navigation',
  'search',
];

/** Nodes that the browser exposes to a screen reader without a name. */
async function unnamed(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes.filter((n) => !n.ignored && NAMED.includes(n.role?.value as string));
  expect(told.length).toBeGreaterThan(30);
  return told.filter((n) => !n.name?.value).map((n) => n.role!.value as string);
}

/** A dot in an id is none of a class. */
function CSS(id: string): string {
  return id.replaceAll('.', '\\.');
}
