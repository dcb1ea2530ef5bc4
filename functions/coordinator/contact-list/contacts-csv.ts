import type { ContactDetails } from '../../../shared/contact/contact.ts';
import type { ContactListEntry } from '../../../shared/contact/contact-list.ts';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import { type Cell, type Column, toCsv } from '../../../shared/csv/csv.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Opened } from '../people/open-contact.ts';
import { type OpeningRefusal, refusalText } from '../people/opening-rule.ts';
import { consentDay, LANGUAGE_NAMES, telephoneText } from '../people/print-details.ts';
import { WISH_LABELS } from '../people/wish-labels.ts';
import { type Wishes, wishesOf } from '../people/wishes.ts';
import { PURPOSE } from '../site.ts';

export type ContactRow = { readonly entry: ContactListEntry } & (
  | { readonly opened: Opened; readonly refusal?: never }
  | { readonly refusal: OpeningRefusal; readonly opened?: never }
);

const REMARKS: Readonly<Record<Opened['outcome'], string | null>> = {
  opened: null,
  gone: '連絡先は削除されています',
  unreadable: '連絡先を開けませんでした。システムの担当者へご連絡ください',
};

/** Everyone given; whose details may not or can not be opened stands there with a remark instead. */
export function contactsCsv(rows: readonly ContactRow[], definition: Definition): string {
  const wish = (pick: (wishes: Wishes) => string) => (row: ContactRow) =>
    pick(wishesOf(row.entry.preferences, definition.optIn));
  const columns: readonly Column<ContactRow>[] = [
    { header: '整理番号', cell: ({ entry }) => contactReference(entry.contactId) },
    { header: '氏名', cell: detail(({ name }) => name) },
    { header: '電話番号', cell: detail(({ phone }) => (phone ? telephoneText(phone) : null)) },
    { header: 'メールアドレス', cell: detail(({ email }) => email ?? null) },
    { header: WISH_LABELS.interests, cell: wish(({ interests }) => interests) },
    { header: WISH_LABELS.skills, cell: wish(({ skills }) => skills) },
    { header: WISH_LABELS.availability, cell: wish(({ availability }) => availability) },
    { header: WISH_LABELS.district, cell: wish(({ district }) => district) },
    { header: WISH_LABELS.recipients, cell: wish(({ recipients }) => recipients) },
    { header: '言語', cell: detail(({ language }) => LANGUAGE_NAMES[language]) },
    { header: '同意した日', cell: detail(({ consentedAt }) => consentDay(consentedAt)) },
    { header: '利用目的', cell: () => PURPOSE },
    {
      header: '備考',
      cell: ({ opened, refusal }) => (opened ? REMARKS[opened.outcome] : refusalText(refusal)),
    },
  ];
  return toCsv(columns, rows);
}

const detail =
  (pick: (details: ContactDetails) => Cell) =>
  ({ opened }: ContactRow): Cell =>
    opened?.outcome === 'opened' ? pick(opened.details) : null;
