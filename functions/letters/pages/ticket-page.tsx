import { printTicketNumber, type TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { paths } from '../paths.ts';
import { ReceptionFrame, type SurveyFrameProps } from './survey-frame.tsx';

interface Props extends SurveyFrameProps {
  readonly number: TicketNumber;
}

/** The number that goes onto the paper form. */
export function TicketPage({ number, ...frame }: Props) {
  const { survey } = frame.edition.definition;
  return (
    <ReceptionFrame
      {...frame}
      title="受け付けました"
      through={[{ href: paths.reception(survey), text: '返信票の受付' }]}
    >
      <h2 id="number">整理番号</h2>
      <p class="ticket-number">{printTicketNumber(number)}</p>
      <p>
        この番号を<strong>調査票の右上に</strong>
        大きく書いてください。返信票には書かないでください。
      </p>
      <p class="buttons">
        <a class="button" href={paths.reception(survey)}>
          次の返信票を受け付ける
        </a>
      </p>
    </ReceptionFrame>
  );
}

/** The code was used before: on the web, or by a slip that was taken in already. */
export function SlipUsedPage(frame: SurveyFrameProps) {
  const { survey } = frame.edition.definition;
  return (
    <ReceptionFrame
      {...frame}
      title="このコードは、すでに使われています"
      through={[{ href: paths.reception(survey), text: '返信票の受付' }]}
    >
      <p class="notice-warning">
        同じ手紙の回答が、インターネットで届いているか、すでに紙で受け付けられています。
        <strong>この調査票は集計しません。</strong>整理番号は出していません。
      </p>
      <h2>していただくこと</h2>
      <ol>
        <li>調査票に「重複」と書き、入力の担当へは渡さないでください。</li>
        <li>返信票と一緒にせず、重複の箱に入れて、ほかの調査票と同じ期間、保管してください。</li>
        <li>
          コードの打ち間違いではないか、返信票と見比べてください。1文字だけの打ち間違いや、となりどうしの入れ替わりは、この画面に来る前に見つかります。
        </li>
      </ol>
      <p class="buttons">
        <a class="button" href={paths.reception(survey)}>
          次の返信票を受け付ける
        </a>
      </p>
    </ReceptionFrame>
  );
}
