import { contactReference } from '../../../shared/contact/contact-reference.ts';
import { ENTRY_NAMES, plainResultText } from '../../../shared/coordination/contact-event.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { contactPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { WISH_LABELS } from '../people/wish-labels.ts';
import { type Wishes, wishesOf } from '../people/wishes.ts';
import type { ContactFilter } from './contact-filter.ts';

interface Props {
  readonly definition: Definition;
  readonly people: readonly KnownPerson[];
  readonly filter: ContactFilter;
}

const COLUMNS: readonly (keyof Wishes)[] = [
  'interests',
  'skills',
  'availability',
  'district',
  'recipients',
];
const STATE = 'いまの状態';

/** On a narrow screen each row is a card, where every cell carries its own label. */
export const ContactTable = ({ definition, people, filter }: Props) => (
  <TableScroll label={`${definition.title.ja} 連絡先を登録した方`}>
    <table class="table contact-table cards call-rows">
      <caption class="visually-hidden">連絡先を登録した方</caption>
      <thead>
        <tr>
          <th scope="col">整理番号</th>
          <th scope="col">{STATE}</th>
          {COLUMNS.map((wish) => (
            <th scope="col">{WISH_LABELS[wish]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => {
          const { contactId, preferences } = person.entry;
          const wishes = wishesOf(preferences, definition.optIn);
          return (
            <tr>
              <th scope="row" data-label="整理番号">
                <a class="contact-link" href={contactPath(definition.survey, contactId, filter)}>
                  {contactReference(contactId)}
                  <span class="visually-hidden"> の方</span>
                </a>
              </th>
              <td data-label="状態">{stateOf(person)}</td>
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

function stateOf({ stop, events }: KnownPerson): string {
  if (stop) return '連絡不要';
  const last = events.at(-1);
  // Lifted at the counter: the log of contacts has no entry of it.
  if (last?.outcome === 'stop') return ENTRY_NAMES.lifted;
  return last ? `${plainResultText(last)}（${dayText(last.on)}）` : 'まだ連絡していません';
}
