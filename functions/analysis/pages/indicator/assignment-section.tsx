import type { Assignment } from '../../../../shared/figures/choices.ts';
import { type PolicyTree, policiesOf } from '../../../../shared/policy/policy-tree.ts';
import { SDG_GOALS } from '../../../../shared/policy/sdg-goals.ts';
import { timeText } from '../../../../shared/web/office/time-text.ts';
import type { BoardRow } from '../../board/board-row.ts';

interface Props {
  readonly row: BoardRow;
  readonly policies: PolicyTree | undefined;
  readonly assignment: Assignment | undefined;
  readonly mayEnter: boolean;
}

/** Which policies and SDG goals the indicator belongs to. */
export const AssignmentSection = ({ row, policies, assignment, mayEnter }: Props) => {
  const named = policies ? policiesOf(policies) : [];
  const own = named.filter(({ code }) => row.policies.includes(code));
  return (
    <section class="office-section" aria-labelledby="assignment">
      <h2 id="assignment">施策とSDGsの目標</h2>
      <dl class="contact-details">
        {policies && (
          <div>
            <dt>施策（{policies.plan}）</dt>
            <dd>
              {own.length === 0
                ? 'まだ割り当てていません'
                : own.map(({ code, name }) => <div>{`${code} ${name}`}</div>)}
            </dd>
          </div>
        )}
        <div>
          <dt>SDGsの目標</dt>
          <dd>
            {row.goals.length === 0
              ? 'まだ割り当てていません'
              : row.goals.map((goal) => <div>{`目標${goal} ${SDG_GOALS[goal - 1] ?? ''}`}</div>)}
          </dd>
        </div>
        <div>
          <dt>計画が示すターゲット</dt>
          <dd>
            {row.targets.length === 0
              ? '記載がありません'
              : `${row.targets.join('、')}（指標の枠ごとの記載）`}
          </dd>
        </div>
      </dl>
      {assignment && (
        <p class="kpi-source">
          {assignment.assigned.name} が {timeText(assignment.assigned.at)} に割り当てました。
        </p>
      )}
      {mayEnter && (
        <details class="kpi-basis">
          <summary>割り当てを変える</summary>
          <AssignmentForm row={row} policies={policies} number={(assignment?.number ?? 0) + 1} />
        </details>
      )}
    </section>
  );
};

interface FormProps {
  readonly row: BoardRow;
  readonly policies: PolicyTree | undefined;
  readonly number: number;
}

const AssignmentForm = ({ row, policies, number }: FormProps) => (
  <form class="office-form" method="post" action={`/indicators/${row.indicator.code}/assignment`}>
    <input type="hidden" name="number" value={String(number)} />
    {policies?.images.map((image) => (
      <fieldset class="field">
        <legend class="field-label">
          将来像{image.code} {image.name}
        </legend>
        {image.goals
          .flatMap((goal) => goal.policies)
          .map(({ code, name }) => (
            <Check
              name="policy"
              value={code}
              text={`${code} ${name}`}
              on={row.policies.includes(code)}
            />
          ))}
      </fieldset>
    ))}
    <fieldset class="field">
      <legend class="field-label">SDGsの目標</legend>
      <div class="office-choices">
        {SDG_GOALS.map((name, i) => (
          <Check
            name="goal"
            value={String(i + 1)}
            text={`${i + 1} ${name}`}
            on={row.goals.includes(i + 1)}
          />
        ))}
      </div>
    </fieldset>
    <button class="button-secondary" type="submit">
      割り当てを記録する
    </button>
  </form>
);

interface CheckProps {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly on: boolean;
}

const Check = ({ name, value, text, on }: CheckProps) => (
  <label class="office-choice">
    <input type="checkbox" name={name} value={value} checked={on} />
    <span>{text}</span>
  </label>
);
