/** How an origin has been answering lately. */
export interface OriginHealth {
  /** It answered in its right mind. */
  well(): void;
  /** It gave no answer, or only a gateway in front of it did. @param answered whether anything came */
  ill(answered: boolean): void;
  /** True once it was ill many times in a row over a long time: repeating is of no use then. */
  gone(): boolean;
  /** True where anything ever came from there. */
  known(): boolean;
  /** True where a request may try whether a target that is gone is back: once a second. */
  mayProbe(): boolean;
}

const illTimes = 8;
const illForMs = 10_000;
const probeEveryMs = 1000;

/** Keeps a run from waiting again and again for a target that is down: after ten seconds of failures it is called gone. */
export function originHealth(): OriginHealth {
  let answered = false;
  let times = 0;
  let since = 0;
  let probedAt = 0;
  return {
    well() {
      answered = true;
      times = 0;
    },
    ill(anything) {
      answered ||= anything;
      if (times === 0) since = performance.now();
      times += 1;
    },
    gone: () => times >= illTimes && performance.now() - since >= illForMs,
    known: () => answered,
    mayProbe() {
      if (performance.now() - Math.max(probedAt, since + illForMs) < probeEveryMs) return false;
      probedAt = performance.now();
      return true;
    },
  };
}
