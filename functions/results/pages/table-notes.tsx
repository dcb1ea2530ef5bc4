import { FEW_ANSWERS } from '../../../shared/kpi/share.ts';
import { link, type Opened } from '../frame.ts';
import { HIDDEN } from '../print.ts';

/** What the signs of the tables mean. */
export const TableNotes = ({ opened }: { readonly opened: Opened }) => {
  const ja = opened.language === 'ja';
  const notes = ja
    ? [
        `「${HIDDEN}」は、回答した人が特定されないように伏せた数です。少ない人数の欄と、引き算でそれがわかってしまう欄を伏せています。`,
        'n は割合の分母（その設問に回答した人の数）です。割合は各行の n に対するものです。',
        `「*」は n が${FEW_ANSWERS}未満の参考値です。`,
        '割合は小数第2位を四捨五入しているため、合計が100.0％にならないことがあります。',
      ]
    : [
        `“${HIDDEN}” is withheld so that nobody can be recognised: small numbers of people, and whatever would reveal them by subtraction.`,
        'n is the base of the percents: those who answered the question, row by row.',
        `“*” marks a base under ${FEW_ANSWERS}, for reference only.`,
        'Percents are rounded to one decimal and need not add up to 100.0 %.',
      ];
  return (
    <section class="office-section reading-notes" aria-labelledby="notes">
      <h2 id="notes">{ja ? '表の読み方' : 'Notes'}</h2>
      <ul>
        {notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
      <p>
        <a href={link(opened, '/method')}>{ja ? '調査と集計の方法' : 'Method'}</a>
      </p>
    </section>
  );
};
