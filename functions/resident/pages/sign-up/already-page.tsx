import { OPT_IN_FIELDS } from '../../../../shared/contact/read-opt-in.ts';
import type { Fields } from '../../../../shared/survey/read-answer.ts';
import { Phrase } from '../../../../shared/web/phrase.tsx';
import { FORM_ID } from '../../../../shared/web/residents/language-choice.tsx';
import { paths } from '../../paths.ts';
import type { Site } from '../../site.ts';
import { SignUpLayout } from './sign-up-layout.tsx';

/** Somebody signed up in this browser: their number again, or a fresh form for another person. */
export function AlreadyPage({ site, typed }: { site: Site; typed?: Fields }) {
  const { definition, messages } = site;
  if (!definition) return null;
  const { already } = messages.signUp;
  const { survey } = definition;
  return (
    <SignUpLayout site={site} title={already.heading} hasForm={typed !== undefined}>
      <h1>
        <Phrase text={already.heading} />
      </h1>
      {typed && (
        <p class="notice">
          <Phrase text={already.notStored} />
        </p>
      )}
      <p>
        <Phrase text={already.body} />
      </p>
      <form id={FORM_ID} method="post" action={paths.signUp(survey)}>
        {typed && <input type="hidden" name="shown" value="already" />}
        {typed &&
          OPT_IN_FIELDS.flatMap((name) =>
            (typed[name] ?? []).map((value) => <input type="hidden" name={name} value={value} />),
          )}
        <p class="hint">
          <Phrase text={already.anotherHint} />
        </p>
        <div class="buttons">
          <a class="button" href={paths.signUpThanks(survey)}>
            <Phrase text={already.show} />
          </a>
          <button class="button-secondary" name="action" value="replace">
            <Phrase text={already.another} />
          </button>
        </div>
      </form>
    </SignUpLayout>
  );
}
