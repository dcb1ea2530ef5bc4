import { Phrase } from '../../../shared/web/phrase.tsx';
import { printOnce } from '../../../shared/web/print-once.ts';
import type { Messages } from '../messages/index.ts';

/** What the script says at the fields of a form: an attribute would lose the readings. */
export const FieldWords = printOnce(Words, ({ messages }) => [messages]);

function Words({ messages }: { readonly messages: Messages }) {
  return (
    <>
      <template data-words="clear">
        <Phrase text={messages.clear} />
      </template>
      <template data-words="left">
        <Phrase text={messages.charactersLeft} describes />
      </template>
      <template data-words="over">
        <Phrase text={messages.charactersOver} describes />
      </template>
    </>
  );
}
