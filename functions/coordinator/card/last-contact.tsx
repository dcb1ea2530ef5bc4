import {
  type ContactEvent,
  plainResultText,
  resultText,
  WAY_NAMES,
} from '../../../shared/coordination/contact-event.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import type { Viewer } from '../../../shared/coordination/sight.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { callerName } from '../organisations/organisation-name.ts';
import { mayReadEvent } from '../recording/may-read-event.ts';

interface Props {
  readonly events: readonly ContactEvent[];
  readonly viewer: Viewer;
  readonly organisations: readonly Organisation[];
}

/** What was said before, in a line, for whoever is about to call; the log below tells all. */
export const LastContact = ({ events, viewer, organisations }: Props) => {
  const last = events.at(-1);
  if (!last) return null;
  const open = mayReadEvent(viewer, last);
  return (
    <p class="call-last">
      <strong>前回</strong> {dayText(last.on)}、{callerName(organisations, last.organisation)}
      {open ? `「${resultText(last)}」（${WAY_NAMES[last.way]}）` : `「${plainResultText(last)}」`}
      {open && last.note && <span class="call-note">{last.note}</span>}{' '}
      <a href="#log">これまでの連絡（{events.length}回）</a>
    </p>
  );
};
