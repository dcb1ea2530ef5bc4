import type { TicketNumber } from '../../shared/invitation/keying-ticket.ts';
import type { Day } from '../../shared/response/day.ts';

const survey = (id: string) => `/letters/surveys/${id}`;
const reception = (id: string) => `/letters/reception/${id}`;
const batch = (id: string, number: number) => `${survey(id)}/batches/${number}`;

/** Every address of letters and reception. None carries a code or a person. */
export const paths = {
  letters: '/letters',
  survey,
  issue: (id: string) => `${survey(id)}/issue`,
  confirmIssue: (id: string) => `${survey(id)}/issue/confirm`,
  batches: (id: string) => `${survey(id)}/batches`,
  batch,
  resume: (id: string, number: number) => `${batch(id, number)}/resume`,
  mailMerge: (id: string, number: number) => `${batch(id, number)}/letters.csv`,
  sheets: (id: string, number: number, part: number) => `${batch(id, number)}/sheets/${part}`,
  received: (id: string, number: number) => `${batch(id, number)}/received`,
  lost: (id: string) => `${survey(id)}/lost`,
  confirmLost: (id: string) => `${survey(id)}/lost/confirm`,
  unused: (id: string) => `${survey(id)}/unused`,
  unusedCsv: (id: string, day: Day) => `${survey(id)}/unused/${day}.csv`,
  receptions: '/letters/reception',
  reception,
  ticket: (id: string, number: TicketNumber) => `${reception(id)}/tickets/${number}`,
  optIn: (id: string) => `${reception(id)}/opt-in`,
} as const;
