import {
  CORRECTION_REFUSALS,
  type CorrectionRefusal,
} from '../../../shared/edition/add-correction.ts';
import { CORRECTION_FAULTS } from '../../../shared/survey/correction/wording.ts';
import type { Language } from '../../../shared/survey/language.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { DeskEdition } from '../edition-desk.ts';
import { paths } from '../paths.ts';
import { LANGUAGE_NAMES } from './corrections-page.tsx';
import { describedBy, Field, Refused } from './field.tsx';
import { EDITIONS_TRAIL } from './trail.ts';

interface Props extends OfficeFrame {
  readonly desk: DeskEdition;
  readonly address: string;
  readonly language: Language;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly refusal?: CorrectionRefusal | undefined;
  /** Nothing speaks against it: now a person decides. */
  readonly asking?: boolean;
}

const WORDS: Readonly<Record<CorrectionRefusal, string>> = {
  ...CORRECTION_FAULTS,
  ...CORRECTION_REFUSALS,
};

/** One text: what it says, what it should say and why; then the question whether that is right. */
export const CorrectionPage = (props: Props) => {
  const { desk, address, language, before, after, reason, refusal, asking, ...frame } = props;
  const { survey } = desk.edition;
  const trail = [
    ...EDITIONS_TRAIL,
    { href: paths.edition(survey), text: desk.definition.title.ja },
    { href: paths.corrections(survey), text: '誤字を訂正する' },
  ];
  return (
    <OfficeLayout {...frame} title={asking ? '訂正の確認' : '文の訂正'} trail={trail}>
      {refusal && <Refused>{WORDS[refusal]}</Refused>}
      <h2>元の文（{LANGUAGE_NAMES[language]}）</h2>
      <p class="notice" lang={language}>
        {before}
      </p>
      <form method="post" action={`${paths.corrections(survey)}/text`} class="office-form">
        <input type="hidden" name="revision" value={String(desk.revision)} />
        <input type="hidden" name="address" value={address} />
        <input type="hidden" name="language" value={language} />
        {asking ? (
          <>
            <h2>直したあとの文</h2>
            <p class="notice" lang={language}>
              {after}
            </p>
            <p>理由：{reason}</p>
            <p>
              <strong>意味が変わっていないことを、ご自分で確かめてください。</strong>
              訂正すると、調査票の版に記録され、次に調査票を開いた方から新しい文になります。ほかの言語の文は変わりません。
            </p>
            <input type="hidden" name="after" value={after} />
            <input type="hidden" name="reason" value={reason} />
            <button class="button" type="submit" name="confirmed" value="yes">
              意味は変わらないので訂正する
            </button>
          </>
        ) : (
          <>
            <Field id="after" label="直したあとの文">
              <textarea class="input" id="after" name="after" rows={4} lang={language} required>
                {after}
              </textarea>
            </Field>
            <Field id="reason" label="訂正する理由" hint="記録に残ります。">
              <input
                class="input"
                type="text"
                id="reason"
                name="reason"
                value={reason}
                maxlength={200}
                required
                {...describedBy('reason', undefined)}
              />
            </Field>
            <button class="button" type="submit">
              確認する
            </button>
          </>
        )}
      </form>
      <p>
        <a href={paths.corrections(survey)}>何もせずに戻る</a>
      </p>
    </OfficeLayout>
  );
};
