import {
  batchName,
  type Letter,
  type LetterBatch,
} from '../../../shared/invitation/letter-batch.ts';
import { CODES_KEPT_HOURS } from '../../../shared/invitation/sealed-codes.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import { paths } from '../paths.ts';
import { partsOf } from '../sheet/parts.ts';
import { countText, momentText, numbersText } from '../wording.ts';
import { LettersFrame, type SurveyFrameProps } from './survey-frame.tsx';

interface Props extends SurveyFrameProps {
  readonly batch: LetterBatch;
  /** Letter by letter; undefined where none was stored. */
  readonly letters: readonly (Letter | undefined)[];
  /** Until when the codes can be read; undefined once nobody can. */
  readonly keptUntil: Date | undefined;
}

/** One batch: how far it is issued, and its files for as long as there are any. */
export function BatchPage({ batch, letters, keptUntil, ...frame }: Props) {
  const { survey } = frame.edition.definition;
  const stored = letters.filter((letter) => letter !== undefined);
  const complete = stored.length === batch.count;
  const voided = stored.filter(({ codeHash }) => codeHash === null).length;
  const reissued = stored.filter((letter) => letter.reissued > 0).length;
  return (
    <LettersFrame {...frame} title={`${batchName(batch.number)}の手紙`}>
      <dl class="figures">
        <Figure name="区分" value={STREAM_NAMES[batch.stream]} />
        <Figure name="手紙番号" value={numbersText(batch)} />
        <Figure
          name="発行済み"
          value={`${countText(stored.length)}通（${countText(batch.count)}通のうち）`}
        />
        <Figure name="再発行した手紙" value={`${countText(reissued)}通`} />
        <Figure name="無効にした手紙" value={`${countText(voided)}通`} />
      </dl>
      {!complete && <Unfinished survey={survey} batch={batch} late={keptUntil === undefined} />}
      {complete && keptUntil && <Files survey={survey} batch={batch} keptUntil={keptUntil} />}
      {complete && !keptUntil && <Gone survey={survey} />}
    </LettersFrame>
  );
}

const Figure = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

interface PartProps {
  readonly survey: string;
  readonly batch: LetterBatch;
}

const Unfinished = ({ survey, batch, late }: PartProps & { readonly late: boolean }) => (
  <section class="notice-warning office-section" aria-labelledby="unfinished">
    <h2 id="unfinished">発行は途中です</h2>
    {late ? (
      <p>
        発行が途中で止まったまま{CODES_KEPT_HOURS}
        時間が過ぎ、コードを読み出す鍵が消えました。この便は印刷できません。あらためて必要な数を発行してください。この便の手紙番号は使わないでください。
      </p>
    ) : (
      <>
        <p>
          残りの手紙は、下のボタンで続きから発行できます。発行済みの手紙は変わらず、同じ手紙にコードが二重に作られることはありません。
        </p>
        <form method="post" action={paths.resume(survey, batch.number)}>
          <button class="button" type="submit">
            続きを発行する
          </button>
        </form>
      </>
    )}
  </section>
);

const Files = ({ survey, batch, keptUntil }: PartProps & { readonly keptUntil: Date }) => (
  <>
    <section class="office-section" aria-labelledby="files">
      <h2 id="files">印刷用のファイル</h2>
      <p>
        どちらか一方で印刷します。取り出せるのは<strong>{momentText(keptUntil)}まで</strong>
        です。取り出したファイルはコードそのものです。印刷が済んだら消してください。
      </p>
      <h3>差し込み印刷用のデータ</h3>
      <p>
        手紙番号、アクセスコード、QRコードのURLを1行に1通ずつ入れたCSVです。印刷会社や、ワープロの差し込み印刷に使います。宛名とは、市のシステムで手紙番号を使って結びつけてください。
      </p>
      <p>
        <a class="button" href={paths.mailMerge(survey, batch.number)} download>
          差し込み印刷用データをダウンロード（CSV）
        </a>
      </p>
      <h3>そのまま印刷できる手紙（A4）</h3>
      <p>1通1ページで、返信票つきです。数が多いときは分けて開きます。</p>
      <ul class="sheet-parts">
        {partsOf(batch).map(({ part, first, last }) => (
          <li>
            <a href={paths.sheets(survey, batch.number, part)}>
              手紙番号 {countText(first)}〜{countText(last)}
            </a>
          </li>
        ))}
      </ul>
    </section>
    <section class="office-section" aria-labelledby="received">
      <h2 id="received">受領の確認</h2>
      <p>
        ファイルを開き、件数が{countText(batch.count)}
        通あることを確かめてから押してください。コードを読み出す鍵がすぐに消え、
        <strong>同じファイルは二度と作れなくなります</strong>。
      </p>
      <form method="post" action={paths.received(survey, batch.number)}>
        <label class="option option-alone">
          <input type="checkbox" name="checked" value="yes" required />
          <span>ファイルを受け取り、件数を確かめました</span>
        </label>
        <p class="buttons">
          <button class="button" type="submit">
            受領を確認し、鍵を消す
          </button>
        </p>
      </form>
    </section>
  </>
);

const Gone = ({ survey }: { readonly survey: string }) => (
  <section class="office-section" aria-labelledby="files">
    <h2 id="files">印刷用のファイル</h2>
    <p class="notice">
      受領が確認されたか、{CODES_KEPT_HOURS}
      時間が過ぎたため、コードを読み出す鍵は消えています。この便のファイルは、もう作れません。
    </p>
    <p>
      届かなかった手紙や刷り損じた手紙は、<a href={paths.lost(survey)}>手紙の再発行</a>
      で1通ずつ新しいコードを作ってください。
    </p>
  </section>
);
