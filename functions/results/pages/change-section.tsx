import { CHANGE_REASON_TEXTS, CHANGE_VERDICT_TEXTS } from '../../../shared/kpi/change-wording.ts';
import type { PublicChange } from '../../../shared/publication/changes.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { type Opened, ownPath, prefix } from '../frame.ts';
import { countText, HIDDEN, percentText, pointsText } from '../print.ts';
import type { EarlierPublication } from '../shelf.ts';

interface Props {
  readonly opened: Opened;
  readonly earlier: EarlierPublication;
  /** Of the earlier publication's page: `/questions/sumitai`. */
  readonly rest: string;
  /** Null where one of the two counts is hidden. */
  readonly rows: readonly { readonly label: string; readonly change: PublicChange | null }[];
  /** Why the definition lets figures be compared although something changed; Japanese. */
  readonly bridge?: string | undefined;
}

/** What people answered at the survey before, what they answer now, and what may be said of it. */
export const ChangeSection = ({ opened, earlier, rest, rows, bridge }: Props) => {
  const { language } = opened;
  const ja = language === 'ja';
  const { entry, document } = earlier;
  const caption = ja ? '前回との比較' : 'Then and now';
  return (
    <section class="office-section" aria-labelledby="change">
      <h2 id="change">{ja ? '前回の調査からの変化' : 'Change since the survey before'}</h2>
      <p>
        {ja ? '前回：' : 'Before: '}
        <a href={`${prefix(language)}${ownPath(entry)}${rest}`}>{document.title[language]}</a>
      </p>
      <TableScroll label={caption}>
        <table class="table cross-table results-changes">
          <caption>
            {caption}
            {ja ? '（無作為に選んだ方の回答）' : ' (people drawn at random)'}
          </caption>
          <thead>
            <tr>
              <th scope="col">{ja ? '回答' : 'Answer'}</th>
              <th scope="col" class="number">
                {ja ? '前回' : 'Before'}
              </th>
              <th scope="col" class="number">
                {ja ? '今回' : 'Now'}
              </th>
              <th scope="col" class="number">
                {ja ? '差（ポイント）' : 'Change (points)'}
              </th>
              <th scope="col">{ja ? '判定' : 'Verdict'}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, change }) => (
              <tr>
                <th scope="row">{label}</th>
                {change ? (
                  <Compared language={language} {...change} />
                ) : (
                  <>
                    <td class="number">{HIDDEN}</td>
                    <td class="number">{HIDDEN}</td>
                    <td class="number">{HIDDEN}</td>
                    <td>{ja ? '比べられません' : 'Cannot be compared'}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {bridge !== undefined && (
        <p>
          {ja
            ? 'たずね方が前回と変わりましたが、次の理由で比べています：'
            : 'It was asked differently before, and is compared for this reason, stated in Japanese: '}
          <span lang="ja">{bridge}</span>
        </p>
      )}
      <p>
        {ja
          ? '差は、割合を四捨五入する前の値から計算しています。「有意な差とはいえない」は、回答した方がたまたま違っただけでも起こる大きさの差で、増えたとも減ったとも言えないという意味です。何も変わっていなくても、20回に1回くらいは「上がった」か「下がった」になります。'
          : '“No significant difference” means that chance in drawing people alone gives differences of this size: neither a rise nor a fall can be claimed. Even when nothing has changed, about one verdict in twenty says up or down. Changes are computed before percents are rounded.'}
      </p>
    </section>
  );
};

const Compared = ({
  language,
  before,
  after,
  change,
}: PublicChange & { readonly language: Opened['language'] }) => (
  <>
    {[before, after].map(({ percentTenths, n }) => (
      <td class="number">
        {percentText(percentTenths, language)}
        <span class="kpi-source">n={countText(n)}</span>
      </td>
    ))}
    <td class="number">{pointsText(change.differenceTenths)}</td>
    <td>
      {CHANGE_VERDICT_TEXTS[change.verdict][language]}
      <span class="kpi-source">{CHANGE_REASON_TEXTS[change.reason][language]}</span>
    </td>
  </>
);
