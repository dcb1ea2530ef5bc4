import * as z from 'zod';
import { LICENCE } from '../../../shared/publication/open-data/dcat.ts';
import { API } from './addresses.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { PROBLEM_TYPE, ProblemSchema } from './problem.ts';
import { RegisterSchema } from './publication-schemas.ts';

/** The API described by OpenAPI 3.1, out of the very schemas and operations that it answers by. */
export function openApi(siteUrl: string): object {
  return {
    openapi: '3.1.1',
    info: {
      title: '市民アンケート結果API / Citizen survey results API',
      version: '1.0.0',
      description:
        'Read-only. Every answer is JSON made of one publication after disclosure control: what is withheld is null and says so. No key is needed, and any page may read it (CORS). Answers carry an ETag. What stands under a publication never changes, but may be withdrawn: it then answers 410 with the reason.',
      license: { name: 'CC BY 4.0', url: LICENCE },
    },
    servers: [{ url: `${siteUrl}${API}` }],
    security: [],
    tags: [{ name: 'register' }, { name: 'publication' }],
    paths: {
      '/openapi.json': {
        get: {
          operationId: 'getDescription',
          summary: 'This description',
          tags: ['register'],
          responses: answers('This description', { type: 'object' }),
        },
      },
      '/publications': {
        get: {
          operationId: 'listPublications',
          summary: 'Every publication: current, superseded and withdrawn ones',
          tags: ['register'],
          responses: answers('All publications, latest first', reference('Register')),
        },
      },
      '/publications/{survey}/current': {
        get: {
          operationId: 'findCurrentPublication',
          summary: 'Leads to what stands for a survey now',
          tags: ['register'],
          parameters: [parameter('survey', 'As in the list of publications')],
          responses: {
            307: {
              description: "The publication's own address",
              headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } },
            },
            404: problem('Nothing is published of that survey'),
          },
        },
      },
      ...Object.fromEntries(
        OPERATIONS.map((operation) => [
          `/publications/{survey}/{id}${operation.path}`,
          { get: described(operation) },
        ]),
      ),
    },
    components: { schemas: componentSchemas() },
  };
}

const described = ({ id, path, summary }: Operation) => ({
  operationId: id,
  summary,
  tags: ['publication'],
  parameters: [
    parameter('survey', 'As in the list of publications'),
    parameter('id', 'As in the list of publications'),
    ...(path.includes('{name}') ? [parameter('name', 'Its code, as in the list')] : []),
  ],
  responses: {
    ...answers(summary, reference(id)),
    404: problem('There is no such publication, or nothing of that name in it'),
    410: problem('The publication was withdrawn; says when and why'),
  },
});

const parameter = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

const answers = (description: string, schema: object) => ({
  200: {
    description,
    headers: {
      ETag: { schema: { type: 'string' }, description: 'To be sent back as If-None-Match' },
      'Cache-Control': { schema: { type: 'string' } },
    },
    content: { 'application/json': { schema } },
  },
  304: { description: 'Unchanged since the ETag of If-None-Match' },
});

const problem = (description: string) => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: reference('Problem') } },
});

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The schemas of the answers by name; an operation's answer has the name of the operation. */
function componentSchemas() {
  const registry = z.registry<{ id: string }>();
  registry.add(RegisterSchema, { id: 'Register' });
  registry.add(ProblemSchema, { id: 'Problem' });
  for (const { id, schema } of OPERATIONS) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => reference(id).$ref });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}
