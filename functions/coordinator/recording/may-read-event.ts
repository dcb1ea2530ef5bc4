import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import type { Viewer } from '../../../shared/coordination/sight.ts';
import { codeOf } from '../viewer.tsx';

/** Whether a viewer reads all of an entry; of others' an organisation learns who, when and the outcome. */
export const mayReadEvent = (viewer: Viewer, { organisation }: ContactEvent): boolean =>
  viewer.side === 'city' || organisation === codeOf(viewer);
