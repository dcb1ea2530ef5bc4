import type { Context } from 'hono';
import { sessionOf } from '../../shared/login/session.ts';

/** Whether whoever is logged in may enter and decide; others only read. */
export const mayEnter = (c: Context): boolean => sessionOf(c)?.roles.includes('analyst') ?? false;
