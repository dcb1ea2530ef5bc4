import type { KpiResults } from '../../../../shared/kpi/kpi-results.ts';
import type { EnteredMargins } from '../../../../shared/population/entered-margins.ts';
import type { RegisterWords } from '../../../../shared/population/register-words.ts';
import type { Definition } from '../../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import { DataMark } from '../sample-mark.tsx';
import { WeightingNote } from '../weighting-note.tsx';
import { FitTable } from './fit-table.tsx';
import { MarginsHistory } from './margins-history.tsx';
import { MarginsUpload } from './margins-upload.tsx';

export interface MarginsFrame extends OfficeFrame {
  readonly definition: Definition;
}

interface Props extends MarginsFrame {
  readonly words: RegisterWords;
  /** The newest first. */
  readonly history: readonly EnteredMargins[];
  readonly results: KpiResults | undefined;
  /** The figures were computed with the newest set. */
  readonly inEffect: boolean;
  readonly mayEnter: boolean;
}

export const marginsTrail = ({ survey, title }: Definition) => [
  { href: '/', text: '集計' },
  { href: `/surveys/${survey}/kpis`, text: title.ja },
];

/** The people an edition is weighted to: what counts now, what the weights did, and a new set. */
export const MarginsPage = (props: Props) => {
  const { definition, words, history, results, inEffect, mayEnter, ...frame } = props;
  const [newest] = history;
  return (
    <OfficeLayout {...frame} title="母集団の人数とウエイト" trail={marginsTrail(definition)}>
      <DataMark definition={definition} />
      <p>
        {definition.title.ja}
        の回答に、住民基本台帳の人数に合わせてウエイトを付けるためのページです。
      </p>
      <section class="office-section" aria-labelledby="state">
        <h2 id="state">今の集計</h2>
        {newest && !inEffect && (
          <p class="notice">
            第{newest.number}
            版の人数は、次の集計から使われます。集計は1時間に1回、毎時10分ごろに始まります。
            回答が増えていなくても、計算し直します。
          </p>
        )}
        {results ? (
          <>
            <WeightingNote definition={definition} weighting={results.weighting} />
            {results.weighting.status === 'weighted' && (
              <FitTable weighting={results.weighting} words={words} />
            )}
          </>
        ) : (
          <p>まだ集計結果はありません。</p>
        )}
      </section>
      {mayEnter && <MarginsUpload survey={definition.survey} />}
      <MarginsHistory history={history} />
    </OfficeLayout>
  );
};
