import type { WrittenText } from '../../answers/written-texts.ts';

/** 自由記述, apart from all other answers; only where whoever makes the report asks for it. */
export const FreeText = ({ texts }: { readonly texts: readonly WrittenText[] }) => (
  <section class="report-chapter">
    <h2 id="texts">6　自由記述</h2>
    <p class="notice">
      <strong>公表する前に、すべて読んで確かめてください。</strong>
      氏名、住所、病気のことなど、書いた方やほかの方がわかることが書かれていることがあります。順番は無作為に並べかえており、ほかの設問の回答とは結び付きません。
    </p>
    {texts.length === 0 && <p>記述はありません。</p>}
    {[...Map.groupBy(texts, ({ title }) => title)].map(([title, written]) => (
      <>
        <h3>
          {title}（{written.length}件）
        </h3>
        <ul class="report-texts">
          {written.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
      </>
    ))}
  </section>
);
