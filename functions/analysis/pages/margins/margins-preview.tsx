import { totalOf } from '../../../../shared/kpi/weights/margin-faults.ts';
import type { PopulationMargin } from '../../../../shared/kpi/weights/weighting.ts';
import type { EnteredMargins } from '../../../../shared/population/entered-margins.ts';
import { type RegisterWords, wordFor } from '../../../../shared/population/register-words.ts';
import { dayText } from '../../../../shared/web/office/day-text.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { countText } from '../../wording.ts';
import { DataMark } from '../sample-mark.tsx';
import { type MarginsFrame, marginsTrail } from './margins-page.tsx';

interface Props extends MarginsFrame {
  readonly words: RegisterWords;
  readonly margins: readonly PopulationMargin[];
  /** The file as it came: it is read once more when it is stored. */
  readonly csv: string;
  readonly newest: EnteredMargins | undefined;
  readonly today: string;
}

/** What the file says, before it counts for anything. */
export const MarginsPreview = (props: Props) => {
  const { definition, words, margins, csv, newest, today, ...frame } = props;
  const inFuture = margins.some(({ asOf }) => asOf > today);
  return (
    <OfficeLayout
      {...frame}
      title="人数の確認"
      trail={[
        ...marginsTrail(definition),
        { href: `/margins/${definition.survey}`, text: '母集団の人数とウエイト' },
      ]}
    >
      <DataMark definition={definition} />
      <p>まだ登録していません。台帳の帳票と見比べて、正しければ登録してください。</p>
      {inFuture && (
        <p class="notice-warning">
          基準日が今日より後の日付です。日付に間違いがないか確認してください。
        </p>
      )}
      {margins.map((margin) => (
        <MarginTable margin={margin} words={words} before={newest?.margins} />
      ))}
      <form method="post" action={`/margins/${definition.survey}`}>
        <input type="hidden" name="csv" value={csv} />
        <input type="hidden" name="after" value={String(newest?.number ?? 0)} />
        <div class="buttons">
          <button class="button" type="submit">
            この人数を登録する
          </button>
          <a class="button-secondary" href={`/margins/${definition.survey}#upload`}>
            登録せずに戻る
          </a>
        </div>
      </form>
    </OfficeLayout>
  );
};

interface TableProps {
  readonly margin: PopulationMargin;
  readonly words: RegisterWords;
  readonly before: readonly PopulationMargin[] | undefined;
}

const MarginTable = ({ margin, words, before }: TableProps) => {
  const { variables, counts, asOf, includesForeignResidents, source } = margin;
  const earlier = before?.find((one) => one.variables.join() === variables.join());
  const total = totalOf(margin);
  return (
    <>
      <dl class="figures">
        <Fact name="基準日" value={dayText(asOf)} />
        <Fact name="外国人住民" value={includesForeignResidents ? '含む' : '含まない'} />
        <Fact name="出典" value={source} />
        <Fact name="合計" value={`${countText(total)}人`} />
        {earlier && (
          <Fact name="前回の合計との差" value={`${signed(total - totalOf(earlier))}人`} />
        )}
      </dl>
      <TableScroll label="ファイルの人数">
        <table class="table">
          <caption>ファイルの人数</caption>
          <thead>
            <tr>
              {variables.map((name) => (
                <th scope="col">{wordFor(words.columns, name)}</th>
              ))}
              <th scope="col" class="number">
                人数
              </th>
              <th scope="col" class="number">
                構成比
              </th>
              {earlier && (
                <th scope="col" class="number">
                  前回との差
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ categories, population }, i) => (
              <tr>
                {variables.map((name) => (
                  <th scope="row">
                    {wordFor(words.categories.get(name) ?? [], categories[name] ?? '')}
                  </th>
                ))}
                <td class="number">{countText(population)}</td>
                <td class="number">
                  {total === 0 ? '―' : `${((100 * population) / total).toFixed(1)}％`}
                </td>
                {earlier && (
                  <td class="number">
                    {signed(population - (earlier.counts[i]?.population ?? 0))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const signed = (difference: number): string =>
  difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${countText(Math.abs(difference))}`;
