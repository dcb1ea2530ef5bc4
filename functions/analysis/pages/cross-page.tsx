import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { surveyTrail } from '../survey-trail.ts';
import type { EditionTables, ShownStream } from '../tables/edition-tables.ts';
import { type ShownVariable, variableHeading } from '../tables/shown-variable.ts';
import { crossLines } from '../tables/table-lines.ts';
import { CrossTable } from './cross-table.tsx';
import { DataMark } from './sample-mark.tsx';
import { TableConventions } from './table-conventions.tsx';

interface Props extends OfficeFrame {
  readonly tables: EditionTables;
  readonly shown: ShownStream;
  readonly head: ShownVariable;
  readonly stub: ShownVariable;
}

/** Any question by any attribute or other question (クロス集計). */
export const CrossPage = ({ tables, shown, head, stub, ...frame }: Props) => {
  const { definition } = tables;
  const cross = shown.cross(head.name, stub.name);
  const groups = [{ stub, rows: crossLines(head, stub, cross, shown.sample) }];
  const label = `${variableHeading(head)} × ${variableHeading(stub)}`;
  return (
    <OfficeLayout {...frame} title={`クロス集計 ${label}`} trail={surveyTrail(definition)}>
      <DataMark definition={definition} />
      <CrossChoice tables={tables} shown={shown} head={head} stub={stub} />
      <p>
        {head.title}（{head.multiple ? '複数回答' : '単数回答'}
        {head.askedOf && `、対象は${head.askedOf}`}）
      </p>
      <TableScroll label={label}>
        <CrossTable head={head} groups={groups} weighted={false} />
      </TableScroll>
      {shown.weighted && (
        <TableScroll label={`${label}（ウエイト後）`}>
          <CrossTable head={head} groups={groups} weighted />
        </TableScroll>
      )}
      <p class="notice">
        この表は職員が分析に使うためのものです。少ない人数の欄から個人が推測されることがあるため、このまま公表しないでください。
      </p>
      <TableConventions />
    </OfficeLayout>
  );
};

type ChoiceProps = Pick<Props, 'tables' | 'shown' | 'head' | 'stub'>;

const CrossChoice = ({ tables, shown, head, stub }: ChoiceProps) => (
  <form class="office-filter" method="get">
    <Choice name="row" label="集計する設問" variables={tables.variables} chosen={head.name} />
    <Choice
      name="by"
      label="区分（属性または設問）"
      variables={byOrder(tables)}
      chosen={stub.name}
    />
    {tables.streams.length > 1 && (
      <div>
        <label for="stream">集計区分</label>
        <select class="input" id="stream" name="stream">
          {tables.streams.map(({ stream }) => (
            <option value={stream} selected={stream === shown.stream}>
              {STREAM_NAMES[stream]}
            </option>
          ))}
        </select>
      </div>
    )}
    <div class="office-filter-buttons">
      <button class="button-secondary" type="submit">
        表を見る
      </button>
    </div>
  </form>
);

/** Attributes first, since most tables are broken down by one. */
const byOrder = ({ variables }: EditionTables): readonly ShownVariable[] => [
  ...variables.filter(({ attribute }) => attribute),
  ...variables.filter(({ attribute }) => !attribute),
];

const Choice = ({
  name,
  label,
  variables,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly variables: readonly ShownVariable[];
  readonly chosen: string;
}) => (
  <div>
    <label for={name}>{label}</label>
    <select class="input" id={name} name={name}>
      {variables.map((variable) => (
        <option value={variable.name} selected={variable.name === chosen}>
          {variableHeading(variable)}
        </option>
      ))}
    </select>
  </div>
);
