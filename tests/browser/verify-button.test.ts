import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';

test('the data page checks the whole site in the reader’s browser', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${inject('site').url}data/`);
    await page.getByRole('button', { name: 'Check everything' }).click();
    const output = page.locator('verify-button output');
    await output.filter({ hasText: /All holds|faults|could not/ }).waitFor({ timeout: 30_000 });
    expect(await output.textContent()).toMatch(/^All holds: \d+ quotes/);
  } finally {
    await browser.close();
  }
});
