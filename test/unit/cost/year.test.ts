import { describe, expect, it } from 'vitest';
import { priced, table, totalOf } from '../../../infra/cost/bill.ts';
import { type Measured, readMeasured } from '../../../infra/cost/measured.ts';
import { readPrices } from '../../../infra/cost/prices.ts';
import { standingOf, useOf } from '../../../infra/cost/year.ts';

const measured: Measured = {
  measuredOn: '2026-11-26',
  again: 'npm run bench:capacity',
  visits: 10,
  visit: { read: 20, write: 50, requests: 25, kilobytes: 64, milliseconds: 60 },
  kpiJobOfOneDay: { answers: 10, read: 30, write: 12 },
};
const year = { letters: 3000, answers: 1500, openDays: 21 };
const amountOf = (what: string, service: string, of = year) =>
  useOf(of, measured).find((line) => line.what === what && line.service === service)?.amount;

describe('a year’s use', () => {
  it('grows with every answer by what a visit was measured to take', () => {
    const more = { ...year, answers: year.answers + 1000 };
    const grown = (what: string, service: string) =>
      (amountOf(what, service, more) ?? 0) - (amountOf(what, service) ?? 0);
    expect(grown('requests', 'API Gateway')).toBe(25_000);
    expect(grown('write units', 'DynamoDB')).toBe(50_000);
    // Read by the visit itself, and 24 times on its day by the hourly job.
    expect(grown('read units', 'DynamoDB')).toBe(20_000 + 24 * 3000);
  });

  it('counts four jobs an hour however few answer', () => {
    expect(amountOf('scheduled runs', 'EventBridge', { ...year, answers: 0 })).toBe(35_040);
  });
});

describe('a bill', () => {
  const prices = readPrices();

  it('is amount by price, and its sum that of its lines', () => {
    const [firewalls] = priced(
      [{ service: 'WAF', what: 'firewalls', amount: 36, price: 'firewallMonths' }],
      prices,
    );
    expect(firewalls?.usd).toBe(180);
    const items = priced(useOf(year, measured), prices);
    expect(totalOf(items)).toBeCloseTo(items.reduce((sum, { usd }) => sum + usd, 0));
    expect(table('a year', items)).toContain(totalOf(items).toFixed(2));
  });

  it('of this city’s year stays below ten dollars beside what stands anyway', () => {
    expect(totalOf(priced(useOf(year, readMeasured()), prices))).toBeLessThan(10);
  });

  it('counts standing things by the month', () => {
    const one = { keys: 1, secrets: 0, firewalls: 0, firewallRules: 0, alarms: 0 };
    const lines = standingOf({ ...one, dashboards: 0, metrics: 0 });
    expect(totalOf(priced(lines, prices))).toBe(12);
  });
});
