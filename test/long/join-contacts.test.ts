import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContactJob } from '../../functions/contact-job/job.ts';
import { paths } from '../../functions/resident/paths.ts';
import { localEnvironment, startDynamoDb } from '../../infra/local/dynamodb.ts';
import { drawResidents, type SimulatedResident } from '../../infra/simulate/draw-residents.ts';
import { eachOf } from '../../infra/simulate/each-of.ts';
import { consentText } from '../../shared/contact/consent-text.ts';
import type { ContactPreferences } from '../../shared/contact/contact.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { Item } from '../../shared/storage/item.ts';
import { readAnswers } from '../../shared/survey/read-answer.ts';
import { sharesOf } from '../../surveys/sample-shares.ts';
import { kiyose } from '../fixtures/kiyose.ts';
import { contactJobStorage } from '../integration/jobs/contact-job-deps.ts';
import { asSent } from '../integration/resident/browser.ts';
import { type ResidentSite, residentSite } from '../integration/resident/resident-site.ts';
import { everythingIn, freshStorage } from '../integration/storage.ts';
import { fitting, followIds, joinByOrder, sharedFields, type Tables } from './joining/joiner.ts';

const RESIDENTS = 600;
const EVERY = 5;
/** A contact that fits so many answers points at none of them. */
const ENOUGH = 20;
/** Ten places to either side: what chance finds of 120 is about 4. */
const REACH = 10;
const BY_CHANCE = 18;

let database: Awaited<ReturnType<typeof startDynamoDb>>;
let tables: Tables;
let answers: readonly Item[];
let contacts: readonly Item[];
/** For each contact the index of the answer that the same person sent. */
let truth: number[];

beforeAll(async () => {
  database = await startDynamoDb();
  Object.assign(process.env, localEnvironment(database.endpoint));
  const storage = await freshStorage(database.endpoint);
  const site = await residentSite(kiyose, [], storage);
  const { definition, schedule } = kiyose;
  const { survey, optIn } = definition;
  // Time passes with every look at the clock, over some days.
  let now = site.time.now.getTime();
  Object.defineProperty(site.time, 'now', {
    get() {
      now += 4_000;
      return new Date(now);
    },
  });
  const clock = () => site.time.now;
  const residents = drawResidents(definition, sharesOf(survey), {
    count: RESIDENTS,
    seed: 8,
    optInShare: 1,
  }).map((resident, index) => {
    if (index % EVERY > 0) return { ...resident, optIn: { opt_in: ['no'] } };
    // People live where they say they live, in the survey and in the opt-in alike.
    const towns = (resident.questions.district ?? []).filter((town) =>
      optIn.districts.some(({ code }) => code === town),
    );
    const consent_text = [consentText(optIn, resident.language)];
    return { ...resident, optIn: { ...resident.optIn, contact_district: towns, consent_text } };
  });
  await eachOf(residents, 4, async (resident) => sendAnswers(site, await site.letter(), resident));
  const logger = createLogger('contact-job');
  logger.setLogLevel('SILENT');
  await createContactJob({
    ...contactJobStorage(storage, clock),
    editions: async () => [{ definition, schedule, state: 'open', sealedDays: [] }],
    logger,
  })();

  const stored = await everythingIn(storage);
  tables = stored;
  answers = stored.responses;
  contacts = stored.contacts;
  const answered = residents.map(({ questions }) =>
    inOrder(readAnswers(definition, questions).answers),
  );
  const placeOf = new Map(answers.map((item, index) => [inOrder(item.answers), index]));
  truth = await Promise.all(
    contacts.map(async ({ sk, details }) => {
      const { name } = await site.decrypt(String(sk), details as Uint8Array);
      return placeOf.get(answered[Number(name.replace(/\D/g, '')) - 1] ?? '') ?? -1;
    }),
  );
});
afterAll(() => database?.stop());

/** Fills in every page without looking at it first; only the check page is read. */
async function sendAnswers(site: ResidentSite, code: string, resident: SimulatedResident) {
  const { definition } = kiyose;
  const { survey } = definition;
  const { questions, optIn, language } = resident;
  const browser = site.newBrowser();
  await browser.get(`${paths.privacy(survey)}?lang=${language}`);
  await browser.post(paths.start(survey), { code });
  for (const { code: page, questions: asked } of definition.pages) {
    const own = Object.entries(questions).filter(([name]) =>
      asked.some((question) => name.split('.')[0] === question.code),
    );
    await browser.post(paths.page(survey, page), Object.fromEntries(own));
  }
  await browser.post(paths.optIn(survey), { opt_in: optIn.opt_in ?? [] });
  if (optIn.name) await browser.post(paths.optInDetails(survey), optIn);
  const check = await browser.get(paths.check(survey));
  const sent = await browser.post(paths.check(survey), { ...asSent(check), action: 'next' });
  expect(sent.location).toBe(paths.thanks(survey));
}

