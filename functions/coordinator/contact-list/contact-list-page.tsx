import type { Definition } from '../../../shared/survey/definition.ts';
import { CoordinatorPage } from '../pages/coordinator-page.tsx';
import { Pager } from '../pages/pager.tsx';
import { Purpose } from '../pages/purpose.tsx';
import { pageOf } from '../paging.ts';
import { listPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { PURPOSES } from '../people/purposes.ts';
import { StoppedNotice } from '../recording/recorded-notice.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';
import { type ContactFilter, EVERYONE, isFiltering, meets } from './contact-filter.ts';
import { ContactFilterForm } from './contact-filter-form.tsx';
import { ContactTable } from './contact-table.tsx';

interface SurveyList {
  readonly definition: Definition;
  readonly people: readonly KnownPerson[];
  /** Missing when the address asks for something the form does not have. */
  readonly filter: ContactFilter | undefined;
  /** Of the list, as the address has it. */
  readonly page: string | undefined;
}

interface Props extends CoordinatorFrame {
  readonly lists: readonly SurveyList[];
  /** After 連絡不要 of somebody who is not on the list any more. */
  readonly stopped: boolean;
}

export const ContactListPage = ({ lists, stopped, ...frame }: Props) => (
  <CoordinatorPage {...frame} title="登録された方の一覧">
    {stopped && <StoppedNotice />}
    <p>
      アンケートのあと、または申込みのページで、連絡先を記入した方です。アンケートの回答とは結びついていません。
      {frame.viewer.side === 'organisation' &&
        '市から割り当てられ、この団体への提供に同意した方だけが出ます。'}
    </p>
    <Purpose />
    {lists.map((list) => (
      <SurveySection {...list} frame={frame} />
    ))}
  </CoordinatorPage>
);

const SurveySection = (props: SurveyList & { readonly frame: CoordinatorFrame }) => {
  const { definition, people, filter, frame } = props;
  return (
    <section class="office-section" aria-labelledby={definition.survey}>
      <h2 id={definition.survey}>{definition.title.ja}</h2>
      {people.length === 0 ? (
        <p>
          {frame.viewer.side === 'city'
            ? '連絡先を登録した方は、まだいません。一覧は定期的に更新されます。'
            : '割り当てられた方は、いまはいません。'}
        </p>
      ) : (
        <>
          {!filter && (
            <p class="notice">
              絞り込みの条件を読み取れなかったため、全員を表示しています。下の欄から選び直してください。
            </p>
          )}
          <FilteredList {...props} filter={filter ?? EVERYONE} />
          {!frame.pause && <DownloadForm survey={definition.survey} />}
        </>
      )}
    </section>
  );
};

const DownloadForm = ({ survey }: { readonly survey: string }) => (
  <form method="get" action={`/surveys/${survey}/contacts.csv`} class="office-form">
    <div class="field">
      <label class="field-label" for={`${survey}-purpose`}>
        全員の連絡先をファイルに出す目的
      </label>
      <p class="hint">
        絞り込んでいるときも、全員の連絡先が入ります。ファイルには個人情報が入ります。どなたの連絡先を何のために出したかは、監査記録に残ります。
      </p>
      <select class="input" id={`${survey}-purpose`} name="purpose" required>
        <option value="">選んでください</option>
        {Object.entries(PURPOSES).map(([code, text]) => (
          <option value={code}>{text}</option>
        ))}
      </select>
    </div>
    <button class="button-secondary" type="submit">
      全員の連絡先をダウンロード（CSV）
    </button>
  </form>
);

const FilteredList = ({
  definition,
  people,
  filter,
  page,
}: Omit<SurveyList, 'filter'> & { readonly filter: ContactFilter }) => {
  const fitting = people.filter(({ entry }) => meets(entry.preferences, filter));
  const shown = pageOf(fitting, page);
  return (
    <>
      <p>
        {people.length}
        人の方がいます。整理番号は登録ごとに決まる番号で、ほかの方の登録や取消しがあっても変わりません（ご本人がお持ちの「取消し番号」とは別のものです）。一覧は整理番号の順で、登録の順ではありません。
      </p>
      <ContactFilterForm definition={definition} filter={filter} />
      {isFiltering(filter) && (
        <p>
          {fitting.length === 0
            ? '条件に合う方はいません。条件を変えるか、絞り込みを解除してください。'
            : `${people.length}人のうち${fitting.length}人が条件に合っています。`}
        </p>
      )}
      {fitting.length > 0 && (
        <>
          <ContactTable definition={definition} people={shown.items} filter={filter} />
          <Pager shown={shown} to={(to) => listPath(definition.survey, filter, to)} />
        </>
      )}
    </>
  );
};
