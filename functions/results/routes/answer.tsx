import type { Context } from 'hono';
import type { ResultsDeps } from '../deps.ts';
import { type Frame, type Opened, prefix, type Section, type SiteLanguage } from '../frame.ts';
import { WithdrawnPage } from '../pages/note-page.tsx';
import type { Found } from '../shelf.ts';

/** A publication is corrected by withdrawing it, which everyone should see within minutes. */
export const PAGE_KEPT = 'public, max-age=300';
/** Where something newer may stand at any time. */
export const FRONT_KEPT = 'public, max-age=60';

/** A page of no publication; the language is read from its address. */
export function frameOf(c: Context, deps: ResultsDeps): Frame {
  const [, first, second] = c.req.path.split('/');
  const section: Section = first === 'activities' ? 'activities' : 'results';
  const language: SiteLanguage = second === 'en' ? 'en' : 'ja';
  const path = c.req.path.slice(prefix(language, section).length).replace(/\/$/, '');
  return { language, section, path, deps };
}

/** What stands at an address: a publication, that it was withdrawn, or nothing. */
export function opened(
  c: Context,
  deps: ResultsDeps,
  found: Found | undefined,
): Opened | Response | Promise<Response> {
  const frame = frameOf(c, deps);
  if (!found) return c.notFound();
  const { entry, document, newer } = found;
  if (entry.withdrawn) {
    c.header('cache-control', FRONT_KEPT);
    return c.html(<WithdrawnPage frame={frame} entry={entry} />, 410);
  }
  // Named by the register and not to be read: a defect, never the reader's mistake.
  if (!document) throw new Error(`publication ${entry.id} cannot be read`);
  return { ...frame, publication: document, entry, newer, city: deps.cityOf(document.survey) };
}
