import type { Organisation } from '../../../shared/coordination/organisation.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { FileSection } from '../files/file-section.tsx';
import { CoordinatorPage, Done } from '../pages/coordinator-page.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';

interface Props extends CoordinatorFrame {
  readonly organisations: readonly Organisation[];
  readonly recipients: OptIn['recipients'];
  readonly done: string | undefined;
}

export const OrganisationsPage = ({ organisations, recipients, done, ...frame }: Props) => (
  <CoordinatorPage {...frame} title="団体">
    {done && (
      <Done>
        <p>{done}</p>
      </Done>
    )}
    <p>
      活動を行う団体です。登録された方の連絡先は、ご本人が「同意の提供先」に同意している団体にだけ割り当てられます。
    </p>
    <p>
      <a class="button" href="/organisations/new">
        団体を登録する
      </a>
    </p>
    <TableScroll label="団体">
      <table class="table cards">
        <caption>団体（{organisations.length}件）</caption>
        <thead>
          <tr>
            <th scope="col">団体名</th>
            <th scope="col">団体コード</th>
            <th scope="col">同意の提供先</th>
            <th scope="col">状態</th>
          </tr>
        </thead>
        <tbody>
          {organisations.map(({ code, name, recipient, closed }) => (
            <tr>
              <th scope="row" data-label="団体名">
                <a href={`/organisations/${code}`}>{name}</a>
              </th>
              <td data-label="団体コード">{code}</td>
              <td data-label="同意の提供先">
                {recipients.find((one) => one.code === recipient)?.label.ja ?? recipient}
              </td>
              <td data-label="状態">{closed ? '参加終了' : '参加中'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
    <FileSection action="/organisations/check" download="/organisations/organisations.csv">
      「版」が空欄の行は新しい団体になり、版のある行は同じコードの団体を置き換えます。
    </FileSection>
  </CoordinatorPage>
);
