import type { Child } from 'hono/jsx';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { Edition } from '../deps.ts';
import { paths } from '../paths.ts';

/** What every page about one survey's letters is told. */
export interface SurveyFrameProps extends OfficeFrame {
  readonly edition: Edition;
}

interface Props extends SurveyFrameProps {
  readonly title: string;
  /** Pages between the survey's own and this one. */
  readonly through?: readonly { readonly href: string; readonly text: string }[];
  readonly children: Child;
}

/** A page about the letters of one survey. */
export const LettersFrame = ({ edition, title, through = [], children, ...frame }: Props) => (
  <OfficeLayout {...frame} title={title} trail={[...lettersTrail(edition), ...through]}>
    {children}
  </OfficeLayout>
);

/** A page of the reception of one survey. */
export const ReceptionFrame = ({ edition, title, through = [], children, ...frame }: Props) => (
  <OfficeLayout
    {...frame}
    title={title}
    trail={[{ href: paths.receptions, text: '受付' }, ...through]}
  >
    <p class="lead">{edition.definition.title.ja}</p>
    {children}
  </OfficeLayout>
);

const lettersTrail = ({ definition }: Edition) => [
  { href: paths.letters, text: '手紙' },
  { href: paths.survey(definition.survey), text: definition.title.ja },
];
