import { Agent, type IncomingMessage, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly cookies: readonly string[];
  readonly headerBytes: number;
  readonly body: Buffer;
  /** From sending to the last byte, in milliseconds. */
  readonly milliseconds: number;
}

export interface Connection {
  /** @param form posted when given. */
  ask(path: string, headers: Readonly<Record<string, string>>, form?: string): Promise<Answer>;
  close(): void;
}

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Requests as light as they can be, over connections that stay open as a browser's do. */
export function connect(origin: string): Connection {
  const agent = new Agent({ keepAlive: true });
  return {
    async ask(path, headers, form) {
      const sending = form === undefined ? {} : { origin, 'content-type': FORM_TYPE };
      const begun = performance.now();
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        request(new URL(path, origin), {
          agent,
          method: form === undefined ? 'GET' : 'POST',
          headers: { accept: 'text/html', ...headers, ...sending },
        })
          .once('response', resolve)
          .once('error', reject)
          .end(form);
      });
      const chunks: Buffer[] = [];
      for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
      return {
        status: response.statusCode ?? 0,
        location: response.headers.location,
        cookies: response.headers['set-cookie'] ?? [],
        headerBytes: Buffer.byteLength(response.rawHeaders.join('')),
        body: Buffer.concat(chunks),
        milliseconds: performance.now() - begun,
      };
    },
    close: () => agent.destroy(),
  };
}
