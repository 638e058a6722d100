import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The machine's own browser: none is downloaded. */
export const CHROMIUM = PLACES.find((path) => existsSync(path));

if (CHROMIUM === undefined) {
  console.warn(
    `SKIPPED: there is no ${PLACES.join(' nor ')}: the tests in a browser prove nothing in this run`,
  );
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a profile of its own, new and empty, which goes when it is closed. */
export async function launch(): Promise<{ browser: BrowserContext; close: () => Promise<void> }> {
  const userData = mkdtempSync(join(tmpdir(), 'diff-html-'));
  const browser = await chromium.launchPersistentContext(userData, {
    executablePath: CHROMIUM!,
    headless: true,
    args: FLAGS,
  });
  const close = async () => {
    await browser.close();
    rmSync(userData, { recursive: true, force: true });
  };
  return { browser, close };
}
