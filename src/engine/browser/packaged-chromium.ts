/** The part of the package that is used; it is no dependency, so its own types are not at hand. */
interface ChromiumPackage {
  readonly default: { executablePath(): Promise<string> };
}

/** Ships a Chromium for Linux by npm. */
const PACKAGE: string = '@sparticuz/chromium';

/**
 * The Chromium that npm ships for Linux, where that package is installed.
 * @returns where it unpacked its browser, `null` where the package is not installed
 * @throws whatever the package throws where it cannot be unpacked
 */
export async function packagedChromium(): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  try {
    import.meta.resolve(PACKAGE);
  } catch {
    return null;
  }
  const loaded = (await import(PACKAGE)) as ChromiumPackage;
  return loaded.default.executablePath();
}
