import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request to an AWS service that was not taken, as the service itself would say it. */
export class Refusal extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Answers one operation of a service that speaks JSON: `secretsmanager.GetSecretValue`. */
export type Operation = (input: Record<string, unknown>) => unknown;

export interface StandIns {
  /** The variables by which an AWS SDK finds each service here. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Serves what functions ask of AWS services that have no local part, on the loopback address. It
 * understands what the functions use and refuses everything else by name, so that a new call shows.
 */
export async function startStandIns(
  operations: ReadonlyMap<string, Operation>,
  objects: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<StandIns> {
  const server = createServer(async (request, response) => {
    const target = request.headers['x-amz-target'];
    if (target === undefined) return objects(request, response);
    const { status, answer } = answerTo(operations.get(String(target)), await text(request));
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: {
      AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoint,
      AWS_ENDPOINT_URL_KMS: endpoint,
      AWS_ENDPOINT_URL_S3: endpoint,
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function answerTo(operation: Operation | undefined, body: string) {
  try {
    if (!operation) throw new Refusal('UnknownOperationException', 'the rehearsal lacks it');
    return { status: 200, answer: operation(JSON.parse(body)) };
  } catch (error) {
    const { message } = error as Error;
    const __type = error instanceof Refusal ? error.type : 'ValidationException';
    return { status: 400, answer: { __type, message } };
  }
}
