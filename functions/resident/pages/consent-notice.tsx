import type { Day } from '../../../shared/response/day.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { printDay } from '../print-day.ts';
import type { Site } from '../site.ts';

/** The consent text, with the promised date of deletion filled in. */
export function ConsentNotice({
  site,
  optIn,
  deletedOn,
}: {
  site: Site;
  optIn: OptIn;
  deletedOn: Day;
}) {
  const { language, messages } = site;
  return (
    <section class="consent-notice" aria-labelledby="consent-notice">
      <h2 id="consent-notice">{messages.optIn.noticeHeading}</h2>
      <dl>
        {optIn.notice.map(({ title, body }) => (
          <>
            <dt>{title[language]}</dt>
            <dd>{body[language].replace('{deletedOn}', printDay(deletedOn, language))}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
