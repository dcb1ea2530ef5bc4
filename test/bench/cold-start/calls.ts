import { apiGatewayEvent } from '../../fixtures/api-gateway-event.ts';

const ORIGIN = 'https://survey.example';
export const SURVEY = 'kiyose-2026';

/** The page that people of each function come to first, and the form they send there. */
const FIRST: Readonly<Record<string, { readonly page: string; readonly form?: string }>> = {
  bare: { page: '/', form: 'code=2345' },
  resident: { page: `/${SURVEY}`, form: 'code=2345-6789-ABCD' },
  results: { page: '/results' },
  analysis: { page: '/', form: '' },
  letters: { page: '/letters', form: '' },
  paper: { page: '/paper', form: '' },
  administration: { page: '/administration', form: '' },
  coordinator: { page: '/', form: '' },
};

export interface Call {
  readonly kind: 'GET' | 'POST' | 'run';
  readonly event: unknown;
}

/** What a function is first called with: a page, a form, or its schedule. */
export async function firstCalls(name: string): Promise<Call[]> {
  const first = FIRST[name];
  if (!first) return [{ kind: 'run', event: {} }];
  const url = ORIGIN + first.page;
  const page = await apiGatewayEvent(new Request(url));
  if (first.form === undefined) return [{ kind: 'GET', event: page }];
  const form = new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN },
    body: first.form,
  });
  return [
    { kind: 'GET', event: page },
    { kind: 'POST', event: await apiGatewayEvent(form) },
  ];
}
