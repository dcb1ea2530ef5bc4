import type { ContactDetails } from '../../../shared/contact/contact.ts';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { ContactPlace } from '../contact-place.ts';
import type { KnownPerson } from '../known-person.ts';
import { type OpeningRefusal, refusalText } from '../opening-rule.ts';
import { organisationName } from '../organisation-name.ts';
import { counterPath, personPath } from '../paths.ts';
import type { PurposeCode } from '../purposes.ts';
import { CITY, type CoordinatorFrame } from '../viewer.tsx';
import { AssignmentSection } from './assignment-section.tsx';
import { ContactLog } from './contact-log.tsx';
import { CoordinatorPage, Done, Refused } from './coordinator-page.tsx';
import { FitReasons } from './fit-reasons.tsx';
import { LiftStopSection } from './lift-stop-section.tsx';
import { OpenedDetails } from './opened-details.tsx';
import { PersonWishes } from './person-wishes.tsx';
import { PurposeForm } from './purpose-form.tsx';
import { RecordForm, type RecordFormProps } from './record-form.tsx';
import { SamePersonSection } from './same-person-section.tsx';

/** What of a person's details the page shows. */
export type CardDetails =
  | { readonly state: 'closed' }
  | { readonly state: 'refused'; readonly refusal: OpeningRefusal }
  | { readonly state: 'unreadable' }
  | { readonly state: 'opened'; readonly purpose: PurposeCode; readonly details: ContactDetails };

export interface CardProps extends CoordinatorFrame {
  readonly definition: Definition;
  readonly person: KnownPerson;
  readonly organisations: readonly Organisation[];
  readonly activities: readonly Activity[];
  readonly place: ContactPlace;
  readonly card: CardDetails;
  readonly record: Pick<RecordFormProps, 'typed' | 'faults' | 'today' | 'query'>;
  /** Goes along when a purpose is chosen. */
  readonly carried: Readonly<Record<string, string>>;
  /** Whom one came from, just recorded, so that a wrong press can be put right. */
  readonly before: PersonKey | undefined;
  readonly done: string | undefined;
  /** Why nothing was done by the form that was sent. */
  readonly refused: string | undefined;
  /** What was typed into the form for another opt-in of the same person. */
  readonly sameTyped: string;
}

/** One person: how to reach them, what they wish, why an activity fits, what happened so far. */
export const ContactCardPage = (props: CardProps) => {
  const { definition, person, organisations, activities, place, card, record, ...frame } = props;
  const { entry, events, stop } = person;
  const { viewer } = frame;
  return (
    <CoordinatorPage
      {...frame}
      title={`整理番号 ${contactReference(entry.contactId)} の方`}
      trail={[{ href: place.list, text: place.listName }]}
    >
      {frame.done && <Done>{frame.done}</Done>}
      {frame.before && (
        <Done>
          記録しました。押し間違えたときは、
          <a href={personPath(frame.before)}>
            前の方（{contactReference(frame.before.contactId)}）の画面
          </a>
          で正しい結果をもう一度記録してください。
        </Done>
      )}
      {(frame.refused || record.faults.length > 0) && (
        <Refused>
          <h2>まだ記録していません</h2>
          {frame.refused && <p>{frame.refused}</p>}
          <ul>
            {record.faults.map(({ field, text }) => (
              <li>
                <a href={`#${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        </Refused>
      )}
      {stop && (
        <p class="notice coordinator-stopped">
          <strong>
            連絡不要の申し出があります（{dayText(stop.since)}、
            {stop.by === 'person'
              ? 'ご本人から'
              : stop.by === CITY
                ? '市が受け付け'
                : `${organisationName(organisations, stop.by)}が受け付け`}
            ）。
          </strong>
          どの団体からも連絡しないでください。連絡先は開けません。
        </p>
      )}
      <Details {...props} />
      <FitReasons entry={entry} optIn={definition.optIn} activities={activities} />
      {!stop && (
        <RecordForm {...record} person={entry} entries={person.entries} activities={activities} />
      )}
      <ContactLog
        events={events}
        viewer={viewer}
        organisations={organisations}
        activities={activities}
      />
      {stop && viewer.side === 'city' && <LiftStopSection person={person} stop={stop} />}
      <PersonWishes definition={definition} preferences={entry.preferences} />
      {viewer.side === 'city' && (
        <>
          <AssignmentSection
            person={person}
            organisations={organisations}
            activities={activities}
          />
          <p>
            <a href={counterPath(entry)}>ご本人が来庁・電話されたとき（開示・訂正・取りやめ）</a>
          </p>
        </>
      )}
      <SamePersonSection person={person} typed={props.sameTyped} />
      <nav class="contact-nav" aria-label="一覧の中の移動">
        {place.previous !== undefined && <a href={place.previous}>前の方へ</a>}
        {place.next !== undefined && <a href={place.next}>次の方へ</a>}
        <a href={place.list}>{place.listName}へ戻る</a>
      </nav>
    </CoordinatorPage>
  );
};

const Details = ({ card, person, pause, carried }: CardProps) => {
  switch (card.state) {
    case 'opened':
      return (
        <OpenedDetails
          person={person.entry}
          details={card.details}
          purpose={card.purpose}
          paused={pause !== undefined}
        />
      );
    case 'refused':
      return (
        <Refused>
          <h2>連絡先は開けません</h2>
          <p>{refusalText(card.refusal)}</p>
        </Refused>
      );
    case 'unreadable':
      return (
        <Refused>
          <p>
            この方の連絡先を開けませんでした。ほかの方の連絡先は、これまでどおり見られます。この整理番号と日時を添えて、システムの担当者へご連絡ください。
          </p>
        </Refused>
      );
    case 'closed':
      return person.stop || pause ? null : <PurposeForm person={person.entry} carried={carried} />;
  }
};
