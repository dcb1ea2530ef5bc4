import type { WeightingSummary } from '../../../../shared/kpi/weights/weighting-summary.ts';
import { type RegisterWords, wordFor } from '../../../../shared/population/register-words.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { countText } from '../../wording.ts';

interface Props {
  readonly weighting: Extract<WeightingSummary, { status: 'weighted' }>;
  readonly words: RegisterWords;
}

/** Each category after merging: answers, people, and the mean weight that evens them out. */
export const FitTable = ({ weighting: { fit, population, answers, unstated }, words }: Props) => {
  const stated = answers - unstated;
  return (
    <TableScroll label="分類ごとの回答と人数">
      <table class="table worded-table">
        <caption>分類ごとの回答と人数（合わせた分類は1行にまとめています）</caption>
        <thead>
          <tr>
            <th scope="col">分類</th>
            <Numeric text="回答" />
            <Numeric text="回答の構成比" />
            <Numeric text="人数" />
            <Numeric text="人数の構成比" />
            <Numeric text="ウエイト" />
          </tr>
        </thead>
        <tbody>
          {fit.map(({ variables, categories, n, population: people, weighted }) => (
            <tr>
              <th scope="row">
                {categories.map((category) => (
                  <span class="fit-category">
                    {variables
                      .map((name) =>
                        wordFor(words.categories.get(name) ?? [], category[name] ?? ''),
                      )
                      .join(' ')}
                  </span>
                ))}
              </th>
              <Figure text={countText(n)} />
              <Figure text={shareText(n, stated)} />
              <Figure text={countText(people)} />
              <Figure text={shareText(people, population)} />
              <Figure text={((weighted / population) * (stated / n)).toFixed(2)} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

const Numeric = ({ text }: { readonly text: string }) => (
  <th scope="col" class="number">
    {text}
  </th>
);

const Figure = ({ text }: { readonly text: string }) => <td class="number">{text}</td>;

const shareText = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}％`;
