import type { Viewer } from '../../../shared/coordination/sight.ts';

/** The city keeps everyone's activities, an organisation its own. */
export const mayKeep = (viewer: Viewer, organisation: string): boolean =>
  viewer.side === 'city' || viewer.organisation.code === organisation;
