import type { Messages } from '../messages/index.ts';

/** Where one is on the way to the check page. */
export function Steps(props: { messages: Messages; step: number; steps: number }) {
  const { messages, step, steps } = props;
  const label = messages.step(step, steps);
  return (
    <div class="steps">
      <p id="step">{label}</p>
      <progress aria-labelledby="step" max={steps} value={step} />
    </div>
  );
}
