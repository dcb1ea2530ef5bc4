import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { createDatabase } from '../../../shared/storage/client.ts';
import { responsePartition, SHARDS } from '../../../shared/storage/response-keys.ts';
import { measured } from './measured.ts';

/** The least an export can do: reads every item, page by page and partition by partition, and drops it. */
const { TABLE = '', SURVEY = '', DAYS = '[]' } = process.env;
const db = createDatabase();

await measured(async (count) => {
  for (const day of z.array(z.string()).parse(JSON.parse(DAYS))) {
    for (const pk of SHARDS.map((shard) => responsePartition(SURVEY, day, shard))) {
      const query = {
        TableName: TABLE,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
      };
      for await (const { Items = [] } of paginateQuery({ client: db }, query)) {
        count(Items.length, 0);
      }
    }
  }
});
db.destroy();
