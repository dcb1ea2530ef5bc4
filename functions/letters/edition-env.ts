import type { MiddlewareHandler } from 'hono';
import type { Edition, LettersDeps } from './deps.ts';

/** A request about one survey. */
export interface EditionEnv {
  Variables: { edition: Edition };
}

/** Editions that people are written to: nobody gets a letter about sample data. */
export async function letterEditions({ editions }: LettersDeps): Promise<Edition[]> {
  return (await editions()).filter(({ definition }) => !definition.sample);
}

/** Finds the survey of the address. */
export function withEdition(deps: LettersDeps): MiddlewareHandler<EditionEnv, '/:survey'> {
  return async (c, next) => {
    const survey = c.req.param('survey');
    const edition = (await letterEditions(deps)).find(
      ({ definition }) => definition.survey === survey,
    );
    if (!edition) return c.notFound();
    c.set('edition', edition);
    return next();
  };
}
