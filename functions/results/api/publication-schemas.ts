import * as z from 'zod';
import { HashSchema } from '../../../shared/kpi/content-hash.ts';
import { LabelSchema, PreparedPublicationSchema } from '../../../shared/publication/publication.ts';
import { StreamSchema } from '../../../shared/response/survey-response.ts';

const named = {
  survey: z.string().describe('The edition of a survey'),
  id: z.string().describe('The publication: the first characters of the hash of its content'),
  hash: HashSchema.describe('SHA-256 of the whole publication'),
  publishedAt: z.iso.datetime(),
};

/** A publication as the register knows it. */
const RegisterEntrySchema = z.strictObject({
  ...named,
  title: LabelSchema.nullable(),
  status: z
    .enum(['current', 'superseded', 'withdrawn'])
    .describe('superseded: something newer of the same survey stands; its address keeps working'),
  withdrawn: z
    .strictObject({ at: z.iso.datetime(), reason: z.string().describe('In Japanese') })
    .nullable(),
  links: z.strictObject({ self: z.url(), page: z.url() }),
});

/** Every publication that ever was, latest first. */
export const RegisterSchema = z.strictObject({ publications: z.array(RegisterEntrySchema) });

const FileSchema = z.strictObject({
  name: z.string(),
  mediaType: z.string(),
  title: LabelSchema,
  url: z.url(),
});

const { shape } = PreparedPublicationSchema;

/** What a publication is; nothing in it changes once it is published. */
export const PublicationDetailSchema = z.strictObject({
  ...named,
  title: shape.title,
  city: shape.city,
  municipality: z.string().nullable().describe('全国地方公共団体コード with its check digit'),
  sample: shape.sample.describe('Invented figures to try the site out'),
  licence: z.url(),
  firstDay: shape.firstDay,
  closesOn: shape.closesOn.describe('Last day of answering online'),
  lastDay: shape.lastDay.describe('Last day of entering forms on paper'),
  definitionVersion: shape.definitionVersion,
  run: shape.run.describe('The counting run whose figures these are'),
  weighted: z.boolean().describe('Whether percents under weights are given'),
  disclosure: shape.disclosure.describe('By which counts were withheld'),
  streams: z
    .array(
      z.strictObject({
        stream: StreamSchema,
        responses: z.int().min(0),
        population: z.int().min(1).nullable(),
      }),
    )
    .describe('sampled: people drawn at random; open: whoever took part. Never added up'),
  files: z.array(FileSchema),
  links: z.strictObject({
    self: z.url(),
    page: z.url(),
    indicators: z.url(),
    questions: z.url(),
    freeText: z.url(),
    results: z.url(),
  }),
});
