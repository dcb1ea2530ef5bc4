import type { Child } from 'hono/jsx';
import { LettersFrame, type SurveyFrameProps } from './survey-frame.tsx';

interface Props extends SurveyFrameProps {
  readonly title: string;
  readonly children: Child;
}

/** A page that says why something was not done, and what to do. */
export const NotePage = ({ children, ...frame }: Props) => (
  <LettersFrame {...frame}>
    <div class="office-message">{children}</div>
  </LettersFrame>
);
