import { GATEWAY_HEADERS, type GatewayPages, SMALLEST_COMPRESSED } from '../gateway-pages.ts';

/** One answer of the gateway itself. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What differs between one site's gateway and another's. */
export interface Manners {
  readonly refusals: {
    readonly noRoute: Refusal;
    readonly tooLarge: Refusal;
    readonly failed: Refusal;
    readonly timedOut: Refusal;
  };
  /** In bytes: shorter answers are not compressed; without it, none is. */
  readonly smallestCompressed: number | undefined;
}

/** The manners of a site that answers with these pages, as its stack deploys them. */
export function mannersWith(pages: GatewayPages, compressed: boolean): Manners {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...GATEWAY_HEADERS };
  return {
    refusals: {
      noRoute: { status: 403, headers, body: pages.refused },
      tooLarge: { status: 413, headers, body: pages.tooLarge },
      failed: { status: 502, headers, body: pages.failed },
      timedOut: { status: 504, headers, body: pages.failed },
    },
    smallestCompressed: compressed ? SMALLEST_COMPRESSED : undefined,
  };
}
