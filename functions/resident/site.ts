import type { Logger } from '@aws-lambda-powertools/logger';
import type { Context, MiddlewareHandler } from 'hono';
import * as z from 'zod';
import type { EncryptDetails } from '../../shared/contact/details-cipher.ts';
import { basePathOf } from '../../shared/runtime/base-path.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { CountRefusedCode } from '../../shared/runtime/metrics.ts';
import type { BegunVisitsRepository } from '../../shared/storage/begun-visits-repository.ts';
import type { InvitationRepository } from '../../shared/storage/invitation-repository.ts';
import type { SignUpRepository } from '../../shared/storage/sign-up-repository.ts';
import type { SubmissionRepository } from '../../shared/storage/submission-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { type Language, LanguageSchema } from '../../shared/survey/language.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';
import type { Assets } from '../../shared/web/assets.ts';
import { chooseLanguage, languageOf, type PageSite } from '../../shared/web/residents/site.ts';
import type { SignUpCookie } from './contact/sign-up.ts';
import { loadMessages, type Messages } from './messages/index.ts';
import type { Pauses } from './pause/pauses.ts';
import type { RecentDrafts } from './visit/recent-drafts.ts';
import type { VisitCookie } from './visit/visit.ts';

/** A definition with the dates it runs on here. */
export interface Edition {
  readonly definition: Definition;
  readonly schedule: Schedule;
}

/** Editions by survey id, in the order they are offered. */
export const bySurvey = (editions: readonly Edition[]): ReadonlyMap<string, Edition> =>
  new Map(editions.map((edition) => [edition.definition.survey, edition]));

/** What pages need that anyone may read; see `door.tsx`. */
export interface DoorDeps {
  /** The editions that residents may see, as of the last refresh; see {@link bySurvey}. */
  readonly editions: ReadonlyMap<string, Edition>;
  /** Learns how editions stand now, unless that was learnt so recently, in milliseconds. */
  readonly refreshEditions: (keptMs?: number) => Promise<void>;
  readonly assets: Assets;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What the form needs besides; see `form.tsx`. */
export interface ResidentDeps extends DoorDeps {
  readonly invitations: Pick<InvitationRepository, 'get'>;
  readonly drafts: RecentDrafts;
  readonly begunVisits: Pick<BegunVisitsRepository, 'count'>;
  readonly submissions: SubmissionRepository;
  readonly pauses: Pauses;
  readonly signUps: SignUpRepository;
  readonly encryptDetails: EncryptDetails;
  readonly visits: VisitCookie;
  readonly signUpTickets: SignUpCookie;
  readonly accessCodeSecret: string;
  readonly withdrawalCodeSecret: string;
  readonly countRefusedCode: CountRefusedCode;
}

/** What every page of the form needs to know to speak to this resident. */
export interface Site extends PageSite<Messages> {
  /** Set once the survey has closed for all but those who, like this resident, began in time. */
  readonly underGrace?: Edition | undefined;
}

/** Where this site is reached, without the protocol, as a person would type it. */
export const placeOf = (c: Context): string => new URL(c.req.url).host + basePathOf(c.env?.event);

/** With `?lang=`, a page is read in that language, and all that follow. */
export const choosesLanguage: MiddlewareHandler = (c, next) => {
  const language = LanguageSchema.safeParse(c.req.query('lang'));
  if (c.req.method === 'GET' && language.success) chooseLanguage(c, language.data);
  return next();
};

export async function siteFor(
  c: Context,
  deps: Pick<DoorDeps, 'assets'>,
  definition?: Definition,
): Promise<Site> {
  const language = languageOf(c);
  return { language, messages: await loadMessages(language), assets: deps.assets, definition };
}

/** Buttons that a form can offer beside the way on and the languages. */
const BUTTONS = ['back', 'cancel', 'replace', 'pause', 'restart', 'theirs'] as const;
const ButtonSchema = z.enum(BUTTONS);

/** Of the buttons that a form offers, the one pressed. */
export type Action =
  | { readonly kind: 'next' | (typeof BUTTONS)[number] }
  | { readonly kind: 'language'; readonly language: Language };

/** Pressing Enter in a field presses the first button of a form, and that one goes on. */
export function readAction(value: string | undefined): Action {
  const language = LanguageSchema.safeParse(value?.replace(/^language:/, ''));
  if (language.success) return { kind: 'language', language: language.data };
  const button = ButtonSchema.safeParse(value);
  return { kind: button.success ? button.data : 'next' };
}
