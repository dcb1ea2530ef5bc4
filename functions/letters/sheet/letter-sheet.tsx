import { printCode } from '../../../shared/invitation/access-code.ts';
import { LANGUAGES, type Language, type Text } from '../../../shared/survey/language.ts';
import { fillIn } from '../../../shared/survey/notice.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import type { Edition } from '../deps.ts';
import { letterUrl, surveyAddress } from '../issuing/letter-url.ts';
import type { PrintedLetter } from '../issuing/open-codes.ts';
import { QrCode } from './qr-code.tsx';
import { SHEET_TEXTS } from './sheet-texts.ts';

interface Props {
  readonly edition: Edition;
  readonly surveyUrl: string;
  readonly letter: PrintedLetter;
}

const OTHERS = LANGUAGES.filter((language) => language !== 'ja');

/** One letter on one page, with the return slip for those who answer on paper below the cut. */
export function LetterSheet({ edition, surveyUrl, letter }: Props) {
  const { definition, schedule } = edition;
  const { survey, title, office, minutes } = definition;
  const code = printCode(letter.code);
  const say = (text: Text, language: Language): string =>
    fillIn(text[language], {
      closesOn: printDay(schedule.closesOn, language),
      minutes: String(minutes),
    });
  return (
    <article class="sheet" aria-label={`手紙番号 ${letter.letterNumber}`}>
      <header class="sheet-head">
        <p class="sheet-number">手紙番号 {letter.letterNumber}</p>
        <h2>{title.ja}</h2>
        <p class="sheet-request">{SHEET_TEXTS.request.ja}</p>
      </header>
      <p class="sheet-steps">{say(SHEET_TEXTS.steps, 'ja')}</p>
      <div class="sheet-access">
        <QrCode text={letterUrl(surveyUrl, survey, letter.code)} label="回答画面を開くQRコード" />
        <dl>
          <dt>アクセスコード Access code</dt>
          <dd class="sheet-code">{code}</dd>
          <dt>アドレス Address</dt>
          <dd class="sheet-address">{surveyAddress(surveyUrl, survey)}</dd>
        </dl>
      </div>
      <p class="sheet-privacy">
        アクセスコードは一度だけ使えます。ほかの方には見せないでください。どなたの回答かが市にわからないよう、回答はコードと切り離して保存します。
      </p>
      {OTHERS.map((language) => (
        <section class="sheet-language" lang={language === 'ja-simple' ? 'ja' : language}>
          <h3>
            <Phrase text={SHEET_TEXTS.request[language]} />
          </h3>
          <p>
            <Phrase text={say(SHEET_TEXTS.steps, language)} />
          </p>
        </section>
      ))}
      <p class="sheet-office">
        お問い合わせ：{office.name.ja}
        {office.phone !== undefined && `　電話 ${office.phone}`}
      </p>
      <section class="sheet-slip" aria-label="返信票">
        <p class="sheet-cut">
          <span>✂ ここで切り取ってください</span>
        </p>
        <div class="sheet-slip-code">
          <p>
            <strong>返信票</strong>　{title.ja}
          </p>
          <p class="sheet-code">{code}</p>
        </div>
        <p class="sheet-slip-text">
          {SHEET_TEXTS.slip.ja}
          <strong>調査票にはアクセスコードを書かないでください。</strong>
          インターネットでお答えの方は、返送の必要はありません。
        </p>
        <ul class="sheet-slip-others">
          {OTHERS.map((language) => (
            <li lang={language === 'ja-simple' ? 'ja' : language}>
              <Phrase text={SHEET_TEXTS.slip[language]} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
