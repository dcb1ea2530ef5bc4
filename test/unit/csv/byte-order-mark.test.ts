import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../shared/csv/csv.ts';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { createLogger } from '../../../shared/runtime/logger.ts';
import { createOfficeHandler } from '../../../shared/web/office/handler.ts';
import { invoke } from '../../fixtures/api-gateway-event.ts';

const app = new Hono();
app.get('/file.csv', () =>
  csvDownload(toCsv([{ header: '値', cell: () => 1 }], []), csvFileName('file')),
);
app.get('/page', (c) => {
  c.header('set-cookie', 'a=1', { append: true });
  c.header('set-cookie', 'b=2', { append: true });
  return c.text('page');
});

const handler = createOfficeHandler(app, createLogger('test'));
const call = (path: string) => invoke(handler, new Request(`https://site.example${path}`));

describe('a site behind API Gateway', () => {
  it('keeps the byte order mark of a download, once', async () => {
    const response = await call('/file.csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 6)]).toEqual([0xef, 0xbb, 0xbf, ...bytes.slice(3, 6)]);
    expect([...bytes.slice(3, 6)]).not.toEqual([0xef, 0xbb, 0xbf]);
  });

  it('adds nothing to a page and keeps every cookie', async () => {
    const response = await call('/page');
    expect(await response.text()).toBe('page');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });
});
