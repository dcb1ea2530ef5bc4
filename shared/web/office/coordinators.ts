import type { Assets } from '../assets.ts';
import type { OfficeSite } from './site-description.ts';

const BOTH = ['city-coordinator', 'coordinator'] as const;
const CITY = ['city-coordinator'] as const;

/** The coordinators' site: one address and one session for the functions behind it. */
export const COORDINATOR_SITE: Omit<OfficeSite, 'assets'> & { readonly name: 'coordinator' } = {
  name: 'coordinator',
  title: '地域活動 コーディネーター',
  places: [
    { href: '/today', text: '今日の連絡', roles: BOTH },
    { href: '/', text: '登録された方', roles: BOTH },
    { href: '/assign', text: '割り当て', roles: CITY },
    { href: '/hand-over', text: '団体への提供', roles: CITY },
    { href: '/activities', text: '活動', roles: BOTH },
    { href: '/organisations', text: '団体', roles: CITY },
    { href: '/counter', text: '窓口の手続き', roles: CITY },
    { href: '/pause', text: '全市一時停止', roles: CITY },
  ],
};

export const coordinatorSite = (assets: Assets): OfficeSite => ({ ...COORDINATOR_SITE, assets });
