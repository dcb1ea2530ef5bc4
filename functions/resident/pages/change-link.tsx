import { Phrase, plainText } from '../../../shared/web/phrase.tsx';
import type { Messages } from '../messages/index.ts';

interface ChangeLinkProps {
  readonly messages: Messages;
  readonly href: string;
  /** Of the question that the link leads back to, as it is shown beside it. */
  readonly question: string;
}

/**
 * The way back to one answer. All such links read alike, so whoever only hears them is told the
 * question too; in words of its own, since a reading within the visible ones would be read twice.
 */
export function ChangeLink({ messages: { check }, href, question }: ChangeLinkProps) {
  return (
    <a href={href}>
      <span aria-hidden="true">
        <Phrase text={check.change} />
      </span>
      <span class="visually-hidden">{plainText(check.changeLabel(question))}</span>
    </a>
  );
}
