import type { FigureRecord } from '../../../../shared/figures/figure.ts';
import {
  enteredUnit,
  FIGURE_FIELDS,
  type FigureFault,
  type FigureField,
  type FigureInput,
  isAsked,
} from '../../../../shared/figures/figure-input.ts';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { printedName } from '../../../../shared/indicator/printed-name.ts';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import { FigureHistory } from './figure-history.tsx';
import { FIGURES_TRAIL } from './figures-page.tsx';

interface Props extends OfficeFrame {
  readonly indicator: Indicator;
  readonly records: readonly FigureRecord[];
  readonly input: FigureInput;
  readonly faults: readonly FigureFault[];
}

/** One figure, typed in; a second person approves it. */
export const FigureFormPage = ({ indicator, records, input, faults, ...frame }: Props) => {
  const unit = enteredUnit(indicator);
  const field = (name: FigureField, hint: string, optional = false) => (
    <Field
      name={name}
      label={name === 'value' ? `値（${unit}）` : FIGURE_FIELDS[name]}
      hint={hint}
      optional={optional}
      value={input[name]}
      fault={faults.find((fault) => fault.field === name)}
    />
  );
  return (
    <OfficeLayout
      {...frame}
      title={`${faults.length > 0 ? 'エラー：' : ''}値の入力`}
      trail={[...FIGURES_TRAIL, { href: '/figures', text: '担当課の値' }]}
    >
      <p>
        <strong>{printedName(indicator)}</strong>
      </p>
      <ul class="plan-notes">
        {indicator.stated.map(({ section, baseline, baselineAt, target, targetBy }) => (
          <li>
            計画（{section}）：{baseline}（{baselineAt}）→ {target}（{targetBy}）
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <div class="error-summary" role="alert">
          <h2>直すところがあります</h2>
          <ul>
            {faults.map(({ field: name, text }) => (
              <li>
                <a href={`#${name}`}>
                  {FIGURE_FIELDS[name]}：{text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form class="office-form" method="post" action={`/figures/${indicator.code}`}>
        {field('value', `数字だけでも、「${unit}」を付けてもかまいません。全角でも入力できます。`)}
        {indicator.measure.type === 'gap_to_mean' &&
          field('mean', '同じ調査の国の平均です。差は自動で計算します。')}
        {field('at', '値を測った時期です。例：2026年10月、令和8年10月、2026-10-31')}
        {field('department', '値を持っている課の名前です。')}
        {field('source', '値の根拠になる資料や調査の名前です。')}
        {isAsked(indicator) && (
          <>
            {field('n', '回答した人の数です。わからないときは、進み具合を判定できません。', true)}
            <Everyone on={input.everyone !== ''} />
          </>
        )}
        {field(
          'note',
          '数え方が変わったときなど、あとで読む人に伝えることを書いてください。',
          true,
        )}
        <button class="button" type="submit">
          承認待ちにする
        </button>
      </form>
      <FigureHistory indicator={indicator} records={records} mayEnter={false} />
    </OfficeLayout>
  );
};

interface FieldProps {
  readonly name: FigureField;
  readonly label: string;
  readonly hint: string;
  readonly optional: boolean;
  readonly value: string;
  readonly fault: FigureFault | undefined;
}

const Field = ({ name, label, hint, optional, value, fault }: FieldProps) => (
  <div class={`field${fault ? ' field-faulty' : ''}`}>
    <label class="field-label" for={name}>
      {label} {optional ? <span class="optional">任意</span> : <span class="required">※必須</span>}
    </label>
    <p class="hint" id={`${name}-hint`}>
      {hint}
    </p>
    {fault && (
      <p class="field-error" id={`${name}-error`}>
        {fault.text}
      </p>
    )}
    <input
      class="input"
      id={name}
      name={name}
      value={value}
      aria-describedby={fault ? `${name}-hint ${name}-error` : `${name}-hint`}
      {...(fault ? { 'aria-invalid': 'true' } : {})}
    />
  </div>
);

const Everyone = ({ on }: { readonly on: boolean }) => (
  <div class="field">
    <label class="office-choice">
      <input type="checkbox" name="everyone" value="はい" checked={on} />
      <span>全数調査です（対象の全員にたずねたので、標本誤差がありません）</span>
    </label>
  </div>
);
