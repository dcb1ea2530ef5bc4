import { Phrase } from '../../../../shared/web/phrase.tsx';
import type { Site } from '../../site.ts';
import { SignUpLayout } from './sign-up-layout.tsx';

interface NotePageProps {
  readonly site: Site;
  readonly heading: string;
  readonly body: readonly string[];
}

/** A page of the sign-up that only says something. */
export function NotePage({ site, heading, body }: NotePageProps) {
  return (
    <SignUpLayout site={site} title={heading}>
      <h1>
        <Phrase text={heading} />
      </h1>
      {body.map((paragraph) => (
        <p>
          <Phrase text={paragraph} />
        </p>
      ))}
    </SignUpLayout>
  );
}
