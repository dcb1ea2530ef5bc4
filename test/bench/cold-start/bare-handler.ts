import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** The least that answers a request. */
const app = new Hono();
app.get('*', (c) => c.html('<!doctype html><p>ok</p>'));
app.post('*', async (c) => c.html(`<!doctype html><p>${Object.keys(await c.req.parseBody())}</p>`));

export const handler = handle(app);
