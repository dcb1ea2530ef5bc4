import { LANGUAGES } from '../../../shared/survey/language.ts';
import { plainText } from '../../../shared/web/marks.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { Edition } from '../edition.ts';
import { LANGUAGE_NAMES } from '../form/wording.ts';
import { columnsPath, importPath, keyingPath, questionnairePath, settlePath } from '../paths.ts';

/** How far the paper forms of one survey have come. */
export interface PaperCounts {
  /** Handed out, nothing keyed. */
  readonly untouched: number;
  /** Keyed once, by someone else. */
  readonly waiting: number;
  /** Keyed once, by whoever looks: only someone else can go on. */
  readonly mine: number;
  /** Tickets whose keyings differ. */
  readonly differing: readonly string[];
  readonly done: number;
  readonly illegible: number;
}

export interface PaperSurvey {
  readonly edition: Edition;
  readonly open: boolean;
  readonly counts: PaperCounts;
}

interface Props {
  readonly frame: OfficeFrame;
  readonly surveys: readonly PaperSurvey[];
}

export function PaperPage({ frame, surveys }: Props) {
  return (
    <OfficeLayout {...frame} title="紙の回答">
      <p>
        調査票の印刷、受付済みの調査票の入力、入力業者のファイルの取り込みを行います。入力は2人が別々に行い、一致したものだけが回答として登録されます。
      </p>
      {surveys.map((survey) => (
        <SurveySection {...survey} />
      ))}
    </OfficeLayout>
  );
}

function SurveySection({ edition, open, counts }: PaperSurvey) {
  const { survey, title, sample } = edition.definition;
  return (
    <section class="office-section" id={survey}>
      <h2>
        {plainText(title.ja)}
        {sample && <span class="sample-mark">見本</span>}
      </h2>
      {open ? (
        <>
          <Counts counts={counts} />
          <div class="buttons">
            <a class="button" href={keyingPath(survey)}>
              調査票を入力する
            </a>
            <a class="button-secondary" href={importPath(survey)}>
              業者のファイルを取り込む
            </a>
          </div>
          {counts.differing.length > 0 && (
            <>
              <h3>2人の入力が違う調査票</h3>
              <ul class="ticket-list">
                {counts.differing.map((ticket) => (
                  <li>
                    <a href={settlePath(survey, ticket)}>整理番号 {ticket} の違いを直す</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <p>紙の調査票を入力できる期間ではありません。</p>
      )}
      <h3>印刷用の調査票</h3>
      <ul class="ticket-list">
        {LANGUAGES.map((language) => (
          <li>
            <a href={questionnairePath(survey, language)}>{LANGUAGE_NAMES[language]}</a>
          </li>
        ))}
      </ul>
      <p>
        ブラウザーの印刷で、用紙を「A4」、倍率を「100%」にして印刷してください。ファイルで納品を受ける場合の列とコードは、
        <a href={columnsPath(survey)}>列の一覧（CSV）</a>をご覧ください。
      </p>
    </section>
  );
}

const Counts = ({ counts }: { readonly counts: PaperCounts }) => (
  <dl class="figures">
    <Figure name="未入力" value={counts.untouched} />
    <Figure name="1人目が入力済み（あなたが2人目になれるもの）" value={counts.waiting} />
    <Figure name="1人目が入力済み（あなたが入力したもの）" value={counts.mine} />
    <Figure name="2人の入力が違う" value={counts.differing.length} />
    <Figure name="登録済み" value={counts.done} />
    <Figure name="登録済みのうち判読不能・無効の欄" value={counts.illegible} />
  </dl>
);

const Figure = ({ name, value }: { readonly name: string; readonly value: number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}件</dd>
  </div>
);
