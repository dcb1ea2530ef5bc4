import * as z from 'zod';

/**
 * Reads a function's environment through its schema once, at start.
 *
 * @throws {Error} naming every variable that is missing or malformed, never its value.
 */
export function readEnvironment<T extends z.ZodType>(
  schema: T,
  source: Record<string, string | undefined> = process.env,
): z.infer<T> {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`);
  throw new Error(`environment is not usable: ${[...new Set(names)].join(', ')}`);
}

/** A JSON value in one variable, checked by `schema`. */
export const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
