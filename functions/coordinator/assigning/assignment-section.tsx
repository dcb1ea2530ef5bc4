import type { Activity } from '../../../shared/coordination/activity.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import { assignmentRefusal } from '../../../shared/coordination/sight.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { organisationName } from '../organisations/organisation-name.ts';
import { assignOnePath, unassignPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { assignmentRefusalText } from './assignment-words.ts';

interface Props {
  readonly person: KnownPerson;
  readonly organisations: readonly Organisation[];
  readonly activities: readonly Activity[];
}

/** Which organisations may contact this person; only the city's coordinators see and change it. */
export const AssignmentSection = ({ person, organisations, activities }: Props) => {
  const { entry, assignments, stop } = person;
  const rows = organisations.map((organisation) => ({
    organisation,
    assignment: assignments.find((one) => one.organisation === organisation.code),
    refusal: assignmentRefusal(organisation, {
      recipients: entry.preferences.recipients,
      stopped: stop !== undefined,
    }),
  }));
  const possible = rows.filter(({ assignment, refusal }) => !assignment && !refusal);
  return (
    <section class="office-section" aria-labelledby="assignment">
      <h2 id="assignment">団体への割り当て</h2>
      {rows.length === 0 && (
        <p>
          団体がまだ登録されていません。<a href="/organisations">団体の画面</a>で登録してください。
        </p>
      )}
      <ul>
        {rows.map(({ organisation, assignment, refusal }) => (
          <li>
            {organisation.name}：
            {assignment ? (
              <form method="post" action={unassignPath(entry)} class="assignment-one">
                <input type="hidden" name="organisation" value={organisation.code} />
                {dayText(assignment.assignedOn)}に割り当て
                {refusal && `（${assignmentRefusalText(refusal)}この団体には見えません）`}{' '}
                <button class="button-secondary button-small" type="submit">
                  担当から外す
                </button>
              </form>
            ) : refusal ? (
              assignmentRefusalText(refusal)
            ) : (
              '割り当てられます'
            )}
          </li>
        ))}
        {assignments
          .filter((one) => !organisations.some(({ code }) => code === one.organisation))
          .map((one) => (
            <li>{organisationName(organisations, one.organisation)}：割り当て済み</li>
          ))}
      </ul>
      {possible.length > 0 && (
        <form method="post" action={assignOnePath(entry)} class="office-form">
          <div class="field">
            <label class="field-label" for="assign-to">
              割り当てる団体と活動
            </label>
            <select class="input" id="assign-to" name="to">
              {possible.map(({ organisation: { code, name } }) => (
                <optgroup label={name}>
                  <option value={code}>{name}（活動は決めない）</option>
                  {activities
                    .filter(({ organisation, closed }) => organisation === code && !closed)
                    .map(({ id, title }) => (
                      <option value={`${code} ${id}`}>
                        {name}：{title}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </div>
          <button class="button" type="submit">
            割り当てる
          </button>
        </form>
      )}
    </section>
  );
};
