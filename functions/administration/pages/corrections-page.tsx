import { LANGUAGES, type Language } from '../../../shared/survey/language.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { DeskEdition } from '../edition-desk.ts';
import { paths } from '../paths.ts';
import { type TextPart, textParts } from '../text-parts.ts';
import { timeText } from '../time-text.ts';
import { EDITIONS_TRAIL } from './trail.ts';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ja: '日本語',
  'ja-simple': 'やさしい日本語',
  en: '英語',
  'zh-Hans': '中国語（簡体字）',
  ko: '韓国語',
};

interface Props extends OfficeFrame {
  readonly desk: DeskEdition;
  readonly part: string | undefined;
  readonly language: Language;
  readonly done: boolean;
}

/** The texts of one part in one language, each with the way to its correction. */
export const CorrectionsPage = ({ desk, part: asked, language, done, ...frame }: Props) => {
  const { definition, edition } = desk;
  const { survey } = edition;
  const parts = textParts(definition);
  const part = parts.find(({ name }) => name === asked) ?? parts[0];
  const trail = [...EDITIONS_TRAIL, { href: paths.edition(survey), text: definition.title.ja }];
  return (
    <OfficeLayout {...frame} title="誤字を訂正する" trail={trail}>
      {done && (
        <p class="notice" role="status">
          訂正しました。1分以内に市民向けのサイトに反映されます。
        </p>
      )}
      <p>
        直せるのは誤字だけです。設問の意味や選択肢を変えることはできません。訂正すると調査票の版に記録され、訂正の前と後の回答は一緒に集計されます。
      </p>
      <form method="get" action={paths.corrections(survey)} class="office-form office-choice">
        <div class="field">
          <label class="field-label" for="part">
            場所
          </label>
          <select class="input" id="part" name="part">
            {parts.map(({ name, label }) => (
              <option value={name} selected={name === part?.name}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label class="field-label" for="language">
            言語
          </label>
          <select class="input" id="language" name="language">
            {LANGUAGES.map((one) => (
              <option value={one} selected={one === language}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </select>
        </div>
        <button class="button-secondary" type="submit">
          表示する
        </button>
      </form>
      {part && <Texts survey={survey} part={part} language={language} />}
      <Corrections {...desk} />
    </OfficeLayout>
  );
};

interface TextsProps {
  readonly survey: string;
  readonly part: TextPart;
  readonly language: Language;
}

const Texts = ({ survey, part, language }: TextsProps) => (
  <TableScroll label="調査票の文">
    <table class="table table-roomy">
      <caption>
        {part.label}（{LANGUAGE_NAMES[language]}）
      </caption>
      <thead>
        <tr>
          <th scope="col">文</th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody>
        {part.texts.map(({ address, text }) => (
          <tr>
            <td lang={language}>{text[language]}</td>
            <td>
              <a
                href={`${paths.corrections(survey)}/text?${new URLSearchParams({ address, language })}`}
                aria-label={`「${text[language].slice(0, 20)}」を訂正する`}
              >
                訂正する
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

const Corrections = ({ edition }: DeskEdition) =>
  edition.corrections.length === 0 ? null : (
    <section class="office-section" aria-labelledby="corrections">
      <h2 id="corrections">これまでの訂正</h2>
      <TableScroll label="これまでの訂正">
        <table class="table table-roomy">
          <caption>訂正した文（新しい順）</caption>
          <thead>
            <tr>
              <th scope="col">日時</th>
              <th scope="col">言語</th>
              <th scope="col">元の文</th>
              <th scope="col">直した文</th>
              <th scope="col">理由</th>
            </tr>
          </thead>
          <tbody>
            {[...edition.corrections].reverse().map((one) => (
              <tr>
                <td>{timeText(one.at)}</td>
                <td>{LANGUAGE_NAMES[one.language]}</td>
                <td lang={one.language}>{one.before}</td>
                <td lang={one.language}>{one.after}</td>
                <td>{one.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
