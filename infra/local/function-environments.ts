import type { Schedule } from '../../shared/survey/schedule.ts';
import type { FunctionName } from '../bundle.ts';
import type { PlatformState } from './data-folder.ts';
import { tableName } from './dynamodb.ts';

/** Every table of the local platform begins with this. */
export const TABLE_PREFIX = 'kiyose';

export interface LoginClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly siteUrl: string;
}

interface EnvironmentInput {
  readonly database: Readonly<Record<string, string>>;
  readonly state: PlatformState;
  readonly schedules: readonly Schedule[];
  readonly auditHeads: string;
  readonly outbox: string;
  readonly issuer: string;
  /** Where residents answer. */
  readonly publicUrl: string;
  readonly office: LoginClient;
  readonly coordinator: LoginClient;
}

/**
 * The environment variables of each function, as the stack sets them: what one does not need, it
 * does not get.
 */
export function functionEnvironments(
  input: EnvironmentInput,
): Record<FunctionName, Record<string, string>> {
  const { database, state, schedules } = input;
  const table = (name: Parameters<typeof tableName>[1]) => tableName(TABLE_PREFIX, name);
  const SCHEDULES = JSON.stringify(schedules);
  const login = ({ clientId, clientSecret, siteUrl }: LoginClient, sessionSecret: string) => ({
    OIDC_ISSUER: input.issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    SITE_URL: siteUrl,
    SESSION_SECRET: sessionSecret,
  });
  const behindOffice = {
    ...database,
    OFFICE_TABLE: table('office'),
    AUDIT_TABLE: table('audit'),
  };
  return {
    resident: {
      ...database,
      OFFICE_TABLE: table('office'),
      RESULTS_TABLE: table('results'),
      RESPONSES_TABLE: table('responses'),
      INVITATIONS_TABLE: table('invitations'),
      SENDING_TABLE: table('sending'),
      CONTACTS_TABLE: table('contacts'),
      SCHEDULES,
      ACCESS_CODE_SECRET: state.secrets.accessCode,
      WITHDRAWAL_CODE_SECRET: state.secrets.withdrawalCode,
      SESSION_SECRET: state.secrets.residentSession,
      CONTACT_KEY: state.contactKey.publicKey,
    },
    results: {
      ...database,
      PUBLISHED_TABLE: table('published'),
      SURVEY_URL: input.publicUrl,
    },
    'my-contact': {
      ...database,
      OFFICE_TABLE: table('office'),
      CONTACTS_TABLE: table('contacts'),
      COORDINATION_TABLE: table('coordination'),
      SCHEDULES,
      WITHDRAWAL_CODE_SECRET: state.secrets.withdrawalCode,
      STOP_LINK_SECRET: state.secrets.stopLink,
      CONTACT_KEY: state.contactKey.publicKey,
    },
    'kpi-job': {
      ...database,
      OFFICE_TABLE: table('office'),
      RESPONSES_TABLE: table('responses'),
      RESULTS_TABLE: table('results'),
      SCHEDULES,
      MIN_NEW_ANSWERS: '1',
    },
    'contact-job': {
      ...database,
      RESULTS_TABLE: table('results'),
      OFFICE_TABLE: table('office'),
      CONTACTS_TABLE: table('contacts'),
      COORDINATION_TABLE: table('coordination'),
      SCHEDULES,
    },
    'audit-job': {
      ...database,
      AUDIT_TABLE: table('audit'),
      AUDIT_HEADS: input.auditHeads,
    },
    'publication-job': {
      ...database,
      OFFICE_TABLE: table('office'),
      RESULTS_TABLE: table('results'),
      PUBLISHED_TABLE: table('published'),
    },
    analysis: {
      ...behindOffice,
      ...login(input.office, state.secrets.analysisSession),
      RESULTS_TABLE: table('results'),
      RESPONSES_TABLE: table('responses'),
      PUBLISHED_TABLE: table('published'),
    },
    letters: {
      ...behindOffice,
      INVITATIONS_TABLE: table('invitations'),
      SENDING_TABLE: table('sending'),
      CONTACTS_TABLE: table('contacts'),
      SCHEDULES,
      ACCESS_CODE_SECRET: state.secrets.accessCode,
      WITHDRAWAL_CODE_SECRET: state.secrets.withdrawalCode,
      CONTACT_KEY: state.contactKey.publicKey,
      SURVEY_URL: input.publicUrl,
      MIN_NEW_ANSWERS: '1',
    },
    paper: {
      ...behindOffice,
      RESPONSES_TABLE: table('responses'),
      SCHEDULES,
      PAPER_SECRET: state.secrets.paper,
    },
    administration: {
      ...behindOffice,
      COORDINATION_TABLE: table('coordination'),
      AUDIT_HEADS: input.auditHeads,
      SCHEDULES,
    },
    coordinator: {
      ...database,
      ...login(input.coordinator, state.secrets.coordinatorSession),
      CONTACTS_TABLE: table('contacts'),
      COORDINATION_TABLE: table('coordination'),
      AUDIT_TABLE: table('audit'),
      CONTACT_KEY: state.contactKey.privateKey,
      PUBLISHED_TABLE: table('published'),
      MAIL: input.outbox,
      STOP_LINK_SECRET: state.secrets.stopLink,
      TRAIL_NAMES_SECRET: state.secrets.trailNames,
      RESIDENTS_URL: input.publicUrl,
    },
    counter: {
      ...database,
      AUDIT_TABLE: table('audit'),
      CONTACTS_TABLE: table('contacts'),
      COORDINATION_TABLE: table('coordination'),
      OFFICE_TABLE: table('office'),
      SCHEDULES,
      WITHDRAWAL_CODE_SECRET: state.secrets.withdrawalCode,
      TRAIL_NAMES_SECRET: state.secrets.trailNames,
      CONTACT_KEY: state.contactKey.privateKey,
    },
  };
}
