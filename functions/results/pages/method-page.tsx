import { printTenths } from '../../../shared/kpi/percent.ts';
import { FEW_ANSWERS } from '../../../shared/kpi/share.ts';
import { LICENCE } from '../../../shared/publication/open-data/dcat.ts';
import { printDay } from '../../../shared/web/print-day.ts';
import { CHECK_SQL } from '../files/check-sql.ts';
import { filePath, type Opened, type Words } from '../frame.ts';
import { countText, HIDDEN, percentText, tenthsRange } from '../print.ts';
import { workedExample } from '../worked-example.ts';
import { Layout } from './layout.tsx';

const TITLE: Words = { ja: '調査と集計の方法', en: 'Method' };

/** How the figures came about, what they can bear, and how anyone can work them out again. */
export const MethodPage = ({ opened }: { readonly opened: Opened }) => {
  const { language, publication } = opened;
  const ja = language === 'ja';
  const description: Words = {
    ja: `${publication.title.ja}の調査方法、割合の分母、誤差、秘匿の決まり、公表データからの検算のしかたです。`,
    en: `How the ${publication.title.en} was done: denominators, error, what is withheld, and how to check a figure yourself.`,
  };
  return (
    <Layout frame={opened} opened={opened} title={TITLE} description={description}>
      <div class="results-text">
        {sections(opened).map(({ id, heading, body }) => (
          <section aria-labelledby={id}>
            <h2 id={id}>{heading[language]}</h2>
            {body[language].map((text) => (
              <p>{text}</p>
            ))}
          </section>
        ))}
        <Example opened={opened} />
        <section aria-labelledby="licence">
          <h2 id="licence">{ja ? '利用の条件' : 'Licence'}</h2>
          <p>
            {ja
              ? `このサイトの結果とデータは、クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）で利用できます。「${publication.title.ja}（${publication.city.ja}）」のように出典を示してください。加工した場合は、そのことも示してください。`
              : `Results and data are licensed under Creative Commons Attribution 4.0 International (CC BY 4.0). Please name the source, as in “${publication.title.en}, ${publication.city.en}”, and say so where you changed something.`}{' '}
            <a rel="license" href={LICENCE}>
              CC BY 4.0
            </a>
          </p>
          {opened.city?.municipality && (
            <p>
              {ja ? '全国地方公共団体コード' : 'Code of the municipality'}：
              {opened.city.municipality}
            </p>
          )}
        </section>
      </div>
    </Layout>
  );
};

interface Section {
  readonly id: string;
  readonly heading: Words;
  readonly body: Readonly<Record<Opened['language'], readonly string[]>>;
}

function sections({ publication, language }: Opened): Section[] {
  const { disclosure, weighting } = publication;
  const period = {
    from: printDay(publication.firstDay, language),
    to: printDay(publication.closesOn, language),
  };
  return [
    {
      id: 'asked',
      heading: { ja: 'たずね方', en: 'How people were asked' },
      body: {
        ja: [
          `${period.from}から${period.to}まで行いました。市民の中から無作為に選んだ方に手紙をお送りし、インターネットなどで回答していただきました。手紙が届いていない方も、自由参加で回答できる場合があります。この2つの回答は合算しません。`,
          '回答は無記名です。回答と回答者を結びつける記録はありません。',
        ],
        en: [
          `The survey ran from ${period.from} to ${period.to}. Residents drawn at random were asked by letter to answer online or otherwise. Where others could take part on their own, their answers are kept apart and never added.`,
          'Answers are anonymous. No record connects an answer with a person.',
        ],
      },
    },
    {
      id: 'percents',
      heading: { ja: '割合の分母と四捨五入', en: 'What percents are of, and rounding' },
      body: {
        ja: [
          '割合の分母（n）は、その設問に回答した方の数です。無回答の方と、設問の対象でない方は含みません。「回答した方」のページだけは、調査に回答した方全員が分母です。',
          '割合は人数から計算し、最後に一度だけ小数第2位を四捨五入しています。いくつかの選択肢を合わせるときは、人数を足してから割ります。四捨五入した割合どうしは足しません。',
        ],
        en: [
          'The base (n) of a percent is the number of people who answered the question, without those who left it blank or were not asked. Only on the page “Who answered” it is everyone who answered the survey.',
          'Percents are computed from counts and rounded once, half up to one decimal. Where options are put together, counts are added first; rounded percents are never added.',
        ],
      },
    },
    {
      id: 'intervals',
      heading: { ja: '誤差の幅（95％信頼区間）', en: 'Error (95 % intervals)' },
      body: {
        ja: [
          '一部の方の回答から市民全体を推し量るため、値には誤差があります。同じやり方の調査を100回くり返し、そのたびに幅を計算すると、95回くらいは市民全体の割合がその幅の中に入ります。今回の幅に入っている確率が95％という意味ではありません。',
          `幅は、ウィルソン法で計算しています。n が${FEW_ANSWERS}未満のときと、該当する人が0人または全員のときは、クロッパー・ピアソン法を使います。回答しなかった方の考えが違っていた場合の偏りは、この幅に含まれません。`,
        ],
        en: [
          'As only some residents answered, values have an error. If the same survey were done 100 times and the range computed each time, about 95 of the ranges would contain the share among all residents. It does not mean that this one range contains it with a probability of 95 %.',
          `Ranges are Wilson intervals; with n under ${FEW_ANSWERS}, or nobody or everybody counted, Clopper–Pearson intervals. They do not cover how people who did not answer may differ.`,
        ],
      },
    },
    {
      id: 'weights',
      heading: { ja: 'ウエイト', en: 'Weights' },
      body:
        weighting.status === 'weighted'
          ? {
              ja: [
                '回答した方の構成を市民全体の構成に近づけるため、ウエイトをかけた割合も示しています。人数と n は、ウエイトをかけていない数です。',
                'ウエイト後の割合からは、伏せた数が計算できてしまうことがあります。そのため、全体についてだけ、計算できない場合に示しています。',
              ],
              en: [
                'Percents under weights, which bring those who answered closer to the make-up of all residents, stand beside the others. Counts and n are without weights.',
                'A withheld count may follow from a percent under weights. They are given of all only, and only where none does.',
              ],
            }
          : {
              ja: ['ウエイトは使っていません。割合は、回答をそのまま数えたものです。'],
              en: ['No weights are used: percents are of the answers as they came.'],
            },
    },
    {
      id: 'hidden',
      heading: { ja: '秘匿（伏せている数）', en: 'What is withheld' },
      body: {
        ja: [
          `回答した方が特定されないように、${disclosure.threshold}人に満たない欄などを「${HIDDEN}」と示し、伏せています。${disclosure.zeroIsSmall ? '0人の欄も伏せる対象です。' : '0人の欄は伏せていません。'}さらに、合計などからの引き算で伏せた数がわかってしまわないように、ほかの欄も伏せています。`,
          '同じ数は、表・グラフ・ファイルのすべてで同じように伏せています。',
        ],
        en: [
          `So that nobody can be recognised, counts under ${disclosure.threshold} people and the like are withheld and shown as “${HIDDEN}”. ${disclosure.zeroIsSmall ? 'Counts of 0 are treated the same.' : 'Counts of 0 are shown.'} Further counts are withheld where a small one would follow by subtraction.`,
          'The same count is withheld in every table, chart and file.',
        ],
      },
    },
    ...(publication.freeText ? [freeTextSection(disclosure.rowThreshold)] : []),
  ];
}

