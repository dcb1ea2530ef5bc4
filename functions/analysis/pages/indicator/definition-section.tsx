import type { Definition, KpiRule } from '../../../../shared/survey/definition.ts';
import type { BoardRow } from '../../board/board-row.ts';
import { COMPARABILITY, DENOMINATORS } from '../../wording.ts';

interface Props {
  readonly row: BoardRow;
  /** The newest edition that asks for it. */
  readonly asked: { readonly definition: Definition; readonly rule: KpiRule } | undefined;
}

/** How the value comes about, and what had to be assumed. */
export const DefinitionSection = ({ row, asked }: Props) => (
  <section class="office-section" aria-labelledby="definition">
    <h2 id="definition">定義と前提</h2>
    {asked ? (
      <dl class="contact-details">
        <Term name="設問" text={questionText(asked)} />
        <Term name="数える回答" text={optionTexts(asked)} />
        <Term name="分母" text={DENOMINATORS[asked.rule.denominator]} />
        <Term name="前提" text={asked.rule.assumption} />
        {(asked.rule.breaks ?? []).map(({ against, status, reason }) => (
          <Term
            name={against === 'plan' ? '計画の基準値との比べ方' : `${against} との比べ方`}
            text={`${COMPARABILITY[status === 'bridged' ? 'bridged' : 'broken']}。${reason}`}
          />
        ))}
      </dl>
    ) : (
      <p>
        {row.indicator.kind === 'admin'
          ? '担当課が持つ記録による値です。市民アンケートではたずねません。'
          : 'ほかの調査による割合です。市民アンケートではたずねず、担当課が値を入力します。'}
        {row.indicator.measure.better === 'lower' && '値が小さいほどよい指標です。'}
      </p>
    )}
  </section>
);

const Term = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
);

const questionOf = (definition: Definition, rule: KpiRule) =>
  definition.pages.flatMap(({ questions }) => questions).find(({ code }) => code === rule.question);

function questionText({ definition, rule }: NonNullable<Props['asked']>): string {
  const question = questionOf(definition, rule);
  if (!question) {
    return definition.derived.find(({ name }) => name === rule.question)?.label.ja ?? rule.question;
  }
  const row =
    question.type === 'matrix' ? question.rows.find(({ code }) => code === rule.row) : undefined;
  return row ? `${question.title.ja}　${row.label.ja}` : question.title.ja;
}

function optionTexts({ definition, rule }: NonNullable<Props['asked']>): string {
  const question = questionOf(definition, rule);
  const options = question && 'options' in question ? question.options : [];
  const labels = rule.anyOf.map(
    (code) => options.find((one) => one.code === code)?.label.ja ?? code,
  );
  return labels.map((label) => `「${label}」`).join('');
}
