import type { MatrixQuestion, Question } from '../../../shared/survey/definition.ts';
import { fieldNames, rowField } from '../../../shared/survey/read-answer.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printOnce } from '../../../shared/web/print-once.ts';
import { choicesOf, Group, Options } from '../../../shared/web/residents/options.tsx';
import type { FieldProps } from './field-props.ts';
import { TypedField } from './typed-field.tsx';

/** One question as a form field, filled with what was typed before. */
export function QuestionField(props: FieldProps) {
  const { question, fields, errors } = props;
  const untouched = fieldNames(question).every((name) => !fields[name]?.length && !errors[name]);
  return untouched ? <EmptyField {...props} /> : <FilledField {...props} />;
}

/** As everyone sees it first. What somebody typed never reaches what is kept for all. */
const EmptyField = printOnce(
  ({ site, question }: Pick<FieldProps, 'site' | 'question'>) => (
    <FilledField site={site} question={question} fields={{}} errors={{}} />
  ),
  ({ site, question }) => [question, site.language],
);

function FilledField({ question, ...rest }: FieldProps) {
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
        name={question.code}
        type={multiple ? 'checkbox' : 'radio'}
        choices={choicesOf(site, question.options)}
        chosen={fields[question.code] ?? []}
      />
    </Group>
  );
}

function MatrixField({ site, question, fields, errors }: FieldProps<MatrixQuestion>) {
  const { language, messages } = site;
  return (
    <section class="matrix">
      <h2 class="matrix-title">
        <Phrase text={question.title[language]} />
      </h2>
      {question.hint && (
        <p class="hint">
          <Phrase text={question.hint[language]} />
        </p>
      )}
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
              name={name}
              type="radio"
              choices={choicesOf(site, question.options)}
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
  const lowest = question.lowest[language];
  const highest = question.highest[language];
  const choices = Array.from({ length: 11 }, (_, value) => {
    const end = value === 0 ? lowest : value === 10 ? highest : undefined;
    return {
      code: String(value),
      label: end === undefined ? String(value) : messages.ratingStep(value, end),
    };
  });
  return (
    <Group
      site={site}
      name={question.code}
      question={question}
      how={messages.chooseOne}
      errors={errors}
    >
      <p class="hint">
        <Phrase text={messages.ratingEnds(lowest, highest)} />
      </p>
      <Options
        name={question.code}
        type="radio"
        choices={choices}
        chosen={fields[question.code] ?? []}
      />
    </Group>
  );
}
