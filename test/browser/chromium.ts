import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Whether there is a browser to test with. */
export const hasChromium = existsSync(executablePath);
if (!hasChromium) {
  console.warn(
    `The tests in a browser are skipped: there is no ${executablePath}. Set CHROMIUM to its path.`,
  );
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
