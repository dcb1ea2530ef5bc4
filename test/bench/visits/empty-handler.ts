/** Answers without looking: what is left is the HTTP front. */
export const handler = async () => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><p>ok</p>',
});
