import type { Manners, Refusal } from '../../local/refusals.ts';
import type { GatewayAnswer, PlannedSite } from '../template/sites.ts';

/** What API Gateway answers by itself where an API says nothing of its own. */
const OWN: GatewayAnswer = {
  headers: { 'content-type': 'application/json' },
  body: '{"message":"the gateway\'s own answer"}',
};

/** How a site's gateway refuses, compresses and fails, as its template says. */
export function mannersOf({ responses, smallestCompressed }: PlannedSite): Manners {
  const refusal = (status: number, type: string): Refusal => ({
    status,
    ...(responses.get(type) ?? responses.get(status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX') ?? OWN),
  });
  return {
    refusals: {
      noRoute: refusal(403, 'MISSING_AUTHENTICATION_TOKEN'),
      tooLarge: refusal(413, 'REQUEST_TOO_LARGE'),
      failed: refusal(502, 'INTEGRATION_FAILURE'),
      timedOut: refusal(504, 'INTEGRATION_TIMEOUT'),
    },
    smallestCompressed,
  };
}
