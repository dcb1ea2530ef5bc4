import { stepsFrom } from '../../../shared/edition/state.ts';
import { STATE_NAMES, STEP_NAMES } from '../../../shared/edition/wording.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { DeskEdition } from '../edition-desk.ts';
import { paths } from '../paths.ts';
import { HOME_TRAIL } from './trail.ts';

interface Props extends OfficeFrame {
  readonly editions: readonly DeskEdition[];
}

export const EditionsPage = ({ editions, ...frame }: Props) => (
  <OfficeLayout {...frame} title="調査の進行" trail={HOME_TRAIL}>
    <p>
      調査は「準備中」「リハーサル中」「受付」「締め切り済み」「公表済み」の順に進めます。操作を選ぶと、何が起きるかを確かめる画面に進みます。
    </p>
    <TableScroll label="調査の進行">
      <table class="table table-roomy">
        <caption>調査の状態と日程</caption>
        <thead>
          <tr>
            <th scope="col">調査</th>
            <th scope="col">状態</th>
            <th scope="col">受付の期間</th>
            <th scope="col">消去する日</th>
            <th scope="col">次の操作</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <EditionRow {...edition} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  </OfficeLayout>
);

const EditionRow = ({ definition, edition, now }: DeskEdition) => {
  const { survey } = edition;
  const dates = now.schedule;
  return (
    <tr>
      <th scope="row">
        <a href={paths.edition(survey)}>{definition.title.ja}</a>
      </th>
      <td>{STATE_NAMES[edition.state]}</td>
      <td>
        {dates ? (
          <>
            {dayText(dates.opensOn)}から
            <br />
            {dayText(dates.closesOn)}まで
          </>
        ) : (
          '未定'
        )}
      </td>
      <td>
        {dates ? (
          <>
            回答：{dayText(dates.answersDeletedOn)}
            <br />
            連絡先：{dayText(dates.contactsDeletedOn)}
          </>
        ) : (
          '未定'
        )}
      </td>
      <td>
        <ul class="plain-list">
          {stepsFrom(edition.state).map((step) => (
            <li>
              <a class="button-secondary" href={paths.step(survey, step)}>
                {STEP_NAMES[step]}
              </a>
            </li>
          ))}
        </ul>
        {stepsFrom(edition.state).length === 0 && 'ありません'}
      </td>
    </tr>
  );
};
