import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { createApp as createAdministration } from '../../../functions/administration/app.tsx';
import { createApp as createAnalysis } from '../../../functions/analysis/app.tsx';
import { createApp as createCoordinator } from '../../../functions/coordinator/app.tsx';
import { createLookedAtFiles } from '../../../functions/coordinator/files/looked-at-files.ts';
import { createLastAnswerTo } from '../../../functions/coordinator/mail/last-answer-to.ts';
import { createApp as createLetters } from '../../../functions/letters/app.tsx';
import { createApp as createPaper } from '../../../functions/paper/app.tsx';
import { connectPaper } from '../../../functions/paper/connect.ts';
import { DEMO_ACCOUNTS } from '../../../infra/local/demo-accounts.ts';
import { freePort } from '../../../infra/local/dynamodb.ts';
import { startLoginProvider } from '../../../infra/local/login-provider.ts';
import { functionBehind } from '../../../infra/site-sections.ts';
import type { AuditedDuty } from '../../../shared/audit/duties.ts';
import { createFileHeadStore } from '../../../shared/audit/file-heads.ts';
import type { AuditReading } from '../../../shared/audit/inspect.ts';
import {
  createDetailsDecryptor,
  createDetailsEncryptor,
  type EncryptDetails,
} from '../../../shared/contact/details-cipher.ts';
import { createStopTokens } from '../../../shared/contact/stop-token.ts';
import { ActivitySchema } from '../../../shared/coordination/activity.ts';
import { USUAL_LIMIT } from '../../../shared/coordination/contact-limit.ts';
import { OrganisationSchema } from '../../../shared/coordination/organisation.ts';
import { connectGate } from '../../../shared/login/gate.ts';
import { connectLogin } from '../../../shared/login/login.ts';
import { connectMailer } from '../../../shared/mail/connect-mailer.ts';
import type { Mailer } from '../../../shared/mail/mail.ts';
import { type Clock, systemClock } from '../../../shared/runtime/clock.ts';
import { createStreamedSiteHandler } from '../../../shared/runtime/lambda.ts';
import { createLogger } from '../../../shared/runtime/logger.ts';
import { createActivityRepository } from '../../../shared/storage/activity-repository.ts';
import { createAnswerPartsRepository } from '../../../shared/storage/answer-parts-repository.ts';
import { createAssignmentRepository } from '../../../shared/storage/assignment-repository.ts';
import { createAuditRepository } from '../../../shared/storage/audit-repository.ts';
import { createChoiceRepository } from '../../../shared/storage/choice-repository.ts';
import { createCityPauseRepository } from '../../../shared/storage/city-pause-repository.ts';
import { createContactListRepository } from '../../../shared/storage/contact-list-repository.ts';
import { createContactRepository } from '../../../shared/storage/contact-repository.ts';
import { createCountedTallyLoader } from '../../../shared/storage/counted-tally.ts';
import { createDeputyRepository } from '../../../shared/storage/deputy-repository.ts';
import { createEditionRepository } from '../../../shared/storage/edition-repository.ts';
import { createFigureRepository } from '../../../shared/storage/figure-repository.ts';
import { createKpiResultsRepository } from '../../../shared/storage/kpi-results-repository.ts';
import { createLetterUseRepository } from '../../../shared/storage/letter-use-repository.ts';
import { createMarginsRepository } from '../../../shared/storage/margins-repository.ts';
import { createOrganisationRepository } from '../../../shared/storage/organisation-repository.ts';
import { createPersonRepository } from '../../../shared/storage/person-repository.ts';
import {
  createPreparedPublicationRepository,
  createPublishingRepository,
} from '../../../shared/storage/publication-repository.ts';
import { createRegistrantsRepository } from '../../../shared/storage/registrants-repository.ts';
import { createRunRepository } from '../../../shared/storage/run-repository.ts';
import { createSessionRegister } from '../../../shared/storage/session-register.ts';
import { createTallyRepository } from '../../../shared/storage/tally-repository.ts';
import { createTextReleaseRepository } from '../../../shared/storage/text-release-repository.ts';
import { createWatchingRepository } from '../../../shared/storage/watching-repository.ts';
import { createOfficeHandler } from '../../../shared/web/office/handler.ts';
import { officeSite } from '../../../shared/web/office/office.ts';
import type { OfficeSite } from '../../../shared/web/office/site-description.ts';
import { deriveKey } from '../../../shared/web/sealed.ts';
import { cityNamed, definitions, indicatorsOf } from '../../../surveys/index.ts';
import { asFunction } from '../../calls/at-work.ts';
import { invoke } from '../../fixtures/api-gateway-event.ts';
import { schedule } from '../../fixtures/definition.ts';
import { ASSETS, type LoggedEvent, recordingLogger } from '../../fixtures/office-login.ts';
import { lettersDeps } from '../letters/letters-deps.ts';
import { freshStorage, type TestStorage } from '../storage.ts';
import { type Browser, openBrowser, type Site, type Visit } from './browser.ts';

