import * as z from 'zod';
import { CodeSchema, OptionCodeSchema } from './code.ts';
import { ChosenSchema, DerivedSchema } from './derived.ts';
import { TextSchema } from './language.ts';
import { NoticeSchema } from './notice.ts';
import { REHEARSAL_SUFFIX } from './rehearsal-suffix.ts';
import { WeightingPlanSchema } from './weighting.ts';

const OptionSchema = z.strictObject({
  code: OptionCodeSchema,
  label: TextSchema,
  /** Multiple answers only: choosing this one excludes all others (「特にない」). */
  exclusive: z.literal(true).optional(),
  /** 「わからない」「該当しない」: the denominator `eligible` leaves out whoever chose this. */
  outside: z.literal(true).optional(),
});
export type Option = z.infer<typeof OptionSchema>;

/** The question is asked only of those who chose one of `anyOf` in an earlier question. */
const ConditionSchema = z.strictObject({
  question: CodeSchema,
  anyOf: z.array(OptionCodeSchema).min(1),
});

const questionBase = {
  code: CodeSchema,
  title: TextSchema,
  hint: TextSchema.optional(),
  condition: ConditionSchema.optional(),
  /** What tables and files of staff call it: 「年齢」. */
  heading: z.string().min(1).optional(),
  /** Staff see this: a choice of wording, scale or denominator that the plan leaves open. */
  assumption: z.string().min(1).optional(),
};

const options = z.array(OptionSchema).min(2).max(40);

const SingleSchema = z.strictObject({ ...questionBase, type: z.literal('single'), options });
const MultipleSchema = z.strictObject({
  ...questionBase,
  type: z.literal('multiple'),
  options,
  /** At most this many may be chosen (「3つまで」). */
  limit: z.int().min(2).optional(),
});
/** Five ordered steps from best to worst, and optionally 「わからない」 as a sixth option. */
const ScaleSchema = z.strictObject({
  ...questionBase,
  type: z.literal('scale'),
  options: options.min(5).max(6),
});
/** Several statements rated on one scale; an answer is kept per row. */
const MatrixSchema = z.strictObject({
  ...questionBase,
  type: z.literal('matrix'),
  rows: z
    .array(
      z.strictObject({
        code: CodeSchema,
        label: TextSchema,
        assumption: z.string().min(1).optional(),
      }),
    )
    .min(2)
    .max(15),
  options,
});
/** Whole numbers from 0 to 10, the ends labelled. */
const RatingSchema = z.strictObject({
  ...questionBase,
  type: z.literal('rating'),
  lowest: TextSchema,
  highest: TextSchema,
});
const NumberSchema = z.strictObject({
  ...questionBase,
  type: z.literal('number'),
  min: z.int(),
  max: z.int(),
  unit: TextSchema,
});
const FreeTextSchema = z.strictObject({
  ...questionBase,
  type: z.literal('text'),
  /** In characters as a person counts them (code points), not bytes. */
  maxLength: z.int().min(1).max(4000),
  /** Its hint says that what is written may be made public; otherwise nothing of it ever is. */
  mayBePublished: z.literal(true).optional(),
});

export const QuestionSchema = z.discriminatedUnion('type', [
  SingleSchema,
  MultipleSchema,
  ScaleSchema,
  MatrixSchema,
  RatingSchema,
  NumberSchema,
  FreeTextSchema,
]);
export type Question = z.infer<typeof QuestionSchema>;
export type MatrixQuestion = z.infer<typeof MatrixSchema>;

const PageSchema = z.strictObject({
  code: CodeSchema,
  title: TextSchema,
  intro: TextSchema.optional(),
  questions: z.array(QuestionSchema).min(1),
});
export type Page = z.infer<typeof PageSchema>;

/**
 * A figure whose wording, options or mode differ: `bridged` when it may still be compared, for the
 * reason stated, `broken` when it may not.
 */
const SeriesBreakSchema = z.strictObject({
  /** `plan` for the baselines that the plan prints, or the survey id of another edition. */
  against: z.string().min(1),
  status: z.enum(['bridged', 'broken']),
  reason: z.string().min(1),
});

/**
 * How a percent of the plan is computed: the share of the denominator that chose one of `anyOf`.
 * `asked` counts those the question was put to, 無回答 included; `answered` leaves 無回答 out, and
 * `eligible` those too who chose an option marked `outside` (わからない). People the condition
 * excluded are in none of them, and with `among` nor is anyone it does not hold for. `everyone`
 * counts every answered form, those the condition excluded too.
 */
