import { samplingErrorTable } from '../../../../shared/kpi/sampling-error.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { countText } from '../../wording.ts';
import { CONVENTIONS } from '../table-conventions.tsx';
import type { ReportProps } from './report-props.ts';

/** 凡例, and the sampling error that a reader looks up. */
export const HowToRead = ({ tables }: ReportProps) => {
  const { results, weights } = tables;
  const n = results.counted.sampled;
  const population = weights.population ?? undefined;
  return (
    <section class="report-chapter">
      <h2 id="how-to-read">2　報告書の見方</h2>
      <h3>（1）凡例</h3>
      <ul>
        {CONVENTIONS.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <h3>（2）標本誤差</h3>
      {n > 0 && (
        <>
          <p>
            標本調査の割合には、無作為に選んだことによる誤差があります。信頼度95％での誤差の目安は次の表のとおりです。案内が届かなかった方がいること、回答した方としなかった方の違い、設問の言い回しの影響は含みません。
          </p>
          <TableScroll label="標本誤差の早見表">
            <table class="table report-table">
              <caption>
                標本誤差の早見表（n={countText(n)}
                {population
                  ? `、母集団 ${countText(population)}人`
                  : '、母集団は十分に大きいものとする'}
                ）
              </caption>
              <thead>
                <tr>
                  <th scope="col">回答の割合</th>
                  {samplingErrorTable(n, population).map(({ percent, complement }) => (
                    <th scope="col" class="number">
                      {percent}％{complement !== percent && `（${complement}％）`}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">誤差（ポイント）</th>
                  {samplingErrorTable(n, population).map(({ points }) => (
                    <td class="number">±{points.toFixed(2)}</td>
                  ))}
                </tr>
              </tbody>
            </table>
          </TableScroll>
        </>
      )}
    </section>
  );
};
