import type { ContactListEntry } from '../../../shared/contact/contact-list.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { type ContactFilter, EVERYONE, isFiltering, meets } from '../contact-filter.ts';
import { ContactFilterForm } from './contact-filter-form.tsx';
import { ContactTable } from './contact-table.tsx';
import { Purpose } from './purpose.tsx';

interface SurveyList {
  readonly definition: Definition;
  readonly entries: readonly ContactListEntry[];
  /** Missing when the address asks for something the form does not have. */
  readonly filter: ContactFilter | undefined;
}

interface Props extends OfficeFrame {
  readonly lists: readonly SurveyList[];
}

export const ContactListPage = ({ lists, ...frame }: Props) => (
  <OfficeLayout {...frame} title="活動に関心のある方の一覧">
    <p>
      アンケートのあと、または申込みのページで、連絡先を記入した方です。アンケートの回答とは結びついていません。
    </p>
    <Purpose />
    {lists.map((list) => (
      <SurveySection {...list} />
    ))}
  </OfficeLayout>
);

const SurveySection = ({ definition, entries, filter }: SurveyList) => (
  <section class="office-section" aria-labelledby={definition.survey}>
    <h2 id={definition.survey}>{definition.title.ja}</h2>
    {entries.length === 0 ? (
      <p>連絡先を登録した方は、まだいません。一覧は定期的に更新されます。</p>
    ) : (
      <>
        {!filter && (
          <p class="notice">
            絞り込みの条件を読み取れなかったため、全員を表示しています。下の欄から選び直してください。
          </p>
        )}
        <FilteredList definition={definition} entries={entries} filter={filter ?? EVERYONE} />
        <p>
          <a class="button-secondary" href={`/surveys/${definition.survey}/contacts.csv`} download>
            全員の連絡先をダウンロード（CSV）
          </a>
        </p>
        <p>
          絞り込んでいるときも、全員の連絡先が入ります。ファイルには個人情報が入ります。ダウンロードしたことは記録されます。
        </p>
      </>
    )}
  </section>
);

const FilteredList = ({ definition, entries, filter }: SurveyList & { filter: ContactFilter }) => {
  const shown = entries.filter(({ preferences }) => meets(preferences, filter));
  return (
    <>
      <p>
        {entries.length}
        人の方が登録しています。整理番号は登録ごとに決まる番号で、ほかの方の登録や取消しがあっても変わりません（ご本人がお持ちの「取消し番号」とは別のものです）。一覧は整理番号の順で、登録の順ではありません。
      </p>
      <ContactFilterForm definition={definition} filter={filter} />
      {isFiltering(filter) && (
        <p>
          {shown.length === 0
            ? '条件に合う方はいません。条件を変えるか、絞り込みを解除してください。'
            : `${entries.length}人のうち${shown.length}人が条件に合っています。`}
        </p>
      )}
      {shown.length > 0 && <ContactTable definition={definition} entries={shown} filter={filter} />}
    </>
  );
};
