import type { ContactListEntry } from '../../../shared/contact/contact-list.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { ContactFilter } from '../contact-filter.ts';
import { contactReference } from '../contact-reference.ts';
import { contactPath } from '../paths.ts';
import { WISH_LABELS } from '../wish-labels.ts';
import { type Wishes, wishesOf } from '../wishes.ts';

interface Props {
  readonly definition: Definition;
  readonly entries: readonly ContactListEntry[];
  readonly filter: ContactFilter;
}

const COLUMNS: readonly (keyof Wishes)[] = ['interests', 'availability', 'district', 'recipients'];

/** On a narrow screen each row is a card, where every cell carries its own label. */
export const ContactTable = ({ definition, entries, filter }: Props) => (
  <TableScroll label={`${definition.title.ja} 連絡先を登録した方`}>
    <table class="table contact-table cards">
      <thead>
        <tr>
          <th scope="col">整理番号</th>
          {COLUMNS.map((wish) => (
            <th scope="col">{WISH_LABELS[wish]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ contactId, preferences }) => {
          const wishes = wishesOf(preferences, definition.optIn);
          return (
            <tr>
              <th scope="row" data-label="整理番号">
                <a class="contact-link" href={contactPath(definition.survey, contactId, filter)}>
                  {contactReference(contactId)}
                  <span class="visually-hidden"> の方の連絡先</span>
                </a>
              </th>
              {COLUMNS.map((wish) => (
                <td data-label={WISH_LABELS[wish]}>{wishes[wish]}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  </TableScroll>
);
