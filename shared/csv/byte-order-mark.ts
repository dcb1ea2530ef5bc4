import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyResult } from 'aws-lambda';

/** Tells Excel that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The adapter between Hono and Lambda reads a body as text, which by the standard drops a leading
 * byte order mark; this puts it back on CSV.
 */
export function keepByteOrderMark(): MiddlewareObj<unknown, APIGatewayProxyResult> {
  return {
    after: ({ response }) => {
      if (!response || response.isBase64Encoded || !isCsv(response)) return;
      if (response.body.startsWith(BYTE_ORDER_MARK)) return;
      response.body = BYTE_ORDER_MARK + response.body;
    },
  };
}

function isCsv({ headers, multiValueHeaders }: APIGatewayProxyResult): boolean {
  const type = multiValueHeaders?.['content-type']?.[0] ?? headers?.['content-type'];
  return typeof type === 'string' && type.startsWith('text/csv');
}
