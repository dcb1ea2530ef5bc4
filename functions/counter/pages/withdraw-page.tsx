import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { paths } from '../paths.ts';
import { CounterFrame, type CounterFrameProps } from './counter-frame.tsx';

/** Asks once: what is deleted cannot be brought back. */
export const WithdrawPage = ({
  confirmation,
  ...frame
}: CounterFrameProps & { readonly confirmation: string }) => (
  <CounterFrame {...frame} title="登録の取りやめ">
    <p>
      お名前、ご連絡先、ご希望、同意の記録、担当する団体、連絡の記録を、すぐに消去します。元に戻すことはできません。ご本人の意思をもう一度確かめてください。
    </p>
    <form method="post" action={paths.withdraw(frame.person)}>
      <input type="hidden" name="confirmation" value={confirmation} />
      <p class="buttons">
        <button class="button" type="submit" name="confirmed" value="yes">
          取りやめて、すべて消去する
        </button>
        <a class="button-secondary" href={paths.find}>
          取りやめずに終わる
        </a>
      </p>
    </form>
  </CounterFrame>
);

export const WithdrawnPage = (frame: OfficeFrame) => (
  <OfficeLayout
    {...frame}
    title="登録を取りやめました"
    trail={[{ href: paths.find, text: '窓口の手続き' }]}
  >
    <p>
      この方について保有していた個人情報を、すべて消去しました。障害に備えた予備の記録からは、35日以内に消えます。印刷した名簿や、団体に渡したファイルにこの方が載っているときは、処分してください。
    </p>
    <p>
      <a class="button-secondary" href={paths.find}>
        窓口の手続きへ戻る
      </a>
    </p>
  </OfficeLayout>
);

export const GonePage = (frame: OfficeFrame) => (
  <OfficeLayout
    {...frame}
    title="登録がありません"
    trail={[{ href: paths.find, text: '窓口の手続き' }]}
  >
    <p>
      この方の登録はありません。取りやめられたか、消去の日を過ぎています。この方について保有している連絡先や連絡の記録はありません。
    </p>
    <p>
      <a class="button-secondary" href={paths.find}>
        窓口の手続きへ戻る
      </a>
    </p>
  </OfficeLayout>
);
