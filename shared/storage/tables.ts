/**
 * The tables, each a trust boundary: what one function may touch, another may not. The stack
 * deploys exactly these, the local platform creates exactly these. All have a string partition key
 * `pk`, a string sort key `sk` and expire items by `expiresAt` (seconds since 1970).
 */
export const TABLES = {
  /** One item an answered form; put only inside a transaction, never changed. */
  responses: { holds: 'answers without code, time or address' },
  /** One item an access code, by keyed hash. */
  invitations: { holds: 'keyed hashes of access codes and whether they were used' },
  /** What is on its way: encrypted drafts, pauses, markers of sent submissions. */
  sending: { holds: 'encrypted drafts and pauses, and markers of sent submissions' },
  /** One item a person who opted in: encrypted details, preferences in clear. */
  contacts: { holds: 'encrypted contact details and volunteering preferences' },
  /** The coordinators' own desk: contact list, sessions. */
  coordination: { holds: 'the contact list and coordinator sessions' },
  /** What the KPI job computed. */
  results: { holds: 'tallies by day and KPI results' },
  /** The office's own desk, a corner for each duty: sessions, and what staff entered. */
  office: { holds: 'office sessions, figures and population margins' },
  /** Who did what at the office and at the coordinators' desk; only ever added to. */
  audit: { holds: 'the audit trail and counts of denials' },
  /** Figures after disclosure control: what is prepared, and what the public reads. */
  published: { holds: 'publications and the register of what was published when' },
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export const PARTITION_KEY = 'pk';
export const SORT_KEY = 'sk';
export const EXPIRY_ATTRIBUTE = 'expiresAt';
