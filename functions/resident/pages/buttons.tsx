import { Phrase } from '../../../shared/web/phrase.tsx';
import type { Messages } from '../messages/index.ts';

interface ButtonsProps {
  readonly messages: Messages;
  readonly next: string;
  /** Whoever came from the check page goes back there by the first button. */
  readonly back: boolean;
}

/** The way on and, below or beside it, the way back and the way out for now. */
export function Buttons({ messages, next, back }: ButtonsProps) {
  return (
    <div class="buttons">
      <button class="button" name="action" value="next">
        <Phrase text={next} />
      </button>
      {back && (
        <button class="button-secondary" name="action" value="back">
          <Phrase text={messages.back} />
        </button>
      )}
      <PauseButton messages={messages} />
    </div>
  );
}

/** Saves the page as it is and asks for a number with which to go on later, on any device. */
export function PauseButton({ messages }: { messages: Messages }) {
  return (
    <button class="button-text" name="action" value="pause">
      <Phrase text={messages.pause.button} />
    </button>
  );
}
