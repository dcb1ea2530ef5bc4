import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { Edition } from '../deps.ts';
import { periodText } from '../wording.ts';

interface Props extends OfficeFrame {
  readonly title: string;
  readonly lead: string;
  readonly editions: readonly Edition[];
  readonly hrefOf: (survey: string) => string;
}

/** The surveys for which letters are issued or slips taken in. */
export const SurveysPage = ({ title, lead, editions, hrefOf, ...frame }: Props) => (
  <OfficeLayout {...frame} title={title}>
    <p>{lead}</p>
    {editions.length === 0 ? (
      <p class="notice">
        実施期間の決まった調査がまだありません。期間は「管理」の画面で設定します。
      </p>
    ) : (
      <ul class="survey-list">
        {editions.map(({ definition, schedule }) => (
          <li class="survey-card">
            <h2>
              <a href={hrefOf(definition.survey)}>{definition.title.ja}</a>
            </h2>
            <p>回答の受付期間：{periodText(schedule)}</p>
          </li>
        ))}
      </ul>
    )}
  </OfficeLayout>
);
