import type { Organisation } from '../../../shared/coordination/organisation.ts';
import { CoordinatorPage } from '../pages/coordinator-page.tsx';
import { PURPOSE } from '../site.ts';
import type { CoordinatorFrame } from '../viewer.tsx';

interface Props extends CoordinatorFrame {
  readonly organisations: readonly Organisation[];
}

/** Where the city makes a file for an organisation that does not use this site itself. */
export const HandOverPage = ({ organisations, ...frame }: Props) => (
  <CoordinatorPage {...frame} title="団体への連絡先の提供">
    <p>
      このサイトを使わない団体へ、割り当てた方の連絡先をファイル（CSV）で渡します。入るのは、その団体への提供に同意し、その団体に割り当てられ、連絡不要の申し出がない方だけです。
    </p>
    <p>
      ファイルには提供先、利用目的「{PURPOSE}
      」、消去する日が1行ごとに入ります。提供したことと、どなたの分かは監査記録に残ります。ほかの団体の記録やメモは入りません。
    </p>
    {frame.pause ? (
      <p class="notice">全市一時停止中のため、提供できません。</p>
    ) : (
      <form method="get" action="/hand-over.csv" class="office-form">
        <div class="field">
          <label class="field-label" for="organisation">
            提供先の団体
          </label>
          <select class="input" id="organisation" name="organisation">
            {organisations.map(({ code, name }) => (
              <option value={code}>{name}</option>
            ))}
          </select>
        </div>
        <button class="button" type="submit">
          提供用のファイルをダウンロード（CSV）
        </button>
      </form>
    )}
  </CoordinatorPage>
);
