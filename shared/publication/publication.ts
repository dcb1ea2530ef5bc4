import * as z from 'zod';
import { TextLanguageSchema } from '../free-text/text-language.ts';
import { IndicatorSchema } from '../indicator/indicator.ts';
import { MeasureSchema } from '../indicator/measure.ts';
import { PROGRESS_REASONS, PROGRESS_STATUSES } from '../indicator/progress.ts';
import { HashSchema } from '../kpi/content-hash.ts';
import { figureShape } from '../kpi/kpi-figure.ts';
import { WeightingSummarySchema } from '../kpi/weights/weighting-summary.ts';
import { DaySchema } from '../response/day.ts';
import { StreamSchema } from '../response/survey-response.ts';
import { DisclosureRuleSchema } from '../survey/definition.ts';

/** What the public reads, in the two languages of the results site. */
export const LabelSchema = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
export type Label = z.infer<typeof LabelSchema>;

/** Null: hidden, so that nobody can be recognised. */
const CountSchema = z.int().min(0).nullable();

const OptionSchema = z.strictObject({ code: z.string().min(1), label: LabelSchema });

/** A question, a row of a matrix or a derived variable. */
export const PublicVariableSchema = z.strictObject({
  name: z.string().min(1),
  /** 「問9-1」, Q9-1. */
  number: LabelSchema,
  title: LabelSchema,
  options: z.array(OptionSchema).min(2),
  /** Several answers a person: percents may sum to more than 100 %. */
  multiple: z.boolean(),
  /** Results are broken down by it; its own percents are of everyone who answered the survey. */
  attribute: z.boolean(),
});
export type PublicVariable = z.infer<typeof PublicVariableSchema>;

/** One row of a table: all, or those who chose one option of an attribute. */
const PublicRowSchema = z.strictObject({
  /** Null for all. */
  option: z.string().min(1).nullable(),
  n: CountSchema,
  /** In the order of the options of the question. */
  counts: z.array(CountSchema),
  /** Under weights, tenths of a percent point, in the same order; null where there are no weights. */
  weightedTenths: z.array(z.int().nullable()).nullable(),
});
export type PublicRow = z.infer<typeof PublicRowSchema>;

/** A question, alone (`by` is null, one row) or by an attribute (the first row is all). */
const PublicTableSchema = z.strictObject({
  variable: z.string().min(1),
  by: z.string().min(1).nullable(),
  rows: z.array(PublicRowSchema).min(1),
});
export type PublicTable = z.infer<typeof PublicTableSchema>;

/** A KPI; `figure` is null where its count or n is hidden. */
const PublicKpiSchema = z.strictObject({
  indicator: z.string().min(1),
  variable: z.string().min(1),
  /** The options that count. */
  anyOf: z.array(z.string().min(1)).min(1),
  figure: z.strictObject(figureShape).nullable(),
});
export type PublicKpi = z.infer<typeof PublicKpiSchema>;

const PublicStreamSchema = z.strictObject({
  stream: StreamSchema,
  /** Answered forms. */
  responses: z.int().min(0),
  /** People the sample was drawn from, for whom intervals are corrected; null if not known. */
  population: z.int().min(1).nullable(),
  kpis: z.array(PublicKpiSchema),
  tables: z.array(PublicTableSchema),
});
export type PublicStream = z.infer<typeof PublicStreamSchema>;

/** A value of an indicator at one time, in the unit the plan states. */
export const PublicPointSchema = z.strictObject({
  /** Counted from the year 0, to draw by. */
  month: z.int(),
  /** A day, or as the department wrote it. */
  at: z.string().min(1),
  value: z.number(),
  interval: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  n: z.int().min(0).nullable(),
  sample: z.boolean(),
  /** Where a department has it from; null for the survey's own. */
  source: z.string().min(1).nullable(),
});

