import * as z from 'zod';
import { addDays, dayOf } from '../../shared/response/day.ts';
import { type Login, REGION, type SiteName, STAGE_NAME, type StageConfig } from '../config.ts';

/** Where a rehearsal listens. */
export interface Ports extends Record<SiteName, number> {
  readonly login: number;
}

const PortsSchema = z
  .string()
  .transform((text) => text.split(',').map(Number))
  .pipe(z.array(z.int().min(1).max(65_535)).length(4));

/** `4141,4142,4143,4144`: residents, office, coordinators, log-in. @throws {z.ZodError} otherwise. */
export function readPorts(text: unknown): Ports {
  const [resident = 0, office = 0, coordinator = 0, login = 0] = PortsSchema.parse(text);
  return { resident, office, coordinator, login };
}

export const printPorts = ({ resident, office, coordinator, login }: Ports): string =>
  [resident, office, coordinator, login].join(',');

/** Where the rehearsal answers instead of at the addresses of APIs without a domain. */
export const apiHosts = (ports: Ports): Record<SiteName, string> => ({
  resident: `localhost:${ports.resident}`,
  office: `localhost:${ports.office}`,
  coordinator: `localhost:${ports.coordinator}`,
});

/** No site is deployed at its domain without one; none is looked up in a rehearsal. */
const CERTIFICATE = `arn:aws:acm:${REGION}:111111111111:certificate/rehearsal`;

/**
 * A stage as it is, but for what lies outside of its stack: names that lead to this machine, a log-in
 * provider here, and dates of which today is the first.
 */
export function onThisMachine(stage: StageConfig, ports: Ports, now: Date): StageConfig {
  const today = dayOf(now);
  const login = (clientId: string): Login => ({
    issuer: `http://localhost:${ports.login}`,
    clientId,
    rolesClaim: 'roles',
    roleMap: {},
    logout: 'end-session',
  });
  const hosts = apiHosts(ports);
  const belowItsStage = (site: SiteName) => ({
    name: hosts[site],
    path: `/${STAGE_NAME}` as const,
  });
  return {
    ...stage,
    schedules: stage.schedules.map(({ survey }) => ({
      survey,
      opensOn: today,
      closesOn: addDays(today, 90),
      answersDeletedOn: addDays(today, 400),
      contactsDeletedOn: addDays(today, 400),
    })),
    logins: { office: login('office'), coordinator: login('coordinators') },
    domains: {
      resident: belowItsStage('resident'),
      office: belowItsStage('office'),
      // One has a domain, so that both ways are rehearsed.
      coordinator: { name: hosts.coordinator, certificateArn: CERTIFICATE },
    },
  };
}
