import { COORDINATOR_ROLES } from '../../login/role.ts';
import type { Assets } from '../assets.ts';
import type { OfficeSite } from './site-description.ts';

/** The coordinators' site: one address and one session for the functions behind it. */
export const COORDINATOR_SITE = {
  name: 'coordinator',
  title: '地域活動 連絡先一覧',
  places: [
    { href: '/', text: '登録された方', roles: COORDINATOR_ROLES },
    { href: '/counter', text: '窓口の手続き', roles: ['city-coordinator'] },
  ],
} as const satisfies Omit<OfficeSite, 'assets'>;

export const coordinatorSite = (assets: Assets): OfficeSite => ({ ...COORDINATOR_SITE, assets });
