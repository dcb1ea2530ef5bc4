import { type SiteName, STAGE_NAME, type StageConfig } from './config.ts';
import type { WebFirewallProps } from './constructs/web-firewall.ts';

/** A path from the site's first page on. */
const START = `^(?:/${STAGE_NAME})?`;

/**
 * Paths to which people send long texts or files; everywhere else a body has at most 8 KB and looks like no
 * script. What is too large for a page itself, its function says: 1 MiB a form, 4 MB a file.
 *
 * A firewall's patterns capture nothing, and may be shown the path with the name of the API's stage before it.
 */
const LONG_BODIES: Readonly<Record<SiteName, readonly string[]>> = {
  // A survey's name has a year in it; so `/results` is none.
  resident: [
    `${START}/[a-z-]*[0-9][a-z0-9-]*/(?:questions/|check|pause|leave|volunteer|sign-up|receipt|resume)`,
  ],
  office: [`${START}/(?:margins|figures|indicators|publishing|paper|letters)/`],
  // Files, descriptions, notes on a call; a day's lists of people who are assigned or called together.
  coordinator: [`${START}/(?:activities|organisations|surveys|assign|today)`],
};

/**
 * Five minutes of what the gateway lets through for everybody, so that an address behind which half a city
 * sits is not stopped before the city is; staff are few, but share an address, too.
 */
const REQUESTS_PER_ADDRESS: Readonly<Record<SiteName, number>> = {
  resident: 30_000,
  office: 5_000,
  coordinator: 5_000,
};

export const firewallOf = (
  site: SiteName,
  { onlyFrom }: StageConfig,
): Omit<WebFirewallProps, 'stageArn'> => {
  const from = site === 'resident' ? undefined : onlyFrom?.[site];
  return {
    requestsPerAddress: REQUESTS_PER_ADDRESS[site],
    // One bad neighbour behind a carrier's address must not keep a resident from answering.
    trustsReputation: site !== 'resident',
    ...(from ? { onlyFrom: from } : {}),
    speaksTo: site === 'resident' ? 'residents' : 'staff',
    longBodies: LONG_BODIES[site],
  };
};
