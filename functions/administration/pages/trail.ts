import { paths } from '../paths.ts';

export const HOME_TRAIL = [{ href: '/administration', text: '管理' }] as const;
export const EDITIONS_TRAIL = [
  ...HOME_TRAIL,
  { href: paths.editions, text: '調査の進行' },
] as const;
