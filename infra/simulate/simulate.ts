import { writeFileSync } from 'node:fs';
import { dayOf, startOfDay } from '../../shared/response/day.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createInvitationRepository } from '../../shared/storage/invitation-repository.ts';
import { phaseAt } from '../../shared/survey/schedule.ts';
import { definitions } from '../../surveys/index.ts';
import { sharesOf } from '../../surveys/sample-shares.ts';
import { readState } from '../local/data-folder.ts';
import { demoSchedules } from '../local/demo-editions.ts';
import { localEnvironment, tableName } from '../local/dynamodb.ts';
import { TABLE_PREFIX } from '../local/function-environments.ts';
import { findRunning } from '../local/running.ts';
import { readSettings } from '../local/settings.ts';
import { StartError } from '../local/start-error.ts';
import { drawResidents } from './draw-residents.ts';
import { issueSimulatedCodes } from './issue-codes.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { PageMismatch } from './page-mismatch.ts';
import { printReport, toJsonLines } from './report.ts';
import { type SimulationReport, sendResidents } from './send-residents.ts';

/** @throws {StartError} when the platform does not run or the survey takes no answers on it. */
async function simulate(options: Options): Promise<SimulationReport> {
  const folder = readSettings(process.env).DATA_DIR;
  const running = await findRunning(folder);
  if (!running) {
    throw new StartError(`No platform is running on ${folder}. Start it and try again.`);
  }
  const state = readState(folder);
  const { definition, schedule } = openEdition(options.survey, state.openedOn);
  Object.assign(process.env, localEnvironment(running.dynamoDbEndpoint));
  const table = tableName(TABLE_PREFIX, 'invitations');
  const invitations = createInvitationRepository(createDatabase(), table, systemClock);
  const codes = await issueSimulatedCodes(invitations, {
    survey: options.survey,
    count: options.responses,
    secret: state.secrets.accessCode,
    expiresAt: startOfDay(schedule.answersDeletedOn),
  });
  return sendResidents({
    definition,
    residents: drawResidents(definition, sharesOf(options.survey), {
      count: options.responses,
      seed: options.seed,
      optInShare: options['opt-in'],
      language: options.language,
    }),
    codes,
    origin: new URL(running.publicUrl).origin,
    fetch,
    concurrency: options.concurrency,
  });
}

function openEdition(survey: string, openedOn: string) {
  const definition = definitions.get(survey);
  const now = systemClock();
  const schedule = demoSchedules(openedOn, dayOf(now)).find((known) => known.survey === survey);
  if (!definition || !schedule) {
    const known = [...definitions.keys()].join(', ');
    throw new StartError(`There is no survey ${survey}. Choose one of: ${known}.`);
  }
  if (phaseAt(schedule, now) !== 'open') {
    const period = `${schedule.opensOn} to ${schedule.closesOn}`;
    throw new StartError(`The survey ${survey} takes no answers now (only ${period}).`);
  }
  return { definition, schedule };
}

function write(file: string, lines: string, flag: 'a' | 'w'): void {
  try {
    writeFileSync(file, lines, { flag });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(`The file ${file} can't be written (${code}). Choose another with --out.`);
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) {
    // Before anything is sent, so that an unusable file loses nothing.
    if (options.out !== undefined) write(options.out, '', 'a');
    const report = await simulate(options);
    if (options.out !== undefined) write(options.out, toJsonLines(report.accepted), 'w');
    process.stdout.write(printReport(report));
    if (Object.keys(report.refused).length > 0) process.exitCode = 1;
  } else {
    process.stdout.write(HELP);
  }
} catch (error) {
  if (!(error instanceof StartError) && !(error instanceof PageMismatch)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
