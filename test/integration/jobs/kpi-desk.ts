import { randomBytes } from 'node:crypto';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Edition, type RefreshDeps, refresh } from '../../../functions/kpi-job/refresh.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import type { ReportQuietHours } from '../../../shared/runtime/metrics.ts';
import { createBegunVisitsRepository } from '../../../shared/storage/begun-visits-repository.ts';
import { hasExpired } from '../../../shared/storage/item.ts';
import { createKpiResultsRepository } from '../../../shared/storage/kpi-results-repository.ts';
import { createMarginsRepository } from '../../../shared/storage/margins-repository.ts';
import {
  createRehearsalAnswersRepository,
  type RehearsalAnswersRepository,
} from '../../../shared/storage/rehearsal-repository.ts';
import {
  createResponseRepository,
  responseItem,
} from '../../../shared/storage/response-repository.ts';
import { createRunRepository } from '../../../shared/storage/run-repository.ts';
import { createTallyRepository } from '../../../shared/storage/tally-repository.ts';
import { createWatchingRepository } from '../../../shared/storage/watching-repository.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import { definition, indicators, schedule } from '../../fixtures/definition.ts';
import { freshStorage, itemsIn } from '../storage.ts';

const EXPIRES = new Date('2041-04-01T00:00:00+09:00');

const edition: Edition = { definition, indicators, schedule, sealedDays: [], minNewAnswers: 3 };

/** The KPI job's repositories on tables of their own, with a note of every day folded or kept. */
export async function kpiDesk() {
  const storage = await freshStorage();
  const { db, tables } = storage;
  const time = { now: new Date('2040-11-01T12:00:00+09:00') };
  const clock = () => time.now;
  const folded: string[] = [];
  const kept: string[] = [];
  const quiet: Parameters<ReportQuietHours>[] = [];
  const responses = createResponseRepository(db, tables.responses, clock);
  const tallies = createTallyRepository(db, tables.results, clock);
  const margins = createMarginsRepository(db, tables.office, clock);
  const deps: RefreshDeps & { rehearsals: RehearsalAnswersRepository } = {
    rehearsals: createRehearsalAnswersRepository(db, tables),
    responses: {
      ofDay(survey, day) {
        folded.push(day);
        return responses.ofDay(survey, day);
      },
    },
    tallies: {
      get: tallies.get,
      put(key, tally, expiresAt) {
        if (key.day) kept.push(key.day);
        return tallies.put(key, tally, expiresAt);
      },
    },
    watching: createWatchingRepository(db, tables.results, clock),
    begunVisits: createBegunVisitsRepository(db, tables.results, clock),
    reportQuietHours: async (...report) => void quiet.push(report),
    results: createKpiResultsRepository(db, tables.results, clock),
    runs: createRunRepository(db, tables.results, clock),
    margins,
    clock,
  };
  return {
    storage,
    deps,
    margins,
    /** What the operators were told of hours without an answer. */
    quiet,
    /** Moves the clock to a time in Japan. */
    at: (jst: string) => {
      time.now = new Date(`${jst}+09:00`);
    },
    /** Moves the clock on, and deletes what has expired by then, as DynamoDB does. */
    expire: async (jst: string) => {
      time.now = new Date(`${jst}+09:00`);
      for (const table of ['responses', 'results'] as const) {
        for (const item of await itemsIn(storage, table)) {
          const { pk, sk } = item;
          if (!hasExpired(item, time.now)) continue;
          await db.send(new DeleteCommand({ TableName: tables[table], Key: { pk, sk } }));
        }
      }
    },
    answer: async (day: string, count: number, answers: Answers, stream: Stream = 'sampled') => {
      for (let i = 0; i < count; i++) {
        const response = {
          id: randomBytes(16).toString('hex'),
          survey: definition.survey,
          definitionVersion: definition.version,
          stream,
          channel: 'web' as const,
          language: 'ja' as const,
          day,
          answers,
        };
        await db.send(
          new PutCommand({ TableName: tables.responses, Item: responseItem(response, EXPIRES) }),
        );
      }
    },
    refresh: (fromScratch = false) => refresh(deps, edition, fromScratch),
    /** Which days were folded from answers and which tallies written, since the last look. */
    work: () => ({ folded: folded.splice(0).sort(), kept: kept.splice(0).sort() }),
  };
}

export type KpiDesk = Awaited<ReturnType<typeof kpiDesk>>;
