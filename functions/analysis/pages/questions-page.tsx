import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { countedPeriod } from '../counted-period.ts';
import { surveyTrail } from '../survey-trail.ts';
import type { EditionTables, ShownStream } from '../tables/edition-tables.ts';
import { type ShownVariable, variableHeading } from '../tables/shown-variable.ts';
import { countText } from '../wording.ts';
import { QuestionChart } from './question-chart.tsx';
import { QuestionTable } from './question-table.tsx';
import { DataMark } from './sample-mark.tsx';
import { TableConventions } from './table-conventions.tsx';
import { WeightingNote } from './weighting-note.tsx';

interface Props extends OfficeFrame {
  readonly tables: EditionTables;
  readonly shown: ShownStream;
}

/** Every question of one stream with its frequency table and chart (単純集計). */
export const QuestionsPage = ({ tables, shown, ...frame }: Props) => {
  const { definition, results, streams, variables } = tables;
  return (
    <OfficeLayout
      {...frame}
      title={`単純集計（${STREAM_NAMES[shown.stream]}）`}
      trail={surveyTrail(definition)}
    >
      <DataMark definition={definition} />
      <p>
        {definition.title.ja}の{STREAM_NAMES[shown.stream]}の回答{countText(shown.responses)}
        件を、設問ごとに集計しています。{countedPeriod(results)}
      </p>
      <ul class="page-links">
        {streams
          .filter(({ stream }) => stream !== shown.stream)
          .map(({ stream }) => (
            <li>
              <a href={`/surveys/${definition.survey}/questions?stream=${stream}`}>
                {STREAM_NAMES[stream]}の単純集計を見る
              </a>
            </li>
          ))}
        <li>
          <a href={`/surveys/${definition.survey}/cross`}>クロス集計を見る</a>
        </li>
        <li>
          <a href={`/surveys/${definition.survey}/downloads`}>ファイルをダウンロードする</a>
        </li>
      </ul>
      {shown.stream === 'sampled' && (
        <WeightingNote definition={definition} weighting={results.weighting} />
      )}
      <nav aria-label="設問" class="question-index">
        <ol>
          {variables.map((variable) => (
            <li>
              <a href={`#${anchorOf(variable)}`}>{variableHeading(variable)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {variables.map((variable) => (
        <QuestionSection
          variable={variable}
          shown={shown}
          crossOf={`/surveys/${definition.survey}/cross?row=${encodeURIComponent(variable.name)}&by=`}
          by={definition.attributes.find((name) => name !== variable.name)}
        />
      ))}
      <TableConventions />
    </OfficeLayout>
  );
};

const anchorOf = ({ name }: ShownVariable): string => `q-${name.replace('.', '-')}`;

interface SectionProps {
  readonly variable: ShownVariable;
  readonly shown: ShownStream;
  readonly crossOf: string;
  readonly by: string | undefined;
}

const QuestionSection = ({ variable, shown, crossOf, by }: SectionProps) => {
  const table = shown.of(variable.name);
  return (
    <section class="office-section question-section" aria-labelledby={anchorOf(variable)}>
      <h2 id={anchorOf(variable)}>
        {variable.number} {variable.title}
      </h2>
      <p>
        {variable.multiple ? '複数回答' : '単数回答'}
        {variable.askedOf && `、対象は${variable.askedOf}`}
        {by && (
          <>
            {' '}
            <a href={`${crossOf}${by}&stream=${shown.stream}`}>クロス集計を見る</a>
          </>
        )}
      </p>
      <div class="question-figures">
        <TableScroll label={`${variableHeading(variable)}の表`}>
          <QuestionTable variable={variable} table={table} sample={shown.sample} />
        </TableScroll>
        <QuestionChart stream={shown.stream} variable={variable} table={table} />
      </div>
    </section>
  );
};
