import type { Context, Env } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ContactDetails } from '../../shared/contact/contact.ts';
import { contactIdOf } from '../../shared/contact/new-contact.ts';
import { openCopy, ownKeyOf } from '../../shared/contact/own-copy.ts';
import type { AccessCode } from '../../shared/invitation/access-code.ts';
import type { NewContact } from '../../shared/storage/contact-repository.ts';
import type { Edition, MyContactDeps } from './deps.ts';
import { GonePage } from './pages/note-pages.tsx';
import { showEntry } from './show-entry.tsx';
import { type Site, siteFor } from './site.ts';

/** What is kept of the person whose number was entered. */
export interface OpenedEnv extends Env {
  Variables: {
    edition: Edition;
    contact: NewContact;
    details: ContactDetails;
    site: Site;
  };
}

export interface Found {
  readonly edition: Edition;
  readonly contact: NewContact;
}

/** The contact that a number leads to, of whatever survey. */
export async function findContact(
  deps: MyContactDeps,
  code: AccessCode,
): Promise<Found | undefined> {
  const found = await Promise.all(
    deps.editions.map(async (edition): Promise<Found | undefined> => {
      const { survey } = edition.definition;
      const contactId = contactIdOf(deps.withdrawalCodeSecret, survey, code);
      const contact = await deps.contacts.get(survey, contactId);
      return contact && { edition, contact };
    }),
  );
  return found.find((one) => one !== undefined);
}

/** Lets through whoever entered a number within the last ten minutes, with what is kept of them. */
export const withOpened = (deps: MyContactDeps) =>
  createMiddleware<OpenedEnv>(async (c, next) => {
    const session = await deps.sessions.read(c);
    const edition = deps.editions.find(({ definition }) => definition.survey === session?.survey);
    if (!session || !edition) return showEntry(c, deps, 403, { over: true });
    const { survey } = edition.definition;
    const { code } = session;
    const { withdrawalCodeSecret: secret } = deps;
    const contact = await deps.contacts.get(survey, contactIdOf(secret, survey, code));
    if (!contact) return gone(c, deps);
    const details = await openCopy(ownKeyOf(secret, survey, code), contact.copy);
    await deps.sessions.write(c, session);
    c.set('edition', edition);
    c.set('contact', contact);
    c.set('details', details);
    c.set('site', siteFor(c, deps, edition.definition));
    return next();
  });

/** Withdrawn meanwhile, or past its day. */
export function gone(c: Context, deps: MyContactDeps) {
  deps.sessions.clear(c);
  return c.html(<GonePage site={siteFor(c, deps)} />, 404);
}
