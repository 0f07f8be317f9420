/**
 * Opens a page as a user would, from a file, in the Chromium that is installed, and notes everything that a page of
 * ours must never do: complain, ask for anything but itself, open a dialog, run what strangers wrote.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** `CHROMIUM` names it, else the usual names are looked for on the PATH. */
const executable = process.env.CHROMIUM ?? onPath();

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
}

/** Skipped where there is no browser, except in CI: there they must run. */
export function describeInBrowser(name: string, tests: () => void): void {
  const missing = executable === undefined && !process.env.CI;
  const reason = 'no Chromium found: install it or set CHROMIUM';
  describe.skipIf(missing)(missing ? `${name} (skipped, ${reason})` : name, tests);
}

export interface Opened {
  readonly page: Page;
  /** Complaints of the console, faults of scripts, dialogs: anything here is a fault. */
  readonly trouble: readonly string[];
  /** Addresses asked for, the page's own included. */
  readonly requests: readonly string[];
  /** Those of them that its own security policy kept from going out, with the reason that the browser gives. */
  readonly refused: readonly string[];
  readonly url: string;
}

export interface BrowserSession {
  /** `markup` written to a file of its own and opened; what was open before is closed. */
  readonly open: (markup: string, how?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** Throws, saying what to do, when there is no browser. */
export async function startBrowser(): Promise<BrowserSession> {
  if (executable === undefined) throw new Error('no Chromium found: install it or set CHROMIUM');
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'hegui-browser-'));
  let count = 0;
  return {
    open: async (markup, how = {}) => {
      count += 1;
      const file = join(folder, `page-${count}.html`);
      writeFileSync(file, markup);
      return openFile(browser, pathToFileURL(file).href, how);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openFile(browser: Browser, url: string, how: BrowserContextOptions): Promise<Opened> {
  for (const context of browser.contexts()) await context.close();
  const page = await (await browser.newContext(how)).newPage();
  const trouble: string[] = [];
  const requests: string[] = [];
  const refused: string[] = [];
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`fault: ${error.message}`));
  page.on('dialog', async (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('popup', (popup) => trouble.push(`popup: ${popup.url()}`));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => refused.push(`${request.failure()?.errorText} ${request.url()}`));
  await page.goto(url);
  return { page, trouble, requests, refused, url };
}
