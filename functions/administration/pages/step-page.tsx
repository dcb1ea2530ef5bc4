import { type EditionStep, MOVES } from '../../../shared/edition/state.ts';
import type { StepRefusal } from '../../../shared/edition/take-step.ts';
import {
  STATE_NAMES,
  STEP_NAMES,
  STEP_REFUSALS,
  whatItDoes,
} from '../../../shared/edition/wording.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { DeskEdition } from '../edition-desk.ts';
import { paths } from '../paths.ts';
import { describedBy, Field, Refused } from './field.tsx';
import { EDITIONS_TRAIL } from './trail.ts';

export interface StepTyped {
  readonly reason: string;
  readonly closesOn: string;
}

interface Props extends OfficeFrame {
  readonly desk: DeskEdition;
  readonly step: EditionStep;
  readonly today: string;
  readonly typed: StepTyped;
  readonly refusal?: StepRefusal | undefined;
}

/** What a step will do, before it is taken. */
export const StepPage = ({ desk, step, today, typed, refusal, ...frame }: Props) => {
  const { definition, edition, dates } = desk;
  const { survey } = edition;
  const inTurn = MOVES[step].from === edition.state && dates !== undefined;
  const trail = [...EDITIONS_TRAIL, { href: paths.edition(survey), text: definition.title.ja }];
  return (
    <OfficeLayout {...frame} title={`${STEP_NAMES[step]}（確認）`} trail={trail}>
      {refusal && <Refused>{STEP_REFUSALS[refusal]}</Refused>}
      <dl class="figures">
        <div>
          <dt>調査</dt>
          <dd>{definition.title.ja}</dd>
        </div>
        <div>
          <dt>いまの状態</dt>
          <dd>{STATE_NAMES[edition.state]}</dd>
        </div>
        {inTurn && (
          <div>
            <dt>このあとの状態</dt>
            <dd>{STATE_NAMES[MOVES[step].to]}</dd>
          </div>
        )}
      </dl>
      {inTurn && (
        <>
          <h2>この操作で起きること</h2>
          <ul>
            {whatItDoes(step, dates, today, definition.minNewAnswers).map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <form method="post" action={paths.step(survey, step)} class="office-form">
            <input type="hidden" name="revision" value={String(desk.revision)} />
            {step === 'reopen' && <ReopenFields typed={typed} refusal={refusal} />}
            <button class="button" type="submit">
              {STEP_NAMES[step]}
            </button>
          </form>
        </>
      )}
      <p>
        <a href={paths.edition(survey)}>何もせずに戻る</a>
      </p>
    </OfficeLayout>
  );
};

const ReopenFields = ({ typed, refusal }: Pick<Props, 'typed' | 'refusal'>) => {
  const reason = refusal === 'reason-missing' ? STEP_REFUSALS[refusal] : undefined;
  const closesOn = refusal && !reason ? STEP_REFUSALS[refusal] : undefined;
  return (
    <>
      <Field
        id="closes-on"
        label="新しい締切日"
        hint="この日の終わりまで、回答を受け付けます。"
        error={closesOn}
      >
        <input
          class="input input-date"
          type="date"
          id="closes-on"
          name="closes-on"
          value={typed.closesOn}
          required
          {...describedBy('closes-on', closesOn)}
        />
      </Field>
      <Field
        id="reason"
        label="再開する理由"
        hint="記録に残ります。個人の名前は書かないでください。"
        error={reason}
      >
        <input
          class="input"
          type="text"
          id="reason"
          name="reason"
          value={typed.reason}
          maxlength={200}
          required
          {...describedBy('reason', reason)}
        />
      </Field>
    </>
  );
};
