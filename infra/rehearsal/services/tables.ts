import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type Assembly, resourcesOf } from '../template/assembly.ts';
import { physicalOf } from '../template/physical.ts';

const AttributeSchema = z.object({
  AttributeName: z.string(),
  AttributeType: z.enum(['S', 'N', 'B']),
});
const KeysSchema = z.array(
  z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }),
);
const IndexSchema = z.object({
  IndexName: z.string(),
  KeySchema: KeysSchema,
  Projection: z.object({
    ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
});
const TableSchema = z.object({
  AttributeDefinitions: z.array(AttributeSchema),
  KeySchema: KeysSchema,
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z.array(IndexSchema).optional(),
  LocalSecondaryIndexes: z.array(IndexSchema).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

/** Creates every table of the assembly in a database, as CloudFormation would. */
export async function createTables(
  assembly: Assembly,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const client = new DynamoDBClient({
    endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    region: environment.AWS_REGION ?? '',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await Promise.all(
    resourcesOf(assembly, 'AWS::DynamoDB::Table').map(async ({ stack, id, resource }) => {
      const { TimeToLiveSpecification, ...table } = TableSchema.parse(resource.Properties);
      const TableName = physicalOf(stack, id, resource).ref;
      await client.send(new CreateTableCommand({ ...table, TableName } as CreateTableCommandInput));
      if (!TimeToLiveSpecification) return;
      await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    }),
  );
  client.destroy();
}
