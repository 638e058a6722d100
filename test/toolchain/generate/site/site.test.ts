import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from '../../../chromium.js';
import { inBrowser } from './browser.js';
import { buildSite, type BuiltSite } from './built.js';

let site: BuiltSite;
let pages: [string, string][];
beforeAll(() => {
  site = buildSite();
  pages = [...site.files].filter(([path]) => path.endsWith('.html'));
}, 600_000);
afterAll(() => site?.remove());

describe.skipIf(!CHROMIUM)('in a browser, from a folder', () => inBrowser(() => site));

const attributes = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    value!.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"'),
  );

/** The file of the site that a link of a page leads to. */
function target(from: string, link: string): string {
  return decodeURIComponent(new URL(link.split('#', 1)[0]!, `http://site/${from}`).pathname.slice(1));
}

describe('the site of this project', () => {
  it('has a page for each definition at the path of its canonical', () => {
    for (const path of [
      'STU3/StructureDefinition/GPConnect-Slot-1/index.html',
      'STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2/index.html',
      'STU3/ValueSet/GPConnect-DeliveryChannel-1/index.html',
      'index.html',
      'interactions/index.html',
      'changes/index.html',
      'try/index.html',
    ])
      expect([...site.files.keys()]).toContain(path);
  });

  it('has no link within the site that leads nowhere, neither to a page nor to a place in one', () => {
    const ids = new Map(pages.map(([path, text]) => [path, new Set(attributes(text, 'id'))]));
    const dead = pages.flatMap(([path, text]) =>
      attributes(text, 'href')
        .filter((link) => !/^[a-z]+:/i.test(link))
        .filter((link) => {
          const to = link.startsWith('#') ? path : target(path, link);
          const anchor = link.split('#')[1];
          // the page that validates reads its anchor itself
          const hasPlace =
            !anchor || anchor.startsWith('example=') || ids.get(to)?.has(decodeURIComponent(anchor)) === true;
          return !site.files.has(to) || !hasPlace;
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('loads nothing from elsewhere and runs no script within a page', () => {
    for (const [path, text] of pages) {
      for (const source of attributes(text, 'src')) expect(site.files.has(target(path, source)), source).toBe(true);
      expect(text, path).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+="|<style|\sstyle="/);
      expect(text, path).toContain('default-src &#39;none&#39;');
    }
  });

  it('keeps each page, with all that it loads at first, below 100 kB gzipped', () => {
    const sizeOf = (text: string) => gzipSync(text).length;
    const assets = new Map<string, number>();
    const assetSize = (path: string) => {
      if (!assets.has(path)) assets.set(path, sizeOf(site.files.get(path)!));
      return assets.get(path)!;
    };
    const large = pages.flatMap(([path, text]) => {
      const loaded = [
        ...attributes(text, 'src'),
        ...attributes(text, 'href').filter((link) => link.endsWith('.css')),
      ].map((link) => target(path, link));
      const size = sizeOf(text) + loaded.reduce((sum, asset) => sum + assetSize(asset), 0);
      return size > 100_000 ? [`${path} ${size}`] : [];
    });
    expect(large).toEqual([]);
  });

  it('says by which interaction a profile and an extension are used', () => {
    const slot = site.files.get('STU3/StructureDefinition/GPConnect-Slot-1/index.html')!;
    expect(slot).toMatch(/<h2 id="interactions">/);
    expect(slot).toContain('#interaction-search-for-free-slots-response');
    const channel = site.files.get(
      'STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2/index.html',
    )!;
    expect(channel).toContain('#interaction-search-for-free-slots-response');
  });

  it('is the same, byte for byte, when it is built again', () => {
    const [first, again] = [buildSite('test/foreign/project'), buildSite('test/foreign/project')];
    try {
      expect(again.files.size).toBeGreaterThan(10);
      expect([...again.files.keys()]).toEqual([...first.files.keys()]);
      for (const [path, text] of again.files) expect(text === first.files.get(path), path).toBe(true);
    } finally {
      first.remove();
      again.remove();
    }
  }, 600_000);
});
