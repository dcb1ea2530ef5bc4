import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { readWholeNumber } from '../../../shared/invitation/letter-batch.ts';
import { phaseAt } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { LettersDeps } from '../deps.ts';
import type { EditionEnv } from '../edition-env.ts';
import { findLetter, reissueLetter, voidLetter } from '../issuing/change-letter.ts';
import { TooLateToIssuePage } from '../pages/issue-pages.tsx';
import {
  ConfirmLostPage,
  LETTER_CHANGES,
  type LOST_ENDS,
  LostEndPage,
  LostPage,
} from '../pages/lost-pages.tsx';
import { paths } from '../paths.ts';
import { record } from '../record.ts';
import { SheetsPage } from '../sheet/sheets-page.tsx';

const HIGHEST_LETTER = 999_999_999;
const ChangeSchema = z.enum(LETTER_CHANGES);

/** A letter that was lost: another code for it, or none. */
export function lostRoutes(deps: LettersDeps): Hono<EditionEnv> {
  const { gate } = deps;
  const routes = new Hono<EditionEnv>();
  const frame = (c: Context<EditionEnv>) => ({ ...frameOf(c, gate), edition: c.get('edition') });

  routes.get('/', (c) => c.html(<LostPage {...frame(c)} typed={{ letter: '', change: '' }} />));

  routes.get('/confirm', async (c) => {
    const { letter = '', change = '' } = c.req.query();
    const number = readWholeNumber(letter, HIGHEST_LETTER);
    const { survey } = c.get('edition').definition;
    const found = number && (await findLetter(deps, survey, number));
    const kind = ChangeSchema.safeParse(change);
    if (!found || !kind.success) {
      const error = number
        ? 'この番号の手紙は発行していません。番号をもう一度お確かめください。'
        : '手紙番号を数字で入力してください。';
      return c.html(<LostPage {...frame(c)} typed={{ letter, change }} error={error} />, 422);
    }
    return c.html(<ConfirmLostPage {...frame(c)} found={found} change={kind.data} />);
  });

  routes.post('/', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return c.text('', form.status);
    const typed = (name: string) => form.fields[name]?.[0] ?? '';
    const edition = c.get('edition');
    const { survey } = edition.definition;
    const letterNumber = readWholeNumber(typed('letter'), HIGHEST_LETTER);
    const change = ChangeSchema.safeParse(typed('change'));
    const found = letterNumber && (await findLetter(deps, survey, letterNumber));
    if (!found || !change.success) return c.redirect(paths.lost(survey), 303);
    const end = (kind: keyof typeof LOST_ENDS, status: 200 | 409) =>
      c.html(<LostEndPage {...frame(c)} letterNumber={found.letterNumber} end={kind} />, status);
    // The page that was confirmed spoke of another code than the present one.
    if (String(found.letter.reissued) !== typed('reissued')) return end('changed', 409);
    if (change.data === 'reissue' && phaseAt(edition.schedule, deps.clock()) === 'closed') {
      return c.html(<TooLateToIssuePage {...frame(c)} />, 409);
    }
    const target = `${survey} letter ${found.letterNumber}`;
    if (change.data === 'void') {
      if (found.letter.codeHash === null) return end('void', 200);
      await record(c, deps, 'letters.letter-voiding', target);
      const outcome = await voidLetter(deps, edition, found);
      if (outcome === 'stored') return end('voided', 200);
      return end(outcome === 'code-used' ? 'used' : 'changed', 409);
    }
    await record(c, deps, 'letters.letter-reissuing', target);
    const letter = await reissueLetter(deps, edition, found);
    if (letter === 'code-used') return end('used', 409);
    if (letter === 'changed') return end('changed', 409);
    return c.html(
      <SheetsPage
        site={gate.site}
        edition={edition}
        surveyUrl={deps.surveyUrl}
        letters={[letter]}
        title={`再発行した手紙（手紙番号 ${letter.letterNumber}）`}
        back={paths.survey(survey)}
        hint="この手紙は、この画面でしか印刷できません。閉じる前に印刷してください。古いコードは、もう使えません。"
      />,
    );
  });

  return routes;
}
