import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import * as z from 'zod';

/** Where AWS has a service that one machine has no part for: answers as it would, and no more. */
export interface StandIn {
  /** The environment in which AWS SDK clients reach it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const BodySchema = z.looseObject({
  KeyId: z.string().optional(),
  NumberOfBytes: z.int().optional(),
  CiphertextBlob: z.string().optional(),
});

/**
 * Stands for Secrets Manager (a secret is as long as a generated one), KMS (a sealed data key holds
 * its plain one), S3 (keeps objects' names) and SES (takes every mail).
 */
export async function standInForAws(): Promise<StandIn> {
  const objects: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1];
    if (!operation) {
      if (request.method === 'POST') return response.end(JSON.stringify({ MessageId: 'taken' }));
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
      if (request.method === 'PUT') {
        objects.push(pathname.split('/').slice(2).join('/'));
        return response.end();
      }
      const prefix = searchParams.get('prefix') ?? '';
      const found = objects.filter((name) => name.startsWith(prefix));
      return response.setHeader('content-type', 'application/xml').end(versions(found));
    }
    const input = BodySchema.parse(JSON.parse(body));
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify(answer(operation, input)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port was given');
  const endpoint = `http://127.0.0.1:${address.port}`;
  return {
    environment: {
      AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoint,
      AWS_ENDPOINT_URL_KMS: endpoint,
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_ENDPOINT_URL_SESV2: endpoint,
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(
  operation: string,
  { KeyId, NumberOfBytes, CiphertextBlob }: z.infer<typeof BodySchema>,
) {
  switch (operation) {
    case 'GetSecretValue':
      return { SecretString: 's'.repeat(64) };
    case 'GenerateDataKey': {
      const Plaintext = randomBytes(NumberOfBytes ?? 32).toString('base64');
      return { KeyId, Plaintext, CiphertextBlob: Plaintext };
    }
    case 'Decrypt':
      return { KeyId, Plaintext: CiphertextBlob, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
    default:
      throw new Error(`nobody stands in for ${operation}`);
  }
}

const versions = (names: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated>',
    ...names.map((name) => `<Version><Key>${name}</Key><VersionId>1</VersionId></Version>`),
    '</ListVersionsResult>',
  ].join('');

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
