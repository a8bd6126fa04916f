/**
 * What drf-yasg takes for `basePath`: the longest common start of all paths, whole segments, that spares the last
 * segment (or the last one before a parameter) of each.
 * @param paths full path templates
 * @returns for example `/api/v1`, without a slash at the end
 */
export function commonPrefix(paths: readonly string[]): string {
  const starts = paths.map((path) => {
    const segments = path.split('/').filter((segment) => segment !== '');
    const parameter = segments.findIndex((segment) => segment.includes('{'));
    return segments.slice(0, (parameter < 0 ? segments.length : parameter) - 1);
  });
  const [first = [], ...others] = starts;
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) length += 1;
  return `/${first.slice(0, length).join('/')}`;
}
