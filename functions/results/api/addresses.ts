import type { RegisteredPublication } from '../../../shared/publication/register.ts';
import { ownPath } from '../frame.ts';

/** Where the API stands: another version, whose answers mean something else, stands beside it. */
export const API = '/results/api/v1';

export const DESCRIPTION = `${API}/openapi.json`;

/** A publication's own address in the API. */
export const apiPath = (entry: Pick<RegisteredPublication, 'survey' | 'id'>, rest = ''): string =>
  `${API}/publications${ownPath(entry)}${rest}`;
