import type { Context } from 'hono';
import { FRONT_KEPT } from '../caching.ts';
import type { ResultsDeps } from '../deps.ts';
import { type Frame, type Opened, prefix, type Section, type SiteLanguage } from '../frame.ts';
import { WithdrawnPage } from '../pages/note-page.tsx';
import type { Found } from '../shelf.ts';

/** A page of no publication; the language is read from its address. */
export function frameOf(c: Context, deps: ResultsDeps): Frame {
  const [, first, second] = c.req.path.split('/');
  const section: Section = first === 'activities' ? 'activities' : 'results';
  const language: SiteLanguage = second === 'en' ? 'en' : 'ja';
  const path = c.req.path.slice(prefix(language, section).length).replace(/\/$/, '');
  return { language, section, path, deps };
}

/** What an address is about, read for whoever asks. */
export function openedAs(c: Context, deps: ResultsDeps, { entry, document, newer }: Found): Opened {
  // Named by the register and not to be read: a defect, never the reader's mistake.
  if (!document) throw new Error(`publication ${entry.id} cannot be read`);
  const city = deps.cityOf(document.survey);
  return { ...frameOf(c, deps), publication: document, entry, newer, city };
}

/** What stands at an address: a publication, that it was withdrawn, or nothing. */
export function opened(
  c: Context,
  deps: ResultsDeps,
  found: Found | undefined,
): Opened | Response | Promise<Response> {
  if (!found) return c.notFound();
  const { entry } = found;
  if (entry.withdrawn) {
    c.header('cache-control', FRONT_KEPT);
    return c.html(<WithdrawnPage frame={frameOf(c, deps)} entry={entry} />, 410);
  }
  return openedAs(c, deps, found);
}