/** The same text for the same answers, whatever the order of their names. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The tables as they would be if every contact and its answer held this too. */
function planted(what: (contact: Item, number: number) => readonly [Item, Item]) {
  const changed = [...answers];
  const changedContacts = contacts.map((contact, number) => {
    const index = truth[number] ?? -1;
    const [own, answer] = what(contact, number);
    changed[index] = { ...changed[index], ...answer };
    return { ...contact, ...own };
  });
  return { ...tables, responses: changed, contacts: changedContacts };
}

/** Contacts that lead to their own answer. */
const led = (found: readonly (readonly number[])[]) =>
  found.filter((places, index) => places.includes(truth[index] ?? -1)).length;

describe('someone with all tables, after 600 answers and 120 opt-ins', () => {
  it('has them all', () => {
    expect(answers).toHaveLength(RESIDENTS);
    expect(contacts).toHaveLength(RESIDENTS / EVERY);
    expect(new Set(truth).size).toBe(contacts.length);
    expect(truth).not.toContain(-1);
    expect(tables.coordination).toHaveLength(contacts.length);
    expect(tables.sending).toHaveLength(RESIDENTS);
  });

  it('is led from no contact to any answer by a value that few items share', () => {
    expect(followIds(tables, 'contacts', 'responses', ENOUGH).flat()).toEqual([]);
    // The list of the coordinators is of the same people, and is found.
    expect(followIds(tables, 'contacts', 'coordination', ENOUGH).flat()).toHaveLength(
      contacts.length,
    );
  });

  it('finds at least 20 answers that fit each contact in every field that both have', () => {
    const shared = sharedFields(contacts, answers);
    expect(shared).toContainEqual({ from: '.preferences.district', to: '.answers.district' });
    const counts = fitting(contacts, answers, shared);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('gains nothing from any order, size, number or time', () => {
    const best = joinByOrder(contacts, answers, truth, REACH);
    expect(best.hits, best.by).toBeLessThan(BY_CHANCE);
  });
});

describe('the same person would succeed', () => {
  it('if an id led there by a third table', () => {
    const joined = planted((_, number) => [
      { ref: `first reference ${number}` },
      { ref: `second reference ${number}` },
    ]);
    const sending = (tables.sending ?? []).map((item, number) => ({
      ...item,
      both: [`first reference ${number}`, `second reference ${number}`],
    }));
    const found = followIds({ ...joined, sending }, 'contacts', 'responses', ENOUGH);
    expect(led(found)).toBe(contacts.length);
  });

  it('if the survey, too, asked what people can bring', () => {
    const { contacts: own, responses } = planted(({ preferences }) => [
      {},
      { skills: (preferences as ContactPreferences).skills },
    ]);
    const shared = sharedFields(own, responses);
    expect(shared).toContainEqual({ from: '.preferences.skills', to: '.skills' });
    expect(Math.min(...fitting(own, responses, shared))).toBeLessThan(ENOUGH);
  });

  it('if both said how old someone is', () => {
    const { contacts: own, responses } = planted((_, number) => [
      { age: 20 + (number % 60) },
      { age: 20 + (number % 60) },
    ]);
    expect(Math.min(...fitting(own, responses, sharedFields(own, responses)))).toBeLessThan(ENOUGH);
  });

  it('if both held a time, even some seconds apart', () => {
    const { contacts: own, responses } = planted((_, number) => [
      { at: 2_000_000_000 + 600 * number },
      { at: 2_000_000_000 + 600 * number + 7 },
    ]);
    let others = 0;
    const timed = responses.map((item) => {
      if ('at' in item) return item;
      others += 1;
      return { ...item, at: 2_000_000_000 + 150 * others };
    });
    expect(joinByOrder(own, timed, truth, REACH).hits).toBeGreaterThan(contacts.length * 0.9);
  });

  it('if both tables kept the order in which people came', () => {
    const theirs = new Set(truth);
    const others = answers.filter((_, index) => !theirs.has(index));
    const asTheyCame = truth.flatMap((index, number) => [
      ...others.slice(4 * number, 4 * number + 2),
      ...answers.slice(index, index + 1),
      ...others.slice(4 * number + 2, 4 * number + 4),
    ]);
    const places = truth.map((_, number) => EVERY * number + 2);
    expect(joinByOrder(contacts, asTheyCame, places, REACH).hits).toBe(contacts.length);
  });
});
