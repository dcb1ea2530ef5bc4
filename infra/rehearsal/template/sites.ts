import * as z from 'zod';
import { type Assembly, nameOf, type Placed, resourcesOf } from './assembly.ts';
import { physicalOf } from './physical.ts';
import type { Resolve } from './resolve.ts';

/** One REST API as it answers at its own domain, or below its stage. */
export interface PlannedSite {
  readonly name: string;
  /** Its domain, or the name that stands for the address of its API; without the path. */
  readonly host: string;
  /** `/site` where it has no domain. */
  readonly basePath: string;
  readonly apiId: string;
  readonly stage: string;
  readonly methods: readonly PlannedMethod[];
  /** Shorter answers are not compressed; without it, none is. */
  readonly smallestCompressed?: number | undefined;
  readonly binaryMediaTypes: readonly string[];
  /** The gateway's own answers, by type: `DEFAULT_4XX`. */
  readonly responses: ReadonlyMap<string, GatewayAnswer>;
}

/** Hosts of this machine by what begins an API's name: `{ office: 'localhost:4142' }`. */
export type ApiHosts = Readonly<Record<string, string>>;

export interface PlannedMethod {
  /** `/letters/{proxy+}` */
  readonly path: string;
  readonly resourceId: string;
  readonly httpMethod: string;
  readonly functionArn: string;
  readonly streamed: boolean;
  readonly timeoutMs: number;
}

export interface GatewayAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What API Gateway allows an integration where a method says nothing else. */
const LONGEST_WAIT_MS = 29_000;

const ApiSchema = z.object({
  MinimumCompressionSize: z.int().optional(),
  BinaryMediaTypes: z.array(z.string()).default([]),
});
const MappingSchema = z.object({
  DomainName: z.string(),
  RestApiId: z.string(),
  Stage: z.string(),
  BasePath: z.literal('(none)').or(z.literal('')).optional(),
});
const StageSchema = z.object({ RestApiId: z.string(), StageName: z.string() });
const ResourceSchema = z.object({ ParentId: z.string(), PathPart: z.string() });
const MethodSchema = z.object({
  HttpMethod: z.string(),
  ResourceId: z.string(),
  RestApiId: z.string(),
  AuthorizationType: z.literal('NONE'),
  Integration: z.object({
    Type: z.literal('AWS_PROXY'),
    Uri: z.string(),
    TimeoutInMillis: z.int().default(LONGEST_WAIT_MS),
    ResponseTransferMode: z.enum(['BUFFERED', 'STREAM']).default('BUFFERED'),
  }),
});
const AnswerSchema = z.object({
  RestApiId: z.string(),
  ResponseType: z.string(),
  ResponseParameters: z.record(z.string(), z.string()).default({}),
  ResponseTemplates: z.record(z.string(), z.string()),
});

/** The function and the way of calling it, in the address that a method's integration names. */
const INVOCATION =
  /:lambda:path\/(?:2015-03-31|2021-11-15)\/functions\/(.+)\/(invocations|response-streaming-invocations)$/;

/**
 * Every site.
 *
 * @param apiHosts names that stand for the addresses of APIs without a domain, by what the API is called.
 * @throws {Error} naming what is wrong with an API, a method or a gateway response.
 */
export function sitesIn(assembly: Assembly, resolve: Resolve, apiHosts: ApiHosts): PlannedSite[] {
  const read = <T extends z.ZodType>(schema: T, { stack, id, resource }: Placed): z.infer<T> => {
    const parsed = schema.safeParse(resolve(stack, resource.Properties, id));
    if (!parsed.success) throw new Error(`${stack.name}, ${id}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };
  const all = <T extends z.ZodType>(type: string, schema: T) =>
    resourcesOf(assembly, `AWS::ApiGateway::${type}`).map((placed) => ({
      ...placed,
      values: read(schema, placed),
    }));
  const parents = new Map(all('Resource', ResourceSchema).map(({ id, values }) => [id, values]));
  const pathOf = (id: string): string => {
    const resource = parents.get(id);
    return resource ? `${pathOf(resource.ParentId)}/${resource.PathPart}` : '';
  };
  const methods = all('Method', MethodSchema).map(({ values }) => values);
  const answers = all('GatewayResponse', AnswerSchema).map(({ values }) => values);
  const mappings = all('BasePathMapping', MappingSchema).map(({ values }) => values);
  const stages = all('Stage', StageSchema).map(({ values }) => values);
  const belowStage = (name: string, apiId: string) => {
    const host = Object.entries(apiHosts).find(([site]) => name.startsWith(site))?.[1];
    const stage = stages.find(({ RestApiId }) => RestApiId === apiId)?.StageName;
    if (!host || !stage) throw new Error(`${name}: no domain and no stage leads to it`);
    return { host, basePath: `/${stage}`, stage };
  };
  return all('RestApi', ApiSchema).map((api) => {
    const apiId = physicalOf(api.stack, api.id, api.resource).ref;
    const mapping = mappings.find(({ RestApiId }) => RestApiId === apiId);
    const at = mapping ? atDomain(mapping) : belowStage(nameOf(api), apiId);
    return {
      name: nameOf(api),
      ...at,
      apiId,
      smallestCompressed: api.values.MinimumCompressionSize,
      binaryMediaTypes: api.values.BinaryMediaTypes,
      methods: methods
        .filter(({ RestApiId }) => RestApiId === apiId)
        .map((method) => ({
          path: pathOf(method.ResourceId) || '/',
          resourceId: method.ResourceId,
          httpMethod: method.HttpMethod,
          timeoutMs: method.Integration.TimeoutInMillis,
          ...invocationOf(method.Integration.Uri, method.Integration.ResponseTransferMode),
        })),
      responses: new Map(
        answers
          .filter(({ RestApiId }) => RestApiId === apiId)
          .map((answer) => [answer.ResponseType, answerOf(answer)]),
      ),
    };
  });
}

const atDomain = ({ DomainName, Stage }: z.infer<typeof MappingSchema>) => ({
  host: DomainName,
  basePath: '',
  stage: Stage,
});

function invocationOf(uri: string, mode: 'BUFFERED' | 'STREAM') {
  const [, functionArn, how] = INVOCATION.exec(uri) ?? [];
  if (!functionArn) throw new Error(`no function is called at ${uri}`);
  const streamed = how === 'response-streaming-invocations';
  if (streamed !== (mode === 'STREAM')) {
    throw new Error(`${uri} does not go with an answer that is ${mode}`);
  }
  return { functionArn, streamed };
}

/** A fixed header value stands between single quotes. */
function answerOf({ ResponseParameters, ResponseTemplates }: z.infer<typeof AnswerSchema>) {
  const [[type, body] = ['', '']] = Object.entries(ResponseTemplates);
  const headers = Object.entries(ResponseParameters).map(([name, value]) => [
    name.replace('gatewayresponse.header.', '').toLowerCase(),
    value.replace(/^'(.*)'$/, '$1'),
  ]);
  return { headers: { 'content-type': type, ...Object.fromEntries(headers) }, body };
}
