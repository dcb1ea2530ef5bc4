import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { parse } from 'node-html-parser';
import type { ContactDetails } from '../../../shared/contact/contact.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { addDays, type Day, dayOf, startOfDay } from '../../../shared/response/day.ts';
import { createActivityRepository } from '../../../shared/storage/activity-repository.ts';
import { createContactListRepository } from '../../../shared/storage/contact-list-repository.ts';
import { contactItem } from '../../../shared/storage/contact-repository.ts';
import { createOrganisationRepository } from '../../../shared/storage/organisation-repository.ts';
import { createPersonRepository } from '../../../shared/storage/person-repository.ts';
import { cityNamed } from '../../../surveys/index.ts';
import type { Browser, Visit } from '../login/browser.ts';
import { startOfficePlatform } from '../login/office-platform.ts';

export const SURVEY = 'kiyose-2026';
const clock = () => new Date();
export const today = (): Day => dayOf(clock());
const LATER = addDays(today(), 300);
const PARK: Activity = {
  id: 'park',
  organisation: 'shakyo',
  title: '（見本）公園の手入れ',
  description: '（見本）花壇の水やりをします。',
  field: 'environment',
  place: '（見本）中央公園',
  times: ['weekend_day'],
  skills: ['physical_work'],
  needed: 5,
  shownToPublic: true,
  closed: false,
  revision: 1,
};

/** A coordinators' site with organisations, an activity and whoever a test lets opt in. */
export async function coordinatorDesk() {
  const platform = await startOfficePlatform();
  const { db, tables } = platform.storage;
  const city = cityNamed().name;
  const organisation = (code: string, name: string) => ({
    code,
    name,
    recipient: code,
    closed: false,
    revision: 1,
  });
  await createOrganisationRepository(db, tables.coordination, city, clock).store([
    organisation('shakyo', '（見本）社協'),
    organisation('volunteer_centre', '（見本）センター'),
  ]);
  await createActivityRepository(db, tables, city, clock).store([
    { activity: PARK, organiser: '（見本）社協' },
  ]);
  const browsers = new Map<string, Browser>();

  /** As one of the demo accounts, logged in on the way where that is needed. */
  async function open(username: string, path: string): Promise<Visit> {
    const url = `${platform.coordinator}${path}`;
    const known = browsers.get(username);
    if (known) return known.get(url);
    const browser = platform.browser();
    browsers.set(username, browser);
    return platform.logIn(browser, url, username);
  }
  async function post(username: string, path: string, fields: Record<string, string> = {}) {
    if (!browsers.has(username)) await open(username, '/');
    const browser = browsers.get(username);
    if (!browser) throw new Error('nobody is logged in');
    return browser.post(`${platform.coordinator}${path}`, fields);
  }
  async function upload(username: string, path: string, text: string) {
    const browser = browsers.get(username);
    if (!browser) throw new Error('nobody is logged in');
    return browser.upload(`${platform.coordinator}${path}`, { name: 'file.csv', text });
  }
  return {
    platform,
    people: createPersonRepository(db, tables, clock),
    /** @returns the path of the person's page. */
    async optIn(
      contactId: string,
      recipients: readonly string[],
      details: Partial<ContactDetails> = {},
      encryptedFor = contactId,
      interests = ['environment'],
      skills: string[] = [],
    ): Promise<string> {
      const preferences = {
        interests,
        skills,
        availability: ['weekend_day'],
        recipients: [...recipients],
      };
      const encrypted = await platform.encryptDetails(encryptedFor, {
        name: `見本 ${contactId}`,
        phone: '09000000000',
        email: 'mihon+1@example.jp',
        language: 'ja',
        consentedAt: '2026-11-04T15:30:00Z',
        consentVersion: '2026-1',
        ...details,
      });
      const contact = { survey: SURVEY, contactId, details: encrypted, preferences };
      const own = { copy: 'sealed', copyKey: 'public half', consentVersion: '2026-1' };
      const Item = contactItem({ ...contact, ...own }, startOfDay(LATER));
      await db.send(new PutCommand({ TableName: tables.contacts, Item }));
      await createContactListRepository(db, tables.coordination, clock).put({
        survey: SURVEY,
        contactId,
        preferences,
        matches: [{ activity: 'park', reasons: ['interest'] }],
        deletedOn: LATER,
      });
      return `/surveys/${SURVEY}/contacts/${contactId}`;
    },
    open,
    post,
    upload,
    /** What is in the trail of the day, the latest last. */
    async trail() {
      const found = await platform.trail.entries.list({ duty: 'coordinator', day: today() });
      return found.flatMap(({ link }) => link?.entry ?? []);
    },
  };
}

/** How many entries the page's form says the log has. */
export const entriesOf = ({ text }: Visit): string =>
  parse(text).querySelector('input[name=entries]')?.getAttribute('value') ?? '';