/** The office and the coordinators' site behind API Gateway events, with a provider and tables of their own. */
export interface OfficePlatform {
  readonly storage: TestStorage;
  /** The audit trail of all of them. */
  readonly trail: AuditReading;
  readonly issuer: string;
  readonly analysis: string;
  readonly coordinator: string;
  readonly encryptDetails: EncryptDetails;
  /** Where mails are kept instead of being sent. */
  readonly mailer: Mailer;
  /** What the sites logged. */
  readonly events: LoggedEvent[];
  browser(): Browser;
  /** Opens an address and logs in on the way as one of the demo accounts. */
  logIn(browser: Browser, url: string, username: string): Promise<Visit>;
  stop(): Promise<void>;
}

const SECRET = '0123456789abcdef0123456789abcdef';

/** @param clock the sites' clock; the provider keeps real time. */
export async function startOfficePlatform(clock: Clock = systemClock): Promise<OfficePlatform> {
  const storage = await freshStorage();
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  const analysis = `http://localhost:${ports[1]}`;
  const coordinator = `http://localhost:${ports[2]}`;
  const client = (clientId: string, site: string) => ({
    clientId,
    clientSecret: SECRET,
    redirectUris: [`${site}/login/callback`],
    postLogoutRedirectUris: [`${site}/logged-out`],
  });
  const provider = await startLoginProvider({
    port: ports[0],
    clients: [client('analysis', analysis), client('coordinator', coordinator)],
  });
  const { events, logger } = recordingLogger();
  const { db, tables } = storage;
  const gateOf = (duty: AuditedDuty, site: OfficeSite = officeSite(ASSETS)) =>
    connectGate(
      {
        sessions: duty === 'coordinator' ? tables.coordination : tables.office,
        audit: tables.audit,
      },
      { duty, db, site, clock, logger },
    );
  const login = (clientId: string, siteUrl: string, gate: ReturnType<typeof gateOf>) =>
    connectLogin(
      {
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: SECRET,
        OIDC_ROLES_CLAIM: 'roles',
        OIDC_ROLE_MAP: {},
        OIDC_LOGOUT: 'end-session',
        SESSION_SECRET: SECRET,
        SITE_URL: siteUrl,
      },
      gate,
    );
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const results = createKpiResultsRepository(db, tables.results, clock);
  const runs = createRunRepository(db, tables.results, clock);
  const analysisGate = gateOf('analysis');
  const analysisApp = createAnalysis({
    login: await login('analysis', analysis, analysisGate),
    audit: analysisGate.audit,
    definitions,
    refreshDefinitions: async () => {},
    letterUse: createLetterUseRepository(db, tables.office, clock),
    watching: createWatchingRepository(db, tables.results, clock),
    indicatorsOf,
    results,
    runs,
    city: cityNamed(),
    registrants: createRegistrantsRepository(db, tables.results, cityNamed().name, clock),
    figures: createFigureRepository(db, tables.office, clock),
    choices: createChoiceRepository(db, tables.office, clock),
    prepared: createPreparedPublicationRepository(db, tables.published, clock),
    publishing: createPublishingRepository(db, tables.published, clock),
    margins: createMarginsRepository(db, tables.office, clock),
    answers: createAnswerPartsRepository(db, tables.responses, clock),
    releases: createTextReleaseRepository(db, tables.office, clock),
    countedTally: createCountedTallyLoader({
      definitions,
      results,
      runs,
      tallies: createTallyRepository(db, tables.results, clock),
    }),
  });
  const coordinatorSite = { name: 'coordinator', title: '見本', assets: ASSETS, places: [] };
  const outbox = mkdtempSync(join(tmpdir(), 'kiyose-outbox-'));
  const mailer = connectMailer(pathToFileURL(outbox).href, clock);
  const coordinatorGate = gateOf('coordinator', coordinatorSite);
  const coordinatorApp = createCoordinator({
    login: await login('coordinator', coordinator, coordinatorGate),
    audit: coordinatorGate.audit,
    definitions,
    contactList: createContactListRepository(db, tables.coordination, clock),
    contacts: createContactRepository(db, tables.contacts, clock),
    organisations: createOrganisationRepository(db, tables.coordination, cityNamed().name, clock),
    activities: createActivityRepository(db, tables, cityNamed().name, clock),
    assignments: createAssignmentRepository(db, tables, clock),
    people: createPersonRepository(db, tables, clock),
    pauses: createCityPauseRepository(db, tables.coordination, cityNamed().name, clock),
    limit: USUAL_LIMIT,
    mailer,
    lookedAtActivities: createLookedAtFiles(SECRET, 'activities', ActivitySchema),
    lookedAtOrganisations: createLookedAtFiles(SECRET, 'organisations', OrganisationSchema),
    lastAnswerTo: createLastAnswerTo(SECRET),
    stopTokens: createStopTokens(SECRET),
    residentsUrl: 'http://localhost:3000',
    decryptDetails: createDetailsDecryptor(keys.privateKey),
    pseudonymKey: deriveKey(SECRET, 'test'),
  });
  const headsFile = join(mkdtempSync(join(tmpdir(), 'kiyose-heads-')), 'heads.txt');
  const trail = {
    entries: createAuditRepository(db, tables.audit, clock),
    heads: createFileHeadStore(pathToFileURL(headsFile)),
  };
  const sectionOf = (duty: AuditedDuty) => {
    const gate = gateOf(duty);
    return { gate, audit: gate.audit };
  };
  const paperDeps = connectPaper(gateOf('paper'), {
    db,
    tables,
    editions: async () => {
      const definition = definitions.get('kiyose-2026');
      const dates = { ...schedule, survey: 'kiyose-2026' };
      return definition ? [{ definition, schedule: dates, state: 'open', sealedDays: [] }] : [];
    },
    secret: SECRET,
  });
  const office = {
    analysis: createStreamedSiteHandler(analysisApp, createLogger('analysis')),
    letters: createOfficeHandler(
      createLetters(
        lettersDeps(storage, gateOf('letters'), createDetailsEncryptor(keys.publicKey)),
      ),
      createLogger('letters'),
    ),
    paper: createOfficeHandler(createPaper(paperDeps), createLogger('paper')),
    administration: createOfficeHandler(
      createAdministration({
        ...sectionOf('administration'),
        definitions,
        configured: [],
        editions: createEditionRepository(db, tables.office, clock),
        deputies: createDeputyRepository(db, tables.office, clock),
        sessions: {
          office: createSessionRegister(db, tables.office, clock),
          coordinator: createSessionRegister(db, tables.coordination, clock),
        },
        trail,
      }),
      createLogger('administration'),
    ),
  };
  const coordinatorHandler = createOfficeHandler(coordinatorApp, createLogger('coordinator'));
  const sites = new Map<string, Site>([
    [
      analysis,
      (request) => {
        const name = functionBehind('office', new URL(request.url).pathname);
        return asFunction(name, () => invoke(office[name], request));
      },
    ],
    [
      coordinator,
      (request) => asFunction('coordinator', () => invoke(coordinatorHandler, request)),
    ],
  ]);
  return {
    storage,
    trail,
    issuer: provider.issuer,
    analysis,
    coordinator,
    encryptDetails: createDetailsEncryptor(keys.publicKey),
    mailer,
    events,
    browser: () => openBrowser(sites),
    async logIn(browser, url, username) {
      const form = await browser.get(url);
      const action = parse(form.text).querySelector('form')?.getAttribute('action') ?? '';
      const password = DEMO_ACCOUNTS.find((a) => a.username === username)?.password ?? '';
      return browser.post(new URL(action, form.url).href, { username, password });
    },
    stop: () => provider.stop(),
  };
}
