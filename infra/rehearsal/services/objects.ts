import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Assembly, resourcesOf } from '../template/assembly.ts';
import { physicalOf } from '../template/physical.ts';

/**
 * The two operations of S3 by which heads of the audit trail are kept and listed: PutObject and
 * ListObjectVersions, on the buckets of the assembly. Objects are empty: a name says everything.
 */
export function createObjects(
  assembly: Assembly,
): (request: IncomingMessage, response: ServerResponse) => void {
  const buckets = new Map(
    resourcesOf(assembly, 'AWS::S3::Bucket').map(({ stack, id, resource }) => [
      physicalOf(stack, id, resource).ref,
      [] as string[],
    ]),
  );
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://local');
    const [bucket = '', ...rest] = url.pathname.slice(1).split('/');
    const keys = buckets.get(bucket);
    const key = rest.map(decodeURIComponent).join('/');
    const send = (status: number, xml: string) => {
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
    };
    request.resume();
    if (!keys) return send(404, '<Error><Code>NoSuchBucket</Code></Error>');
    if (request.method === 'PUT' && key) {
      keys.push(key);
      response.writeHead(200, { etag: '"rehearsal"', 'x-amz-version-id': String(keys.length) });
      return response.end();
    }
    if (request.method === 'GET' && !key && url.searchParams.has('versions')) {
      const prefix = url.searchParams.get('prefix') ?? '';
      const versions = keys
        .map((name, index) => ({ name, version: index + 1 }))
        .filter(({ name }) => name.startsWith(prefix))
        .map(
          ({ name, version }) =>
            `<Version><Key>${name}</Key><VersionId>${version}</VersionId></Version>`,
        );
      const list = `<IsTruncated>false</IsTruncated>${versions.join('')}`;
      return send(200, `<ListVersionsResult>${list}</ListVersionsResult>`);
    }
    return send(501, '<Error><Code>NotImplemented</Code></Error>');
  };
}
