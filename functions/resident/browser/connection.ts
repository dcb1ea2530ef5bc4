import { SITE } from './survey-of.ts';
import { say, sayNothing } from './words.ts';

const LONGEST_WAIT = 4_000;

/**
 * Whether a form may leave. Asks the server only when something speaks against it, so that sending
 * usually costs no extra request; when nothing answers, the page says so and stays.
 */
export async function mayLeave(form: HTMLFormElement, doubtful: boolean): Promise<boolean> {
  sayNothing('connection');
  if (navigator.onLine && !doubtful) return true;
  if (await answers()) return true;
  const notice = say('connection', 'offline');
  // The button may be far away, in the header.
  (notice ?? form).scrollIntoView({ block: 'nearest' });
  return false;
}

/** Any answer will do, a fault too: then the server's own page says what is the matter. */
async function answers(): Promise<boolean> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LONGEST_WAIT);
  try {
    await fetch(new URL('healthz', SITE), {
      method: 'HEAD',
      cache: 'no-store',
      signal: stop.signal,
    });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
