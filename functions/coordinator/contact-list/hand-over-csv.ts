import type { ContactDetails } from '../../../shared/contact/contact.ts';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import type { ContactLimit } from '../../../shared/coordination/contact-limit.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import { type Column, toCsv } from '../../../shared/csv/csv.ts';
import type { Day } from '../../../shared/response/day.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { askRefusal } from '../people/opening-rule.ts';
import { LANGUAGE_NAMES, telephoneText } from '../people/print-details.ts';
import { WISH_LABELS } from '../people/wish-labels.ts';
import { wishesOf } from '../people/wishes.ts';
import { PURPOSE } from '../site.ts';

export interface HandedOver {
  readonly person: KnownPerson;
  readonly details: ContactDetails;
}

interface About {
  readonly organisation: Organisation;
  readonly activities: readonly Activity[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly today: Day;
  /** How often one person may be asked, by all organisations together. */
  readonly limit: ContactLimit;
}

/**
 * What an organisation gets: each row names the recipient and the purpose, so that a row copied
 * elsewhere still says so. No other recipients, no notes, nothing of other organisations.
 */
export function handOverCsv(rows: readonly HandedOver[], about: About): string {
  const { organisation, activities, definitions, today, limit } = about;
  const viewer = { side: 'organisation', organisation } as const;
  const rules = { viewer, paused: false, today, limit };
  const wish =
    (pick: 'interests' | 'skills' | 'availability' | 'district') => (row: HandedOver) => {
      const optIn = definitions.get(row.person.entry.survey)?.optIn;
      return optIn ? wishesOf(row.person.entry.preferences, optIn)[pick] : null;
    };
  const assigned = ({ person }: HandedOver) =>
    person.assignments.find((one) => one.organisation === organisation.code);
  const columns: readonly Column<HandedOver>[] = [
    { header: '提供先', cell: () => organisation.name },
    { header: '利用目的', cell: () => PURPOSE },
    { header: '提供日', cell: () => today },
    { header: '整理番号', cell: ({ person }) => contactReference(person.entry.contactId) },
    { header: '氏名', cell: ({ details }) => details.name },
    {
      header: '電話番号',
      cell: ({ details }) => (details.phone ? telephoneText(details.phone) : null),
    },
    { header: 'メールアドレス', cell: ({ details }) => details.email ?? null },
    { header: '言語', cell: ({ details }) => LANGUAGE_NAMES[details.language] },
    { header: WISH_LABELS.interests, cell: wish('interests') },
    { header: WISH_LABELS.skills, cell: wish('skills') },
    { header: WISH_LABELS.availability, cell: wish('availability') },
    { header: WISH_LABELS.district, cell: wish('district') },
    {
      header: 'ご案内する活動',
      cell: (row) => activities.find(({ id }) => id === assigned(row)?.activity)?.title ?? null,
    },
    {
      header: '声をかけてよい日',
      cell: ({ person }) => {
        const refusal = askRefusal(person, rules);
        return refusal ? (refusal.from ?? null) : today;
      },
    },
    { header: '消去する日', cell: ({ person }) => person.entry.deletedOn },
  ];
  return toCsv(columns, rows);
}
