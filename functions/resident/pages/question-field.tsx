import type { MatrixQuestion, Question } from '../../../shared/survey/definition.ts';
import type { Text } from '../../../shared/survey/language.ts';
import { rowField } from '../../../shared/survey/read-answer.ts';
import type { FieldProps } from './field-props.ts';
import { Group, Options } from './options.tsx';
import { TypedField } from './typed-field.tsx';

/** One question as a form field, filled with what was typed before. */
export function QuestionField({ question, ...rest }: FieldProps) {
  switch (question.type) {
    case 'single':
    case 'scale':
    case 'multiple':
      return <ChoiceField question={question} {...rest} />;
    case 'matrix':
      return <MatrixField question={question} {...rest} />;
    case 'rating':
      return <RatingField question={question} {...rest} />;
    case 'number':
    case 'text':
      return <TypedField question={question} {...rest} />;
  }
}

type ChoiceProps = FieldProps<Extract<Question, { type: 'single' | 'scale' | 'multiple' }>>;

function ChoiceField({ site, question, fields, errors }: ChoiceProps) {
  const { messages } = site;
  const multiple = question.type === 'multiple';
  const limit = multiple ? question.limit : undefined;
  const how = !multiple
    ? messages.chooseOne
    : limit === undefined
      ? messages.chooseAll
      : messages.chooseUpTo(limit);
  return (
    <Group site={site} name={question.code} question={question} how={how} errors={errors}>
      <Options
        site={site}
        name={question.code}
        type={multiple ? 'checkbox' : 'radio'}
        options={question.options}
        chosen={fields[question.code] ?? []}
      />
    </Group>
  );
}

function MatrixField({ site, question, fields, errors }: FieldProps<MatrixQuestion>) {
  const { language, messages } = site;
  return (
    <section class="matrix">
      <h2 class="matrix-title">{question.title[language]}</h2>
      {question.hint && <p class="hint">{question.hint[language]}</p>}
      {question.rows.map((row) => {
        const name = rowField(question, row.code);
        return (
          <Group
            site={site}
            name={name}
            question={{ title: row.label }}
            how={messages.chooseOne}
            errors={errors}
          >
            <Options
              site={site}
              name={name}
              type="radio"
              options={question.options}
              chosen={fields[name] ?? []}
              likert
            />
          </Group>
        );
      })}
    </section>
  );
}

function RatingField({
  site,
  question,
  fields,
  errors,
}: FieldProps<Extract<Question, { type: 'rating' }>>) {
  const { language, messages } = site;
  const label = (value: number): Text => {
    const end = value === 0 ? question.lowest : value === 10 ? question.highest : undefined;
    return end
      ? { ja: `${value}（${end.ja}）`, en: `${value} (${end.en})` }
      : { ja: String(value), en: String(value) };
  };
  const options = Array.from({ length: 11 }, (_, value) => ({
    code: String(value),
    label: label(value),
  }));
  return (
    <Group
      site={site}
      name={question.code}
      question={question}
      how={messages.chooseOne}
      errors={errors}
    >
      <p class="hint">{`0：${question.lowest[language]}　10：${question.highest[language]}`}</p>
      <Options
        site={site}
        name={question.code}
        type="radio"
        options={options}
        chosen={fields[question.code] ?? []}
      />
    </Group>
  );
}
