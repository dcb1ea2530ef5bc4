import { Hono } from 'hono';
import * as z from 'zod';
import { createSiteHandler } from '../../../shared/runtime/lambda.ts';
import { createLogger } from '../../../shared/runtime/logger.ts';

/** The least that takes a form of a few answers: parse the body, check it, answer with a line. */
const FormSchema = z.object({
  first: z.enum(['a', 'b', 'c']),
  second: z.enum(['a', 'b', 'c']),
  third: z.coerce.number().int().min(0).max(120),
  text: z.string().max(400),
});

const app = new Hono();
app.post('/', async (c) => {
  const form = FormSchema.safeParse(await c.req.parseBody());
  return form.success ? c.html('<!doctype html><p>ok</p>') : c.text('not accepted', 422);
});

export const handler = createSiteHandler(app, createLogger('bare'));
