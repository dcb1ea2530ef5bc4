/** What one process did, sent to its parent: sizes in bytes, times in milliseconds. */
export interface Measured {
  readonly lines: number;
  readonly bytes: number;
  /** Until the first piece, and until the last. */
  readonly firstMilliseconds: number;
  readonly lastMilliseconds: number;
  readonly cpuMilliseconds: number;
  /** The most memory the process ever held. */
  readonly peakBytes: number;
}

/** Measures `work`, which says what it passes on, and reports to the parent process. */
export async function measured(
  work: (count: (lines: number, bytes: number) => void) => Promise<void>,
): Promise<void> {
  let [lines, bytes, first] = [0, 0, 0];
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await work((more, size) => {
    first ||= performance.now() - begun;
    lines += more;
    bytes += size;
  });
  const { user, system } = process.cpuUsage(cpu);
  const report: Measured = {
    lines,
    bytes,
    firstMilliseconds: first,
    lastMilliseconds: performance.now() - begun,
    cpuMilliseconds: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(report);
  process.disconnect();
}
