import { Phrase } from '../../../shared/web/phrase.tsx';
import type { Messages } from '../messages/index.ts';

/** What the script says at the fields of a form: an attribute would lose the readings. */
export function FieldWords({ messages }: { messages: Messages }) {
  return (
    <>
      <template data-words="clear">
        <Phrase text={messages.clear} />
      </template>
      <template data-words="left">
        <Phrase text={messages.charactersLeft} />
      </template>
      <template data-words="over">
        <Phrase text={messages.charactersOver} />
      </template>
    </>
  );
}
