import { posix, win32 } from 'node:path';

/** A browser that may be there. */
export interface BrowserCandidate {
  /** As a reason names it. */
  readonly name: string;
  /** `null` for the one that Playwright finds by itself. */
  readonly executablePath: string | null;
}

/** What the search looks at. */
export interface BrowserSurroundings {
  /** `RETAIN_CHROMIUM`, `null` where it is not given. */
  readonly chosen: string | null;
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** Commands by which Chrome and Chromium are installed, the usual first. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * The browsers of this machine in the order in which they are tried: `RETAIN_CHROMIUM` alone where it is given, else
 * Playwright's own, then every installed Chrome or Chromium.
 * @param surroundings the machine
 * @returns what there is to try
 */
export function browserCandidates(surroundings: BrowserSurroundings): readonly BrowserCandidate[] {
  const { chosen, exists } = surroundings;
  if (chosen !== null) return [{ name: `RETAIN_CHROMIUM (${chosen})`, executablePath: chosen }];
  const installed = [...new Set(installedPaths(surroundings))].filter(exists);
  return [
    { name: "Playwright's own browser", executablePath: null },
    ...installed.map((executablePath) => ({ name: executablePath, executablePath })),
  ];
}

function installedPaths({ platform, environment }: BrowserSurroundings): readonly string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    const folders = roots.flatMap((root) => (root === undefined ? [] : [root]));
    return [
      ...folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => win32.join(folder, program))),
      ...pathFolders(environment, ';').map((folder) => win32.join(folder, 'chrome.exe')),
    ];
  }
  const commands = (folder: string): readonly string[] => COMMANDS.map((command) => posix.join(folder, command));
  const onPath = pathFolders(environment, ':').flatMap(commands);
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')];
    const applications = folders.flatMap((folder) => MAC_APPLICATIONS.map((name) => posix.join(folder, name)));
    return [...applications, ...onPath];
  }
  return [...['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap(commands), ...onPath];
}

function pathFolders(environment: BrowserSurroundings['environment'], border: string): readonly string[] {
  const text = environment['PATH'] ?? environment['Path'] ?? '';
  return text.split(border).filter((folder) => folder !== '');
}