/** An indicator of the plan as it stood when this was published. */
export const PublicIndicatorSchema = z.strictObject({
  code: z.string().min(1),
  kind: IndicatorSchema.shape.kind,
  measure: MeasureSchema,
  /** What the plan prints, every place of it. */
  stated: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        section: z.string().min(1),
        field: z.string().min(1),
        baseline: z.string().min(1),
        baselineAt: z.string().min(1),
        target: z.string().min(1),
        targetBy: z.string().min(1),
        unit: z.string().min(1),
        /** Where this place measures something else than the indicator's other places. */
        measure: MeasureSchema.optional(),
        line: z.int().min(1),
      }),
    )
    .min(1),
  /** The line of the stated value that the city goes by; null while nobody chose. */
  officialLine: z.int().min(1).nullable(),
  goals: z.array(z.int().min(1).max(17)),
  policies: z.array(z.strictObject({ code: z.string().min(1), name: z.string().min(1) })),
  /** Earliest first. */
  points: z.array(PublicPointSchema),
  /** Both null as long as there is no value. */
  status: z.enum(PROGRESS_STATUSES).nullable(),
  reason: z.enum(PROGRESS_REASONS).nullable(),
});
export type PublicIndicator = z.infer<typeof PublicIndicatorSchema>;

/** A question answered in people's own words, enough of whom wrote something. */
const OpenQuestionSchema = z.strictObject({
  name: z.string().min(1),
  number: LabelSchema,
  title: LabelSchema,
  /** How many wrote something, by stream; null where one of the counts is hidden. */
  written: z.array(z.strictObject({ stream: StreamSchema, people: z.int().min(0) })).nullable(),
});
export type OpenQuestion = z.infer<typeof OpenQuestionSchema>;

/** What staff released of the answers to it: each text by itself, in the order of its characters. */
export const PublicFreeTextSchema = OpenQuestionSchema.extend({
  texts: z
    .array(
      z.strictObject({
        /** As it was written, but for what （略） stands for. */
        text: z.string().min(1),
        /** Null where it is none of the site's. */
        language: TextLanguageSchema.nullable(),
      }),
    )
    .min(1),
});
export type PublicFreeText = z.infer<typeof PublicFreeTextSchema>;

/** What a survey's answers say, after disclosure control. */
export const PreparedPublicationSchema = z.strictObject({
  format: z.literal(1),
  survey: z.string().min(1),
  city: LabelSchema,
  title: LabelSchema,
  sample: z.boolean(),
  definitionVersion: z.int().min(1),
  /** Of the run whose figures these are. */
  run: HashSchema,
  firstDay: DaySchema,
  closesOn: DaySchema,
  lastDay: DaySchema,
  weighting: WeightingSummarySchema,
  /** By which counts were hidden. */
  disclosure: DisclosureRuleSchema,
  variables: z.array(PublicVariableSchema).min(1),
  /** Sampled answers first; the two are never added up. */
  streams: z.array(PublicStreamSchema).min(1),
  /** Those of which texts may be released; missing in what was prepared before there were any. */
  openQuestions: z.array(OpenQuestionSchema).optional(),
});
export type PreparedPublication = z.infer<typeof PreparedPublicationSchema>;

/** What was published of an earlier edition and is compared with as long as it may be read. */
const EarlierSchema = z.strictObject({
  /** Hash of that publication. */
  id: HashSchema,
  survey: z.string().min(1),
  title: LabelSchema,
  closesOn: DaySchema,
  /** KPIs asked otherwise than then, as the definition says; all others are comparable. */
  breaks: z.array(
    z.strictObject({
      indicator: z.string().min(1),
      status: z.enum(['bridged', 'broken']),
      reason: z.string().min(1),
    }),
  ),
});
export type Earlier = z.infer<typeof EarlierSchema>;

/**
 * All that is made public of one run, with the indicators as they stood on that day: pages and files
 * are made of this and of nothing else, so that a cell hidden in one place is hidden in all.
 */
export const PublicationSchema = PreparedPublicationSchema.omit({ openQuestions: true }).extend({
  indicators: z.array(PublicIndicatorSchema),
  /** Missing where there is nothing to compare with. */
  earlier: EarlierSchema.optional(),
  /** Missing where nothing was released. */
  freeText: z.array(PublicFreeTextSchema).min(1).optional(),
});
export type Publication = z.infer<typeof PublicationSchema>;
