import { Hono } from 'hono';

/** What of a REST API's event says where a site is reached. */
interface GatewayEvent {
  readonly path?: string;
  readonly requestContext?: { readonly path?: string; readonly stage?: string };
}

/**
 * What stands before every path of a site as its visitors see it: nothing at a domain of its own, the name
 * of the stage (`/site`) at the address of its API. A function is told the path without it.
 */
export function basePathOf(event: GatewayEvent | undefined): string {
  const { path: asked = '', stage = '' } = event?.requestContext ?? {};
  const [first, ...rest] = segmentsOf(asked);
  return first === stage && rest.length === segmentsOf(event?.path ?? '').length ? `/${stage}` : '';
}

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);

/**
 * A site whose pages know addresses from its root, wherever that is: where it is reached below a stage, the
 * stage is put before each of them on the way out, in pages and redirects alike. Cookies stay valid for all
 * of the host, which is the site's alone, as their names demand (`__Host-`).
 */
export function atBasePath(app: Hono): Hono<GatewayBindings> {
  const outer = new Hono<GatewayBindings>();
  outer.all('*', async (c) => {
    const base = basePathOf(c.env.event);
    if (base === '') return app.fetch(c.req.raw, c.env);
    // Nothing could be put into a page that a function has compressed by itself.
    c.req.raw.headers.delete('accept-encoding');
    return moved(await app.fetch(c.req.raw, c.env), base);
  });
  return outer;
}

export interface GatewayBindings {
  Bindings: { readonly event: GatewayEvent };
}

/** Attributes that hold addresses, as the pages print them; quotes within a text are escaped there. */
const FROM_ROOT = / (href|src|action|formaction)="\/(?!\/)/g;

async function moved(answer: Response, base: string): Promise<Response> {
  const { status } = answer;
  const headers = new Headers(answer.headers);
  const location = headers.get('location');
  if (location && /^\/(?!\/)/.test(location)) headers.set('location', base + location);
  const isPage = headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || !answer.body) return new Response(answer.body, { status, headers });
  const page = await answer.text();
  return new Response(page.replace(FROM_ROOT, ` $1="${base}/`), { status, headers });
}
