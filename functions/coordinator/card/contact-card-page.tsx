import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { AssignmentSection } from '../assigning/assignment-section.tsx';
import type { ContactPlace } from '../contact-list/contact-place.ts';
import { MailUnsettled } from '../mail/mail-unsettled.tsx';
import { maySettle, unsettledMail } from '../mail/unsettled-mail.ts';
import { callerName } from '../organisations/organisation-name.ts';
import { CoordinatorPage, Done, Refused } from '../pages/coordinator-page.tsx';
import { CALL, counterPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { PURPOSES } from '../people/purposes.ts';
import { RecordForm, type RecordFormProps } from '../recording/record-form.tsx';
import type { RecordedBefore } from '../recording/recorded-before.ts';
import { RecordedNotice, StoppedNotice } from '../recording/recorded-notice.tsx';
import { type CoordinatorFrame, codeOf } from '../viewer.tsx';
import { type CardDetails, Details } from './card-details.tsx';
import { ContactLog } from './contact-log.tsx';
import { FitReasons } from './fit-reasons.tsx';
import { LastContact } from './last-contact.tsx';
import { LiftStopSection } from './lift-stop-section.tsx';
import { OpenedFor } from './opened-details.tsx';
import { PersonWishes } from './person-wishes.tsx';
import { SamePersonSection } from './same-person-section.tsx';

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
  /** What was recorded a moment ago, here or with whom one came from. */
  readonly recorded: RecordedBefore | undefined;
  /** After 連絡不要 of whom one came from. */
  readonly stopped: boolean;
  /** The entry whoever looks may take back. */
  readonly takeBack: ContactEvent | undefined;
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
  const unsettled = unsettledMail(person);
  const code = codeOf(viewer);
  return (
    <CoordinatorPage
      {...frame}
      title={`整理番号 ${contactReference(entry.contactId)} の方`}
      trail={[{ href: place.list, text: place.listName }]}
    >
      <div class="call">
        {frame.done && (
          <Done>
            <p>{frame.done}</p>
          </Done>
        )}
        {frame.stopped && <StoppedNotice />}
        {frame.recorded && (
          <RecordedNotice recorded={frame.recorded} query={record.query}>
            {!place.run && (
              <p class="contact-nav">
                {place.next !== undefined && <a href={place.next}>一覧の次の方へ</a>}
                <a href={place.list}>{place.listName}へ戻る</a>
              </p>
            )}
          </RecordedNotice>
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
                : `${callerName(organisations, stop.by)}が受け付け`}
              ）。
            </strong>
            どの団体からも連絡しないでください。連絡先は開けません。
          </p>
        )}
        {unsettled && maySettle(viewer, unsettled) && (
          <MailUnsettled person={entry} event={unsettled} />
        )}
        {place.run && (
          <p class="call-place" id={CALL}>
            {PURPOSES[place.run.purpose]}：この方を入れて、あと{place.run.left}人
          </p>
        )}
        <div class="call-desk" id={place.run ? undefined : CALL}>
          <div>
            <Details
              card={card}
              person={person}
              paused={frame.pause !== undefined}
              carried={props.carried}
              query={record.query}
            />
            <LastContact events={events} viewer={viewer} organisations={organisations} />
            <FitReasons
              entry={entry}
              optIn={definition.optIn}
              activities={activities}
              assigned={
                person.assignments.find(({ organisation }) => organisation === code)?.activity
              }
            />
          </div>
          {!stop && (
            <RecordForm
              {...record}
              person={entry}
              entries={person.entries}
              activities={activities}
              place={place}
            />
          )}
        </div>
        {card.state === 'opened' && <OpenedFor {...card} />}
      </div>
      <ContactLog
        events={events}
        viewer={viewer}
        organisations={organisations}
        activities={activities}
        takeBack={props.takeBack}
        query={record.query}
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
