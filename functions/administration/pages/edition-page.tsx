import { rehearsalId } from '../../../shared/edition/rehearsal.ts';
import { stepsFrom } from '../../../shared/edition/state.ts';
import { STATE_NAMES, STEP_NAMES, TRACE_NAMES } from '../../../shared/edition/wording.ts';
import { lastAnswerDay } from '../../../shared/survey/schedule.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { DeskEdition } from '../edition-desk.ts';
import { paths } from '../paths.ts';
import { timeText } from '../time-text.ts';
import { EDITIONS_TRAIL } from './trail.ts';

interface Props extends OfficeFrame {
  readonly desk: DeskEdition;
  /** What was just done. */
  readonly done?: string | undefined;
}

export const EditionPage = ({ desk, done, ...frame }: Props) => {
  const { definition, edition, now } = desk;
  const { survey, state } = edition;
  return (
    <OfficeLayout {...frame} title={`${definition.title.ja}の進行`} trail={EDITIONS_TRAIL}>
      {done && (
        <p class="notice" role="status">
          {done}
        </p>
      )}
      <dl class="figures">
        <div>
          <dt>状態</dt>
          <dd>{STATE_NAMES[state]}</dd>
        </div>
        <div>
          <dt>受付の期間</dt>
          <dd>
            {now.schedule
              ? `${dayText(now.schedule.opensOn)}〜${dayText(now.schedule.closesOn)}`
              : '未定'}
          </dd>
        </div>
        {now.schedule && (
          <div>
            <dt>紙の調査票の入力</dt>
            <dd>{dayText(lastAnswerDay(now.schedule))}まで</dd>
          </div>
        )}
        <div>
          <dt>調査票の版</dt>
          <dd>
            第{definition.version}版
            {definition.textVersion ? `（誤字の訂正 ${definition.textVersion}回）` : ''}
          </dd>
        </div>
      </dl>
      {state === 'rehearsal' && <RehearsalNote survey={survey} />}
      <section class="office-section" aria-labelledby="steps">
        <h2 id="steps">次の操作</h2>
        <ul class="plain-list">
          {stepsFrom(state).map((step) => (
            <li>
              <a class="button-secondary" href={paths.step(survey, step)}>
                {STEP_NAMES[step]}
              </a>
            </li>
          ))}
          {state !== 'published' && (
            <li>
              <a href={paths.dates(survey)}>日程を変える</a>
            </li>
          )}
          {state !== 'published' && state !== 'closed' && (
            <li>
              <a href={paths.corrections(survey)}>誤字を訂正する</a>
            </li>
          )}
        </ul>
        {state === 'published' && <p>この調査は終わりました。できる操作はありません。</p>}
      </section>
      <History {...desk} />
    </OfficeLayout>
  );
};

const RehearsalNote = ({ survey }: { readonly survey: string }) => (
  <p class="notice">
    <strong>リハーサル中です。</strong>
    市民向けサイトの「/{rehearsalId(survey)}
    」で、調査票を試せます。手紙の画面では、リハーサル用のコードを発行できます。リハーサルの回答は、終わると消去されます。
  </p>
);

const History = ({ edition }: DeskEdition) => (
  <section class="office-section" aria-labelledby="history">
    <h2 id="history">これまでの記録</h2>
    {edition.history.length === 0 ? (
      <p>まだ何も行われていません。</p>
    ) : (
      <TableScroll label="これまでの記録">
        <table class="table table-roomy">
          <caption>だれが、いつ、何をしたか（新しい順）</caption>
          <thead>
            <tr>
              <th scope="col">日時</th>
              <th scope="col">したこと</th>
              <th scope="col">状態</th>
              <th scope="col">理由</th>
              <th scope="col">利用者ID</th>
            </tr>
          </thead>
          <tbody>
            {[...edition.history].reverse().map(({ what, by, at, from, to, reason }) => (
              <tr>
                <td>{timeText(at)}</td>
                <td>{TRACE_NAMES[what]}</td>
                <td>
                  {from === to ? STATE_NAMES[to] : `${STATE_NAMES[from]} → ${STATE_NAMES[to]}`}
                </td>
                <td>{reason ?? '—'}</td>
                <td>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    )}
  </section>
);
