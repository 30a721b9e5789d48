import {existsSync} from 'node:fs';
import {chromium} from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's browser; null if it has none that is known here. */
export const installed: string | null =
  [process.env.CHROMIUM ?? '', ...PLACES].find((path) => existsSync(path)) ?? null;

export const launch = () => chromium.launch({executablePath: installed ?? '', args: ['--no-sandbox']});

/** What a skipped test says. */
export const without = installed
  ? ''
  : ' (skipped: no browser, install one with apt-get install chromium, or set CHROMIUM)';
