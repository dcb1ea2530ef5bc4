import type { Item } from './item.ts';
import type { Write } from './transaction.ts';

/** @param revision the one the item gets: it must still be as it was read, or new when this is 1. */
export const putAsRead = (TableName: string, Item: Item, revision: number): Write => ({
  Put: {
    TableName,
    Item,
    ...(revision === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'revision = :read',
          ExpressionAttributeValues: { ':read': revision - 1 },
        }),
  },
});
