import type { Role } from '../../login/role.ts';
import type { Assets } from '../assets.ts';

/** One of the sites that people log in to; several functions may stand behind it. */
export interface OfficeSite {
  /** Names the site in cookies and logs. */
  readonly name: string;
  readonly title: string;
  readonly assets: Assets;
  /** Where its navigation leads; none on a site with a single duty. */
  readonly places: readonly Place[];
}

/** A duty's first page, and who finds it in the navigation. */
export interface Place {
  readonly href: string;
  readonly text: string;
  readonly roles: readonly Role[];
}
