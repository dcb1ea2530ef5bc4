import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../shared/web/form-body.ts';

const FORM = 'application/x-www-form-urlencoded';

const app = new Hono();
app.post('/', async (c) => c.json(await readForm(c)));

async function read(body: BodyInit, type: string | undefined = FORM) {
  const headers = type === undefined ? {} : { 'content-type': type };
  const response = await app.request('/', { method: 'POST', body, headers });
  return response.status === 200 ? ((await response.json()) as unknown) : response.status;
}

const taken = (fields: Record<string, string[]>) => ({ ok: true, fields });
const refused = (status: number) => ({ ok: false, status });

describe('a posted form', () => {
  it('is read field by field, every value of a field in order', async () => {
    expect(await read('a=1&b=x+y&a=2&c=')).toEqual(taken({ a: ['1', '2'], b: ['x y'], c: [''] }));
  });

  it('is read as UTF-8', async () => {
    expect(await read(new URLSearchParams({ a: '清瀬𠮷' }).toString())).toEqual(
      taken({ a: ['清瀬𠮷'] }),
    );
  });

  it('may be empty', async () => {
    expect(await read('')).toEqual(taken({}));
  });

  it.each([`${FORM}; charset=UTF-8`, 'Application/X-WWW-Form-Urlencoded'])(
    'is taken as %s',
    async (type) => {
      expect(await read('a=1', type)).toEqual(taken({ a: ['1'] }));
    },
  );

  it.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain', ''])(
    'is refused as 「%s」',
    async (type) => {
      expect(await read('a=1', type)).toEqual(refused(415));
    },
  );

  it('is refused above 1 MiB and taken at 1 MiB', async () => {
    expect(await read(`a=${'x'.repeat(1024 * 1024 - 2)}`)).toMatchObject({ ok: true });
    expect(await read(`a=${'x'.repeat(1024 * 1024 - 1)}`)).toEqual(refused(413));
  });

  it.each(['a=%FF', 'a=%E6%B8', 'a=%ED%A0%80', '%FF=a'])(
    'is refused when it is not UTF-8: %s',
    async (body) => {
      expect(await read(body)).toEqual(refused(400));
    },
  );

  it('is refused when its raw bytes are not UTF-8', async () => {
    expect(await read(new Uint8Array([0x61, 0x3d, 0x90, 0xb4]))).toEqual(refused(400));
  });

  it('loses control characters, but no line break and no tab', async () => {
    expect(await read('a=%00b%07%1B%0D%0A%09c%7F')).toEqual(taken({ a: ['b\r\n\tc'] }));
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
    'may have a field named %s',
    async (name) => {
      expect(await read(`a=1&${name}=2`)).toMatchObject(taken({ a: ['1'] }));
    },
  );

  it('of very many values is read in a moment', async () => {
    const began = performance.now();
    await read('a&'.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
