import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const NAMES = [
  'lambdaRequests',
  'lambdaGigabyteSeconds',
  'apiRequests',
  'trafficGigabytes',
  'readUnits',
  'writeUnits',
  'storedGigabyteMonths',
  'recoveryGigabyteMonths',
  'keyRequests',
  'logGigabytes',
  'firewallRequests',
  'scheduledRuns',
  'keyMonths',
  'secretMonths',
  'firewallMonths',
  'firewallRuleMonths',
  'alarmMonths',
  'dashboardMonths',
  'metricMonths',
] as const;
export type PriceName = (typeof NAMES)[number];

const PricesSchema = z.strictObject({
  region: z.literal('ap-northeast-1'),
  currency: z.literal('USD'),
  writtenDownOn: z.iso.date(),
  /** AWS's own list, in files by service and region. */
  priceList: z.url(),
  source: z.string().min(1),
  prices: z.record(
    z.enum(NAMES),
    z.strictObject({
      usd: z.number().min(0),
      per: z.int().min(1),
      page: z.url(),
      /** Under which the list has it. */
      usageType: z.string().min(1).optional(),
      /** Whether quotations of the list say the same, or nothing does. */
      standing: z.enum(['quoted', 'from-memory']),
    }),
  ),
});
export type Prices = z.infer<typeof PricesSchema>;

/** @throws {ZodError} when a price is missing or is none. */
export const readPrices = (): Prices =>
  PricesSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'prices.json'), 'utf8')));
