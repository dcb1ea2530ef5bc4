import type { RegisteredPublication } from '../../../../shared/publication/register.ts';
import type { Definition } from '../../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import { timeText } from '../../../../shared/web/office/time-text.ts';
import { hasOpenQuestion } from '../../answers/written-texts.ts';
import { textsPath } from '../../releasing/candidate-filter.ts';
import { SampleMark } from '../sample-mark.tsx';

interface SurveyToPublish {
  readonly definition: Definition;
  /** Something is prepared that could be published. */
  readonly ready: boolean;
  /** Latest first. */
  readonly publications: readonly RegisteredPublication[];
}

interface Props extends OfficeFrame {
  readonly surveys: readonly SurveyToPublish[];
  readonly mayPublish: boolean;
}

export const publishingTrail = [{ href: '/', text: '集計' }];

/** Each survey with what is public of it, what could be, and what was. */
export const PublishingPage = ({ surveys, mayPublish, ...frame }: Props) => (
  <OfficeLayout {...frame} title="結果の公表" trail={publishingTrail}>
    <p>
      締め切った調査の結果を、市民の画面に公表します。公表する前に、公表される内容をすべて確認できます。
      人数が少ないために個人がわかるおそれのある数値は、自動的に隠します。
    </p>
    <p>
      公表しても、調査の状態は変わりません。受付を再開できないようにするには、公表のあとに、事務局の「調査の進行」で「公表済みにする」を行ってください。
    </p>
    {surveys.map((survey) => (
      <SurveySection {...survey} mayPublish={mayPublish} />
    ))}
  </OfficeLayout>
);

const SurveySection = (props: SurveyToPublish & { readonly mayPublish: boolean }) => {
  const { definition, ready, publications, mayPublish } = props;
  const { survey } = definition;
  const current = publications.find(({ withdrawn }) => withdrawn === null);
  return (
    <section class="office-section" aria-labelledby={survey}>
      <h2 id={survey}>{definition.title.ja}</h2>
      {definition.sample && <SampleMark />}
      <p>
        {current
          ? `公表中です（${timeText(current.publishedAt)}から）。`
          : 'まだ公表していません。'}
      </p>
      {ready ? (
        <p>
          <a class="button" href={`/publishing/${survey}`}>
            公表する内容を確認する
          </a>
        </p>
      ) : (
        <p>
          公表の準備はまだできていません。調査を締め切り、集計が確定してから1時間ほどで準備ができます。
          回答がごく少なく、個人がわかるおそれをなくせないときは、準備ができません。
        </p>
      )}
      {ready && mayPublish && hasOpenQuestion(definition) && (
        <p>
          自由記述は、公表するものを先に1件ずつ選びます：
          <a href={textsPath(survey)}>自由記述の公表</a>
        </p>
      )}
      {publications.length > 0 && (
        <>
          <h3>公表の記録</h3>
          <ul class="publication-list">
            {publications.map((publication) => (
              <li>
                <Publication {...publication} mayPublish={mayPublish} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Publication = (props: RegisteredPublication & { readonly mayPublish: boolean }) => {
  const { id, survey, publishedAt, withdrawn, mayPublish } = props;
  const reason = `reason-${id}`;
  return (
    <>
      <p>
        {timeText(publishedAt)} 公表（内容の番号 <code>{id.slice(0, 12)}</code>）
      </p>
      {withdrawn && (
        <p>
          {timeText(withdrawn.at)} 公表をやめました。理由：{withdrawn.reason}
        </p>
      )}
      {!withdrawn && mayPublish && (
        <details>
          <summary>公表をやめる</summary>
          <form method="post" action={`/publishing/${survey}/${id}/withdraw`}>
            <div class="field">
              <label class="field-label" for={reason}>
                理由（市民の画面に表示されます）
              </label>
              <input class="input" type="text" id={reason} name="reason" maxlength={400} required />
            </div>
            <button class="button-secondary">公表をやめる</button>
          </form>
        </details>
      )}
    </>
  );
};
