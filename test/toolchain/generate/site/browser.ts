import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launch } from '../../../chromium.js';
import type { BuiltSite } from './built.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of each kind. */
const PAGES = [
  'index.html',
  'STU3/StructureDefinition/GPConnect-Slot-1/index.html',
  'STU3/ValueSet/GPConnect-DeliveryChannel-1/index.html',
  'interactions/index.html',
  'examples/Slot-slot-free-in-person/index.html',
  'changes/index.html',
  'try/index.html',
];

/** The picture in the README; `UPDATE_PICTURE=1` takes it anew. */
const PICTURE = join(import.meta.dirname, '../../../../.github/site.png');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** Tests of a site in a browser, from a folder. @param built gives the site once the tests run */
export function inBrowser(built: () => BuiltSite): void {
  let site: BuiltSite;
  let browser: BrowserContext;
  let close: () => Promise<void>;
  let page: Page;
  /** Whatever a test does, none of this may happen. */
  let complaints: string[];

  beforeAll(async () => {
    site = built();
    ({ browser, close } = await launch());
  });
  afterAll(() => close());
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage();
    page.on('console', (m) => void complaints.push(`console: ${m.text()}`));
    page.on('pageerror', (e) => void complaints.push(`error: ${e.message}`));
    page.on('request', (r) => {
      const isOwn = r.url().startsWith(pathToFileURL(site.folder).href) || r.url().startsWith('data:');
      if (!isOwn) complaints.push(`request: ${r.url()}`);
    });
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const open = (path: string, anchor = '') =>
    page.goto(`${pathToFileURL(join(site.folder, path)).href}${anchor}`);
  const inPage = <T = unknown>(expression: string) => page.evaluate<T>(expression);
  const violations = async () => {
    // the page's policy keeps scripts out; the browser's debugger does not ask it
    await page.evaluate(AXE);
    const { violations: found } = await inPage<{ violations: Violation[] }>(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], preload: false })",
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((n) => n.html).join(' ')}`);
  };

  it.each(PAGES.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)))(
    '%s keeps WCAG 2.2 AA, %s',
    async (path, colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open(path);
      expect(await violations()).toEqual([]);
    },
  );

  it.each(PAGES)('%s fits a screen of 360 pixels', async (path) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(path);
    expect(await inPage('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  it('is read by keyboard alone: skip link, search, a result, a row', async () => {
    await open('index.html');
    await page.keyboard.press('Tab');
    expect(await inPage('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await inPage('document.activeElement.id')).toBe('main');
    await page.keyboard.press('/');
    expect(await inPage('document.activeElement.id')).toBe('search');
    await page.keyboard.type('GPConnect-Slot-1');
    await page.locator('#found a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/GPConnect-Slot-1/);
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const outline = await inPage<string>(
        'document.activeElement === document.body ? "solid" : getComputedStyle(document.activeElement).outlineStyle',
      );
      expect(outline).toBe('solid');
    }
  });

  it('shows what a profile says, what it inherits, and both', async () => {
    await open('STU3/StructureDefinition/GPConnect-Slot-1/index.html');
    const rows = () => page.locator('.elements tbody tr:visible').count();
    const own = await rows();
    await page.getByRole('radio', { name: 'both' }).check();
    const both = await rows();
    expect(both).toBeGreaterThan(own);
    await page.getByRole('radio', { name: 'what it inherits' }).check();
    expect(await rows()).toBeLessThan(both);
  });

  it('shows the row of a link to an element that the first view leaves out', async () => {
    await open('STU3/StructureDefinition/GPConnect-Slot-1/index.html', '#Slot.text');
    expect(await page.locator('[id="Slot.text"]').isVisible()).toBe(true);
  });

  it('is printed without its controls, whole', async () => {
    await open('STU3/StructureDefinition/GPConnect-Slot-1/index.html');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['.search', '.views', '.bar nav', '.skip'])
      expect(await page.locator(`${hidden}:visible`).count()).toBe(0);
    expect(await inPage('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect((await page.pdf()).length).toBeGreaterThan(5_000);
  });

  it('judges an example that a link names, and a payload with its errors beside their lines', async () => {
    await open('try/index.html', '#example=Slot-slot-free-in-person');
    await expect.poll(() => page.locator('#result').innerText(), { timeout: 20_000 }).toMatch(/^Valid/);
    const text = await page.locator('#payload').inputValue();
    await page.locator('#payload').fill(text.replace('"free"', '"open"'));
    await page.getByRole('button', { name: 'Validate' }).click();
    await expect.poll(() => page.locator('#result').innerText()).toMatch(/^Invalid/);
    expect(await page.locator('.lines li.at').innerText()).toMatch(/"open"[\s\S]*binding\.required/);
    expect(await violations()).toEqual([]);
    expect(page.url()).not.toContain('open');
  });

  it('judges XML, and a request as an interaction', async () => {
    await open('try/index.html');
    const xml = site.files.get('examples/Slot-slot-free-in-person/index.html')!;
    expect(xml).toContain('XML');
    await page.locator('#payload').fill('<Slot xmlns="http://hl7.org/fhir"><status value="free"/></Slot>');
    await page.getByRole('button', { name: 'Validate' }).click();
    await expect.poll(() => page.locator('#result').innerText(), { timeout: 20_000 }).toMatch(/Invalid|Valid/);
    await page.locator('#as').selectOption('interaction book-request');
    await page.locator('#payload').fill('{"resourceType":"Appointment"}');
    await page.getByRole('button', { name: 'Validate' }).click();
    await expect
      .poll(() => page.locator('#result').innerText(), { timeout: 20_000 })
      .toMatch(/A server replies with 4\d\d/);
  });

  it('is shown in the README as it is', async () => {
    await page.setViewportSize({ width: 1200, height: 720 });
    await open('STU3/StructureDefinition/GPConnect-Slot-1/index.html');
    const picture = await page.screenshot();
    if (process.env['UPDATE_PICTURE']) writeFileSync(PICTURE, picture);
    expect(existsSync(PICTURE)).toBe(true);
    // PNG: width and height are in its first chunk
    const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(sizeOf(readFileSync(PICTURE))).toEqual(sizeOf(picture));
  });
}
