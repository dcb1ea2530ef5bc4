import { beforeEach, describe, expect, it } from 'vitest';
import { createKpiJob, type KpiJobDeps } from '../../../functions/kpi-job/job.ts';
import { currentEditions } from '../../../shared/edition/current.ts';
import { untouched } from '../../../shared/edition/edition.ts';
import { parseDefinition } from '../../../shared/survey/parse-definition.ts';
import type { Schedule } from '../../../shared/survey/schedule.ts';
import { definition, definitionInput, indicators, schedule } from '../../fixtures/definition.ts';
import { capturedLog } from './captured-log.ts';
import { type KpiDesk, kpiDesk } from './kpi-desk.ts';

const other = parseDefinition({ ...definitionInput, survey: 'mihon-2' });

let desk: KpiDesk;
let log: ReturnType<typeof capturedLog>;

beforeEach(async () => {
  desk = await kpiDesk();
  log = capturedLog('kpi-job');
  desk.at('2040-11-02T12:00:00');
  await desk.answer('2040-11-01', 2, { staying: 's5', opinion: '公園がほしい' });
});

/** The two surveys, open on these dates. */
const open =
  (...schedules: Schedule[]): KpiJobDeps['editions'] =>
  async () =>
    currentEditions(
      [definition, other],
      schedules,
      new Map(schedules.map(({ survey }) => [survey, { ...untouched(survey), state: 'open' }])),
    );

const job = (change: Partial<KpiJobDeps> = {}) =>
  createKpiJob({
    ...desk.deps,
    indicatorsOf: () => indicators,
    editions: open(schedule, { ...schedule, survey: 'mihon-2' }),
    logger: log.logger,
    ...change,
  });

describe('the KPI job', () => {
  it('refreshes every scheduled edition and says what it counted', async () => {
    expect(await job()({})).toEqual([
      { survey: 'mihon', answers: { sampled: 2, open: 0 }, counted: { sampled: 0, open: 0 } },
      { survey: 'mihon-2', answers: { sampled: 0, open: 0 }, counted: { sampled: 0, open: 0 } },
    ]);
  });

  it('leaves out editions that have not opened', async () => {
    const later = { ...schedule, survey: 'mihon-2', opensOn: '2040-11-04' };
    expect(await job({ editions: open(schedule, later) })({})).toHaveLength(1);
  });

  it('takes the threshold of the edition unless this deployment sets another', async () => {
    const [summary] = await job({ minNewAnswers: 1 })({});
    expect(summary?.counted).toEqual({ sampled: 2, open: 0 });
  });

  it('computes the other editions when one fails, and then fails as a whole', async () => {
    const { responses } = desk.deps;
    const failing = job({
      responses: {
        ofDay: (survey, day) => {
          if (survey === 'mihon') throw new Error('unreadable');
          return responses.ofDay(survey, day);
        },
      },
    });
    await expect(failing({})).rejects.toThrow(AggregateError);
    expect(await desk.deps.results.get('mihon')).toBeUndefined();
    expect(await desk.deps.results.get('mihon-2')).toBeDefined();
  });

  it('counts from scratch when asked to', async () => {
    const editions = open(schedule);
    await job({ editions })({});
    desk.work();
    await job({ editions })({ fromScratch: true, anything: 'else' });
    expect(desk.work().folded).toEqual(['2040-11-01', '2040-11-02']);
  });

  it.each([undefined, null, 'go', [], { fromScratch: 'yes' }, { source: 'scheduler' }])(
    'runs as usual when the event is %j',
    async (event) => {
      const editions = open(schedule);
      await job({ editions })({});
      desk.work();
      await job({ editions })(event);
      expect(desk.work().folded).toEqual(['2040-11-02']);
    },
  );

  it('logs numbers and nothing of the answers', async () => {
    await job()({});
    expect(log.lines.join('\n')).toContain('kpi results refreshed');
    expect(log.lines.join('\n')).not.toContain('公園');
  });
});
