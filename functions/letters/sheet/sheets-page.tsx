import { Document } from '../../../shared/web/document.tsx';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import type { Edition } from '../deps.ts';
import type { PrintedLetter } from '../issuing/open-codes.ts';
import { LetterSheet } from './letter-sheet.tsx';

interface Props extends Pick<OfficeFrame, 'site'> {
  readonly edition: Edition;
  readonly surveyUrl: string;
  readonly letters: readonly PrintedLetter[];
  readonly title: string;
  /** Where the page came from. */
  readonly back: string;
  /** What to know before printing. */
  readonly hint: string;
}

/** Letters to be printed, one page each; on the screen with a bar above that is not printed. */
export const SheetsPage = ({ site, letters, title, back, hint, ...sheet }: Props) => (
  <Document lang="ja" title={`${title} | ${site.title}`} assets={site.assets}>
    <header class="sheets-bar screen-only">
      <p>
        <a href={back}>戻る</a>
      </p>
      <h1>{title}</h1>
      <p>{hint}</p>
      <p>
        ブラウザーの印刷機能で、用紙「A4・縦」、倍率「100％」、「ヘッダーとフッター」なしで印刷してください。PDFとして保存することもできます。
      </p>
    </header>
    <main class="sheets">
      {letters.map((letter) => (
        <LetterSheet letter={letter} {...sheet} />
      ))}
    </main>
  </Document>
);
