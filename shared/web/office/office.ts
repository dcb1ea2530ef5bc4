import { VIEWING_ROLES } from '../../login/role.ts';
import type { Assets } from '../assets.ts';
import type { OfficeSite, Place } from './site-description.ts';

/** In the order in which a year's work meets them. */
const PLACES: readonly Place[] = [
  { href: '/', text: '集計', roles: VIEWING_ROLES },
  { href: '/letters', text: '手紙', roles: ['letters'] },
  { href: '/letters/reception', text: '受付', roles: ['reception'] },
  { href: '/paper', text: '紙の回答', roles: ['paper'] },
  { href: '/administration', text: '管理', roles: ['administrator'] },
  { href: '/administration/audit', text: '監査記録', roles: ['auditor'] },
];

/** The site of the city's office: one address and one session for several functions. */
export const officeSite = (assets: Assets): OfficeSite => ({
  name: 'office',
  title: '市民アンケート 事務局',
  assets,
  places: PLACES,
});

/** The first place that a person with these roles may use. */
export const firstPlace = (roles: readonly string[]): Place | undefined =>
  PLACES.find((place) => place.roles.some((role) => roles.includes(role)));
