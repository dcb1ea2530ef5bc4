import { ROUGH_BELOW } from '../wording.ts';

/** What the figures and marks of the tables mean, as a report prints it (凡例); plain, for files too. */
export const CONVENTIONS: readonly string[] = [
  'n は割合の分母（基数）で、その設問に回答した人の数です。クロス集計では行ごとに示し、割合はその行の n に対するものです。',
  '割合（％）は小数第2位を四捨五入しています。単数回答の設問でも、合計が 100.0 にならないことがあります。',
  '複数回答の設問は回答した人の数で割っているため、割合の合計が 100 を超えることがあります。',
  `「*」は n が ${ROUGH_BELOW} 未満の参考値です。`,
  '「-」は該当する人がいないこと、「0.0」は 0.05％未満であることを示します。',
  '無回答と非該当（設問の対象でない人）は割合の分母に含めず、人数だけを示します。',
  'クロス集計では、区分の設問が無回答の人の行は示しませんが、「全体」には含みます。そのため、各行の n の合計は「全体」の n と一致しないことがあります。',
  '95％信頼区間は、標本調査の割合（ウエイトなし）のものです。無作為に選んだことによる誤差だけを表します。',
  '無作為に選んだ方の回答（標本調査）と、自分から参加した方の回答（自由参加）は合算しません。',
  'ウエイト後の割合は、回答した方の性別・年齢などの構成を、市民の構成に近づけたものです。実質n は、誤差の大きさから見た回答数です。',
];

export const TableConventions = () => (
  <section aria-labelledby="conventions" class="office-section reading-notes">
    <h2 id="conventions">凡例</h2>
    <ul>
      {CONVENTIONS.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  </section>
);
