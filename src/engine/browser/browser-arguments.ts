/** A page of the suite's own machine is always reached. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Arguments by which a browser reaches the target and nothing else: no name of another host is resolved, so neither its
 * own background requests nor what a page asks of strangers leaves the machine.
 * @param hosts host names that may be reached beside loopback
 * @returns the arguments
 */
export function browserArguments(hosts: readonly string[]): readonly string[] {
  const reached = [...new Set([...hosts, ...LOOPBACK])];
  return [
    `--host-resolver-rules=${['MAP * ~NOTFOUND', ...reached.map((host) => `EXCLUDE ${host}`)].join(', ')}`,
    // The suite's own client goes straight to the target as well.
    '--no-proxy-server',
  ];
}
