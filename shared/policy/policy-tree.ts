import * as z from 'zod';

const name = z.string().min(1);

/** A plan's hierarchy, names exactly as printed: principle → future images → goals → policies. */
export const PolicyTreeSchema = z.strictObject({
  plan: name,
  principle: name,
  images: z
    .array(
      z.strictObject({
        code: z.string().regex(/^\d$/),
        name,
        goals: z
          .array(
            z.strictObject({
              code: z.string().regex(/^\d\d$/),
              name,
              policies: z.array(z.strictObject({ code: z.string().regex(/^\d{3}$/), name })).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type PolicyTree = z.infer<typeof PolicyTreeSchema>;

/** All policies, in the plan's order. */
export const policiesOf = ({ images }: PolicyTree) =>
  images.flatMap(({ goals }) => goals.flatMap(({ policies }) => policies));
