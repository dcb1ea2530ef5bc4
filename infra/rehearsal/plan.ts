import type { Assembly } from './template/assembly.ts';
import { functionsIn, type PlannedFunction } from './template/functions.ts';
import { checkCallers } from './template/permissions.ts';
import { createResolver } from './template/resolve.ts';
import { type PlannedSchedule, schedulesIn } from './template/schedules.ts';
import { type ApiHosts, type PlannedSite, sitesIn } from './template/sites.ts';

/** What has to run, and how each part is reached. */
export interface Plan {
  readonly functions: readonly PlannedFunction[];
  readonly sites: readonly PlannedSite[];
  readonly schedules: readonly PlannedSchedule[];
}

/** @throws {Error} naming the place of whatever the templates forgot. */
export function planRehearsal(assembly: Assembly, apiHosts: ApiHosts): Plan {
  const resolve = createResolver(assembly);
  const plan = {
    functions: functionsIn(assembly, resolve),
    sites: sitesIn(assembly, resolve, apiHosts),
    schedules: schedulesIn(assembly, resolve),
  };
  checkCallers(assembly, resolve, plan);
  return plan;
}
