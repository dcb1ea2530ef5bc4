import { Phrase } from '../../../shared/web/phrase.tsx';
import { printOnce } from '../../../shared/web/print-once.ts';
import type { Messages } from '../messages/index.ts';

/**
 * Where the script offers what was typed here before. Without a script nothing of it shows. It
 * stands before the form, whose first button has to be the one that goes on.
 */
export const KeptOffer = printOnce(Offer, ({ messages }) => [messages]);

function Offer({ messages }: { readonly messages: Messages }) {
  const { offer, restore, discard, restored, discarded } = messages.keep;
  return (
    <>
      <div data-place="kept" role="status" tabindex={-1} />
      <template data-words="offer">
        <div class="notice kept-offer">
          <p>
            <Phrase text={offer} />
          </p>
          <div class="kept-choices">
            <button type="button" class="button-secondary" data-kept="restore">
              <Phrase text={restore} />
            </button>
            <button type="button" class="button-text" data-kept="discard">
              <Phrase text={discard} />
            </button>
          </div>
        </div>
      </template>
      <template data-words="restored">
        <p class="notice">
          <Phrase text={restored} />
        </p>
      </template>
      <template data-words="discarded">
        <p class="notice">
          <Phrase text={discarded} />
        </p>
      </template>
    </>
  );
}

/** Where the script says that the connection is gone; stands above the buttons of a form. */
export const ConnectionNotice = printOnce(Connection, ({ messages }) => [messages]);

function Connection({ messages }: { readonly messages: Messages }) {
  return (
    <>
      <div data-place="connection" role="alert" />
      <template data-words="offline">
        <p class="notice notice-warning">
          <Phrase text={messages.keep.offline} />
        </p>
      </template>
    </>
  );
}