const freeTextSection = (least: number): Section => ({
  id: 'free-text',
  heading: { ja: '自由記述の公表', en: 'Released free text' },
  body: {
    ja: [
      `自由記述は、職員が公表してよいものを1件ずつ選び、別の職員が承認したものだけを載せています。書いた方が${least}人に満たない設問の文章は載せません。個人がわかるおそれのある部分は「（略）」に置き換え、ほかの部分は変えていません。`,
      '文章は、ほかの設問の回答、年齢や地区、回答した日と切り離しています。どの文章とどの文章を同じ方が書いたかもわかりません。選ばれた文章であり、市民全体の意見の割合を表すものではありません。',
    ],
    en: [
      `Of what people wrote, only what a member of staff chose text by text and another approved is shown, and only of questions that at least ${least} people answered. Passages that might tell who somebody is are replaced by “（略）”; nothing else is changed.`,
      'Texts are cut off from all other answers, from age and district, and from the day. Nothing tells which texts are by one person. They were chosen, and say nothing of how many residents think so.',
    ],
  },
});

/** A published percent worked out again, with its real numbers. */
const Example = ({ opened }: { readonly opened: Opened }) => {
  const { language, publication, entry } = opened;
  const ja = language === 'ja';
  const row = workedExample(publication);
  if (row?.n == null || row.count === null || row.percentTenths === null) return null;
  const exact = ((100 * row.count) / row.n).toFixed(3);
  return (
    <section aria-labelledby="check">
      <h2 id="check">{ja ? 'ご自身で検算するには' : 'Check it yourself'}</h2>
      <ol>
        <li>
          <a href={filePath(entry, 'results.csv')}>results.csv</a>
          {ja ? 'を表計算ソフトなどで開きます。' : ': open it in a spreadsheet.'}
        </li>
        <li>
          {ja ? '次の行を探します：' : 'Find the row with '}
          <code>
            stream={row.stream}, question={row.question}, option={row.option}
          </code>
          {ja ? '、attribute は空欄' : ', attribute blank'}
          {ja
            ? `（「${row.questionLabel.ja}」に「${row.optionLabel.ja}」と答えた人）`
            : ` (those who answered “${row.optionLabel.en}” to “${row.questionLabel.en}”)`}
        </li>
        <li>
          {ja ? '人数（count）を n で割ります：' : 'Divide count by n: '}
          {countText(row.count)} ÷ {countText(row.n)} = {exact}
          {ja ? '％' : '%'}
        </li>
        <li>
          {ja
            ? `小数第2位を四捨五入すると${percentText(row.percentTenths, language)}で、percent 欄の ${printTenths(row.percentTenths)} と一致します。`
            : `Rounded to one decimal this is ${percentText(row.percentTenths, language)}, as in the column percent.`}
          {row.lowTenths !== null &&
            row.highTenths !== null &&
            (ja
              ? `95％信頼区間は${tenthsRange(row.lowTenths, row.highTenths, language)}です。`
              : ` The 95 % interval is ${tenthsRange(row.lowTenths, row.highTenths, language)}.`)}
        </li>
      </ol>
      <p>
        {ja ? 'すべての割合を一度に確かめるには、' : 'To check every percent at once, save '}
        <a href={filePath(entry, 'all.zip')}>all.zip</a>
        {ja
          ? 'を保存して展開し、そのフォルダーで、無料のソフト DuckDB から次のSQLを実行します。人数から計算し直した割合と合わない行だけが表示されます。何も表示されなければ、すべて一致しています。'
          : ', unpack it, and run this SQL in its folder with the free program DuckDB. It lists the rows whose percent differs from the one computed from the counts; no rows means that all agree.'}
      </p>
      <pre class="results-sql">
        <code>{CHECK_SQL}</code>
      </pre>
    </section>
  );
};
