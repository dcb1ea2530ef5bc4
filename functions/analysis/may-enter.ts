import type { Context } from 'hono';
import { worksAs } from '../../shared/login/session.ts';

/** Whether whoever is logged in may enter and decide, as a deputy too; others only read. */
export const mayEnter = (c: Context): boolean => worksAs(c, 'analyst');
