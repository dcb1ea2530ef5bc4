const EVERY_MS = 60_000;

/**
 * Does the work every minute, unless it is still at it. A failing run is in the log of the functions,
 * and the next one tries again.
 *
 * @returns what ends it.
 */
export function repeatedly(work: () => Promise<void>): () => void {
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    work()
      .catch(() => {})
      .finally(() => {
        running = false;
      });
  }, EVERY_MS);
  return () => clearInterval(timer);
}
