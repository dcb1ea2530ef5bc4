import type { ContactListEntry } from '../../../shared/contact/contact-list.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { OfficeLayout, type OfficeSite } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { wishesOf } from '../wishes.ts';
import { Purpose } from './purpose.tsx';

interface SurveyList {
  readonly definition: Definition;
  readonly entries: readonly ContactListEntry[];
}

interface Props {
  readonly site: OfficeSite;
  readonly userName: string | undefined;
  readonly lists: readonly SurveyList[];
}

export const ContactListPage = ({ lists, ...frame }: Props) => (
  <OfficeLayout {...frame} title="活動に関心のある方の一覧">
    <p>
      アンケートの最後に「地域活動・ボランティアの案内を希望する」と答え、連絡先を残した方です。アンケートの回答とは結びついていません。
    </p>
    <Purpose />
    {lists.map((list) => (
      <SurveySection {...list} />
    ))}
  </OfficeLayout>
);

const SurveySection = ({ definition, entries }: SurveyList) => (
  <section class="office-section" aria-labelledby={definition.survey}>
    <h2 id={definition.survey}>{definition.title.ja}</h2>
    {entries.length === 0 ? (
      <p>連絡先を残した方は、まだいません。一覧は定期的に更新されます。</p>
    ) : (
      <>
        <p>
          {entries.length}
          人の方がいます。番号は一覧の中の位置です。登録の順ではなく、登録や取り消しがあると変わります。
        </p>
        <ContactTable definition={definition} entries={entries} />
        <p>
          <a class="button-secondary" href={`/surveys/${definition.survey}/contacts.csv`} download>
            全員の連絡先をダウンロード（CSV）
          </a>
        </p>
        <p>ファイルには個人情報が入ります。ダウンロードしたことは記録されます。</p>
      </>
    )}
  </section>
);

const ContactTable = ({ definition, entries }: SurveyList) => (
  <TableScroll label={`${definition.title.ja} 連絡先を残した方`}>
    <table class="table contact-table">
      <thead>
        <tr>
          <th scope="col">番号</th>
          <th scope="col">関心のある活動</th>
          <th scope="col">活動できる時間</th>
          <th scope="col">お住まいの地域</th>
          <th scope="col">連絡先を渡してよい相手</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, i) => {
          const wishes = wishesOf(entry.preferences, definition.optIn);
          return (
            <tr>
              <th scope="row">
                <a
                  class="contact-link"
                  href={`/surveys/${definition.survey}/contacts/${encodeURIComponent(entry.contactId)}`}
                >
                  {i + 1}番の連絡先
                </a>
              </th>
              <td>{wishes.interests}</td>
              <td>{wishes.availability}</td>
              <td>{wishes.district}</td>
              <td>{wishes.recipients}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </TableScroll>
);
