import type { Answers } from '../../shared/survey/answers.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { answerSurvey, type VisitOutcome } from './answer-survey.ts';
import { createBrowser, type Fetch } from './browser.ts';
import type { SimulatedResident } from './draw-residents.ts';
import { eachOf } from './each-of.ts';

export interface Simulation {
  readonly definition: Definition;
  readonly residents: readonly SimulatedResident[];
  /** One for each resident, as a letter prints it. */
  readonly codes: readonly string[];
  readonly origin: string;
  readonly fetch: Fetch;
  readonly concurrency: number;
}

export interface SimulationReport {
  /** The accepted answers, in the order of the residents. */
  readonly accepted: readonly Answers[];
  /** How many visits ended at a page of a status, by status; `no answer` when none came. */
  readonly refused: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly seconds: number;
}

/**
 * Sends every resident through the site, each with a browser of their own.
 *
 * @throws {PageMismatch} at once when the site does not offer what the definition says.
 */
export async function sendResidents(simulation: Simulation): Promise<SimulationReport> {
  const { residents, concurrency } = simulation;
  const outcomes: (VisitOutcome | 'no answer')[] = new Array(residents.length);
  let requests = 0;
  const begun = performance.now();
  await eachOf(residents, concurrency, async (resident, index) => {
    const { outcome, made } = await send(simulation, resident, simulation.codes[index] ?? '');
    outcomes[index] = outcome;
    requests += made;
  });
  const seconds = (performance.now() - begun) / 1000;
  const refused: Record<string, number> = {};
  for (const outcome of outcomes) {
    if (outcome !== 'no answer' && outcome.accepted) continue;
    const status = outcome === 'no answer' ? outcome : String(outcome.status);
    refused[status] = (refused[status] ?? 0) + 1;
  }
  const accepted = outcomes.flatMap((outcome) =>
    outcome !== 'no answer' && outcome.accepted ? [outcome.answers] : [],
  );
  return { accepted, refused, requests, seconds };
}

async function send(
  { definition, origin, fetch }: Simulation,
  resident: SimulatedResident,
  code: string,
) {
  const browser = createBrowser(origin, fetch, resident.language);
  const outcome = await answerSurvey(browser, definition, code, resident).catch(
    (error: unknown) => {
      if (!isNetworkError(error)) throw error;
      return 'no answer' as const;
    },
  );
  return { outcome, made: browser.requests() };
}

/** How `fetch` says that a connection failed or nobody answered in time. */
const isNetworkError = (error: unknown): boolean =>
  error instanceof Error &&
  (['fetch failed', 'terminated'].includes(error.message) || error.name === 'TimeoutError');
