import type { Messages } from '../messages/index.ts';

interface ButtonsProps {
  readonly messages: Messages;
  readonly next: string;
  /** Whoever came from the check page goes back there by the first button. */
  readonly back: boolean;
}

/** The way on and, below or beside it, the way back. */
export function Buttons({ messages, next, back }: ButtonsProps) {
  return (
    <div class="buttons">
      <button class="button" name="action" value="next">
        {next}
      </button>
      {back && (
        <button class="button-secondary" name="action" value="back">
          {messages.back}
        </button>
      )}
    </div>
  );
}