const KpiRuleSchema = z.strictObject({
  indicator: CodeSchema,
  /** A question (options of a rating are `0` to `10`) or a derived variable. */
  question: CodeSchema,
  /** Matrix questions only. */
  row: CodeSchema.optional(),
  anyOf: z.array(OptionCodeSchema).min(1),
  denominator: z.enum(['everyone', 'asked', 'answered', 'eligible']),
  /** A subgroup, such as residents of 65 or over; whoever left its question blank is not in it. */
  among: ChosenSchema.optional(),
  assumption: z.string().min(1),
  /** Figures asked otherwise than this one; what is not named here is comparable. */
  breaks: z.array(SeriesBreakSchema).optional(),
});
export type KpiRule = z.infer<typeof KpiRuleSchema>;

const labelled = z.array(z.strictObject({ code: OptionCodeSchema, label: TextSchema })).min(1);
const interests = z
  .array(
    z.strictObject({
      code: OptionCodeSchema,
      label: TextSchema,
      /** 「まだ決めていない」: activities of any field may be suggested. */
      anyField: z.literal(true).optional(),
    }),
  )
  .min(1);

/** The volunteer opt-in: what is offered and to whom details may be handed. */
const OptInSchema = z.strictObject({
  interests,
  /** What someone can bring to an activity: few and wide, so that many share each. */
  skills: labelled,
  availability: labelled,
  districts: labelled,
  /** Each recipient is consented to on its own. */
  recipients: labelled,
  /** Residents younger than this are asked not to leave contact details. */
  minimumAge: z.int().min(0),
  consentVersion: z.string().min(1),
  /**
   * Printed above the form, one paragraph each; `{deletedOn}` becomes the promised date,
   * `{minimumAge}` the age above.
   */
  notice: z.array(z.strictObject({ title: TextSchema, body: TextSchema })).min(1),
});
export type OptIn = z.infer<typeof OptInSchema>;

/** Which counts are too small to be printed. */
export const DisclosureRuleSchema = z.strictObject({
  /** Counts below this are hidden. */
  threshold: z.int().min(2),
  /** Rows whose n is below this are hidden whole. */
  rowThreshold: z.int().min(2),
  /** Whether a count of 0 is hidden too. */
  zeroIsSmall: z.boolean(),
});
export type DisclosureRule = z.infer<typeof DisclosureRuleSchema>;

/** The city's own app, offered after sending; nothing is handed to it. */
const AppSchema = z.strictObject({
  name: TextSchema,
  description: TextSchema,
  url: z.url({ protocol: /^https$/ }),
});
export type App = z.infer<typeof AppSchema>;

export const DefinitionSchema = z.strictObject({
  survey: z
    .string()
    .regex(/^[a-z0-9-]{3,40}$/)
    .refine((survey) => !survey.endsWith(REHEARSAL_SUFFIX), 'only a rehearsal ends like this'),
  city: TextSchema,
  title: TextSchema,
  /** What is asked, in which words: a change of meaning is another version. */
  version: z.int().min(1),
  /** How many typing errors were corrected under this version; answers are counted together. */
  textVersion: z.int().min(1).optional(),
  /** Set on data that no resident gave; shown wherever a person can see it. */
  sample: z.literal(true).optional(),
  /** Set on throw-away data of a rehearsal; shown wherever a person can see it. */
  rehearsal: z.literal(true).optional(),
  /** Whoever has no access code may answer, too, in the stream `open`, which is never pooled. */
  openParticipation: z.literal(true).optional(),
  introduction: z.array(TextSchema).min(1),
  office: z.strictObject({
    name: TextSchema,
    phone: z.string().min(1).optional(),
  }),
  minutes: z.int().min(1),
  /** How to answer, and what to do when something is in the way. */
  help: NoticeSchema,
  /** What is collected, why, where it is kept and until when. */
  privacy: NoticeSchema,
  /** How accessible the form is, what was tested and what was not. */
  accessibility: NoticeSchema,
  pages: z.array(PageSchema).min(1),
  optIn: OptInSchema,
  app: AppSchema.optional(),
  kpis: z.array(KpiRuleSchema).min(1),
  /** Variables over several options or questions, computed before answers are summed. */
  derived: z.array(DerivedSchema).default([]),
  /** Questions or derived variables by which results are broken down (性別, 年齢). */
  attributes: z.array(CodeSchema).default([]),
  /** How answers are weighted and which figure is official; left out, nothing is weighted. */
  weighting: WeightingPlanSchema.optional(),
  /**
   * Two looks at the running figures must differ by at least this many answers of a stream, so
   * that comparing them never reveals one person.
   */
  minNewAnswers: z.int().min(1),
  disclosure: DisclosureRuleSchema,
});
export type Definition = z.infer<typeof DefinitionSchema>;
