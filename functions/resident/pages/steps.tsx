import { Phrase } from '../../../shared/web/phrase.tsx';
import type { Messages } from '../messages/index.ts';

/** Where one is on the way to the check page. */
export function Steps(props: { messages: Messages; step: number; steps: number }) {
  const { messages, step, steps } = props;
  return (
    <div class="steps">
      <p id="step">
        <Phrase text={messages.step(step, steps)} />
      </p>
      <progress aria-labelledby="step" max={steps} value={step} />
    </div>
  );
}
