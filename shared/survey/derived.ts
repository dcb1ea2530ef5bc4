import * as z from 'zod';
import { CodeSchema, OptionCodeSchema } from './code.ts';
import { TextSchema } from './language.ts';

/** A question, a row of a matrix (`row`), or a derived variable that stands earlier in the list. */
const source = { question: CodeSchema, row: CodeSchema.optional() };

/** Holds for whoever chose at least one of `anyOf`. Options of a rating are `0` to `10`. */
export const ChosenSchema = z.strictObject({ ...source, anyOf: z.array(OptionCodeSchema).min(1) });
export type Chosen = z.infer<typeof ChosenSchema>;

const named = { name: CodeSchema, label: TextSchema };
const group = { code: OptionCodeSchema, label: TextSchema };

/**
 * A variable computed answer by answer, before anything is summed: afterwards it could not be.
 *
 * - `any_of`, `all_of`: `yes` or `no`. A condition whose question was left blank is unknown, and so
 *   is the variable (無回答) unless the other conditions settle it. A condition whose question was
 *   not put does not hold; when none was put, the variable is 非該当.
 * - `reversed`: the options of the source with `steps` exchanged end for end, for a statement whose
 *   agreement means the opposite; options outside `steps` (わからない) stay. A rating turns v into
 *   10 − v and needs no `steps`.
 * - `groups`: options put together (65歳以上). Each option belongs to exactly one group.
 * - `bands`: a number put into ranges, both ends included, together from `min` to `max`.
 */
export const DerivedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...named, kind: z.literal('any_of'), conditions: z.array(ChosenSchema).min(1) }),
  z.strictObject({ ...named, kind: z.literal('all_of'), conditions: z.array(ChosenSchema).min(1) }),
  z.strictObject({
    ...named,
    kind: z.literal('reversed'),
    ...source,
    steps: z.array(OptionCodeSchema).min(2).optional(),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('groups'),
    ...source,
    groups: z.array(z.strictObject({ ...group, anyOf: z.array(OptionCodeSchema).min(1) })).min(2),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('bands'),
    question: CodeSchema,
    bands: z.array(z.strictObject({ ...group, from: z.int(), to: z.int() })).min(2),
  }),
]);
export type Derived = z.infer<typeof DerivedSchema>;
