import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A real Chromium: the machine's own, else the one that a development dependency carries.
 * @param port Port on 127.0.0.1 at which other programs may steer it; default none.
 */
export async function launchBrowser(port?: number): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  return chromium.launch({
    executablePath: installed ?? (await carriedChromium()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ],
  });
}

/** Unpacks the carried Chromium, with the libraries that a bare machine lacks, into a folder of its own. */
async function carriedChromium(): Promise<string> {
  process.env['VERCEL'] ??= '1';
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'chromium-'));
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
}
