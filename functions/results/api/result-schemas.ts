import * as z from 'zod';
import { PROGRESS_REASONS, PROGRESS_STATUSES } from '../../../shared/indicator/progress.ts';
import { ResultRowSchema } from '../../../shared/publication/open-data/results-json.ts';
import {
  LabelSchema,
  PublicFreeTextSchema,
  PublicIndicatorSchema,
  PublicPointSchema,
  PublicVariableSchema,
} from '../../../shared/publication/publication.ts';

const { code, kind, measure, stated, goals, policies } = PublicIndicatorSchema.shape;
const { at, value, interval, n, sample, source } = PublicPointSchema.shape;

/** An indicator of the plan: what the plan states, what was measured, and how it goes. */
export const ApiIndicatorSchema = z.strictObject({
  code,
  name: z.strictObject({
    ja: z.string().describe('As the plan prints it'),
    en: z.string().nullable().describe('Translated for this site'),
  }),
  kind: kind.describe('Who can know the value'),
  measure,
  stated: z
    .array(
      stated.element.extend({
        line: stated.element.shape.line.describe("Line of the plan's text"),
        official: z.boolean().describe('The city goes by this place of the plan'),
        baselineValue: z.number().nullable().describe('Null where the print is not a number'),
        targetValue: z.number().nullable().describe('Null where the print is not a number'),
      }),
    )
    .describe('Every place of the plan that states the indicator, exactly as printed'),
  goals: goals.describe('SDG goals'),
  policies,
  values: z
    .array(
      z.strictObject({
        at: at.describe('A day, or as the department wrote it'),
        value: value.describe('In the unit the plan states; points for a gap to a mean'),
        interval: interval.describe('95 %'),
        n,
        sample: sample.describe('Invented figure'),
        source: source.describe('Where a department has it from; null: this survey'),
      }),
    )
    .describe('Earliest first'),
  verdict: z
    .strictObject({
      status: z.enum(PROGRESS_STATUSES),
      statusText: LabelSchema,
      reason: z.enum(PROGRESS_REASONS).nullable(),
      reasonText: LabelSchema.nullable(),
    })
    .nullable()
    .describe('Of the latest value; null as long as there is none'),
  links: z.strictObject({ self: z.url(), page: z.url(), csv: z.url() }),
});

export const IndicatorsSchema = z.strictObject({ indicators: z.array(ApiIndicatorSchema) });

export const ApiQuestionSchema = PublicVariableSchema.extend({
  links: z.strictObject({ self: z.url(), page: z.url() }),
});

export const QuestionsSchema = z.strictObject({ questions: z.array(ApiQuestionSchema) });

/** A question with all its counts: of everyone, and by each attribute. */
export const QuestionResultsSchema = z.strictObject({
  question: ApiQuestionSchema,
  results: z.array(ResultRowSchema),
});

const { written, texts } = PublicFreeTextSchema.shape;

/** Open questions of which texts were released; none where there are none. */
export const FreeTextSchema = z.strictObject({
  questions: z.array(
    PublicFreeTextSchema.extend({
      written: written.describe('How many wrote something, by stream; null: withheld'),
      texts: texts.describe(
        'In the order of their characters; （略） stands for what was left out. language is null where it is another one',
      ),
    }),
  ),
});
