import { expect, test } from '@playwright/test';
import { type BrowserSurroundings, browserCandidates } from '../../../../src/engine/browser/browser-candidates.ts';

/** A machine on which exactly these files exist. */
function machine(files: readonly string[], rest: Partial<BrowserSurroundings> = {}): BrowserSurroundings {
  return { chosen: null, platform: 'linux', environment: {}, exists: (path) => files.includes(path), ...rest };
}

type Case = readonly [name: string, given: BrowserSurroundings, want: readonly (string | null)[]];

const cases: readonly Case[] = [
  ['nothing is installed: Playwright is asked', machine([]), [null]],
  ['the chosen one alone', machine(['/usr/bin/chromium'], { chosen: '/opt/mine' }), ['/opt/mine']],
  ["Playwright's own comes before installed ones", machine(['/usr/bin/chromium']), [null, '/usr/bin/chromium']],
  [
    'Chromium before Chrome in one folder',
    machine(['/usr/bin/google-chrome', '/usr/bin/chromium']),
    [null, '/usr/bin/chromium', '/usr/bin/google-chrome'],
  ],
  [
    'usual folders before those of PATH, each once',
    machine(['/home/me/bin/chromium', '/usr/bin/chromium'], { environment: { PATH: '/home/me/bin::/usr/bin' } }),
    [null, '/usr/bin/chromium', '/home/me/bin/chromium'],
  ],
  [
    'macOS',
    machine(
      [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
      {
        platform: 'darwin',
        environment: { HOME: '/Users/me' },
      },
    ),
    [
      null,
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  ],
  [
    'Windows',
    machine(['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'], {
      platform: 'win32',
      environment: { PROGRAMFILES: 'C:\\Program Files', Path: 'C:\\Windows' },
    }),
    [null, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ],
];

for (const [name, given, want] of cases) {
  test(`browsers are tried in order: ${name}`, () => {
    expect(browserCandidates(given).map(({ executablePath }) => executablePath)).toEqual(want);
  });
}
