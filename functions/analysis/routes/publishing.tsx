import { type Context, Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { releaseOf } from '../../../shared/free-text/release.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { earlierEdition } from '../../../shared/publication/earlier.ts';
import { publicFreeText } from '../../../shared/publication/free-text.ts';
import { tidyCsv } from '../../../shared/publication/open-data/tidy-csv.ts';
import type {
  Earlier,
  PreparedPublication,
  Publication,
} from '../../../shared/publication/publication.ts';
import {
  currentPublications,
  registeredPublications,
} from '../../../shared/publication/register.ts';
import { tellMoreTogether } from '../../../shared/publication/told-together.ts';
import { type Named, namedByContent } from '../../../shared/storage/publication-parts.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';
import { loadBoard } from '../board/load-board.ts';
import type { AnalysisDeps } from '../deps.ts';
import { mayEnter } from '../may-enter.ts';
import { PreviewPage } from '../pages/publishing/preview-page.tsx';
import { PublishingPage } from '../pages/publishing/publishing-page.tsx';
import { publicIndicators } from '../publishing/public-indicators.ts';

/** What the public reads: looked at before, published, and taken back with a reason. */
export function publishingRoute(deps: AnalysisDeps): Hono {
  const { login, audit, city, prepared, publishing, releases } = deps;
  const routes = new Hono();
  const viewing = requireRole(login, ...VIEWING_ROLES);
  const entering = requireRole(login, 'analyst');

  /** What would be public if it were published now, named by its content. */
  const draftOf = async (survey: string): Promise<Named<Publication> | undefined> => {
    const found = await prepared.get(survey);
    if (!found) return undefined;
    const rows = await loadBoard(deps);
    const indicators = publicIndicators(rows, found.document, city.policies);
    const { openQuestions = [], ...document } = found.document;
    const earlier = await earlierOf(document);
    const steps = [...(await releases.all(survey)).values()];
    const freeText = publicFreeText(openQuestions, steps.map(releaseOf));
    return namedByContent({
      ...document,
      indicators,
      ...(earlier ? { earlier } : {}),
      ...(freeText.length > 0 ? { freeText } : {}),
    });
  };

  /** What stands now of the edition before, to show its figures beside the new ones. */
  const earlierOf = async (prepared: PreparedPublication): Promise<Earlier | undefined> => {
    const definition = city.definitions.find(({ survey }) => survey === prepared.survey);
    if (!definition) return undefined;
    const others = currentPublications(registeredPublications(await publishing.register())).filter(
      ({ survey }) =>
        survey !== prepared.survey && city.definitions.some((one) => one.survey === survey),
    );
    const standing = await Promise.all(
      others.map(async ({ id }) => ({ id, document: await publishing.get(id) })),
    );
    return earlierEdition(
      prepared,
      definition,
      standing.flatMap(({ id, document }) => (document ? [{ id, document }] : [])),
    );
  };

  /** Whoever kept an earlier publication of the same answers could lay the two side by side. */
  const tellsMoreThanBefore = async (draft: Publication): Promise<boolean> => {
    const register = registeredPublications(await publishing.register());
    const before = await Promise.all(
      register.filter(({ survey }) => survey === draft.survey).map(({ id }) => publishing.get(id)),
    );
    return before.some((one) => one !== undefined && tellMoreTogether(draft, one));
  };

  routes.get('/publishing', viewing, async (c) => {
    const register = registeredPublications(await publishing.register());
    const surveys = await Promise.all(
      city.definitions.map(async (definition) => ({
        definition,
        ready: (await prepared.get(definition.survey)) !== undefined,
        publications: register.filter(({ survey }) => survey === definition.survey),
      })),
    );
    return c.html(
      <PublishingPage {...frameOf(c, login)} surveys={surveys} mayPublish={mayEnter(c)} />,
    );
  });

  routes.get('/publishing/:survey', viewing, async (c) => {
    const draft = await draftOf(c.req.param('survey'));
    if (!draft) return c.notFound();
    const known = registeredPublications(await publishing.register()).find(
      ({ id }) => id === draft.id,
    );
    return c.html(
      <PreviewPage
        {...frameOf(c, login)}
        draft={draft}
        standing={known !== undefined && known.withdrawn === null}
        mayPublish={mayEnter(c)}
      />,
    );
  });

  routes.get('/publishing/:survey/results.csv', viewing, async (c) => {
    const draft = await draftOf(c.req.param('survey'));
    if (!draft) return c.notFound();
    const name = csvFileName(
      draft.document.survey,
      ['公表する集計値', 'results-to-publish'],
      draft.id.slice(0, 12),
    );
    await audit.record({
      actor: actorOf(c),
      action: 'analysis.file-downloaded',
      outcome: 'done',
      target: `${draft.document.survey} results-to-publish`,
    });
    return csvDownload(tidyCsv(draft.document), name);
  });

  routes.post('/publishing/:survey', entering, async (c) => {
    const survey = c.req.param('survey');
    const [draft, form] = [await draftOf(survey), await readForm(c)];
    if (!draft) return c.notFound();
    // What was looked at is what goes out: figures may have been approved since.
    if (!form.ok || form.fields.id?.[0] !== draft.id) {
      return refused(c, deps, `/publishing/${survey}`, CHANGED);
    }
    if (await tellsMoreThanBefore(draft.document)) {
      return refused(c, deps, '/publishing', TELLS_MORE);
    }
    await audit.record({
      actor: actorOf(c),
      action: 'analysis.results-published',
      outcome: 'done',
      target: `${survey} ${draft.id.slice(0, 12)}`,
    });
    return (await publishing.publish(draft))
      ? c.redirect('/publishing', 303)
      : refused(c, deps, '/publishing', TAKEN);
  });

  routes.post('/publishing/:survey/:id/withdraw', entering, async (c) => {
    const { survey, id } = c.req.param();
    const known = registeredPublications(await publishing.register()).find(
      (one) => one.survey === survey && one.id === id && one.withdrawn === null,
    );
    if (!known) return c.notFound();
    const form = await readForm(c);
    const reason = ((form.ok && form.fields.reason?.[0]) || '').trim();
    if (reason === '' || reason.length > 400) return refused(c, deps, '/publishing', NO_REASON);
    await audit.record({
      actor: actorOf(c),
      action: 'analysis.results-withdrawn',
      outcome: 'done',
      target: `${survey} ${id.slice(0, 12)}`,
    });
    return (await publishing.withdraw(id, reason))
      ? c.redirect('/publishing', 303)
      : refused(c, deps, '/publishing', TAKEN);
  });

  return routes;
}

const CHANGED =
  '確認している間に、公表する内容が変わりました。もう一度内容を確認してから、公表してください。';
const TELLS_MORE =
  '前に公表したときと、隠している数値が違います。両方を見比べると個人がわかるおそれがあるため、この内容は公表できません。システムの担当者に連絡してください。';
const TAKEN = 'ほかの人が同時に操作しました。今の状態を確かめてから、もう一度操作してください。';
const NO_REASON =
  '公表をやめる理由を、400文字以内で入力してください。理由は市民の画面にも表示されます。';

const refused = (c: Context, { login }: AnalysisDeps, back: string, text: string) =>
  c.html(
    <MessagePage {...frameOf(c, login)} title="操作できませんでした">
      <p>{text}</p>
      <p>
        <a class="button" href={back}>
          戻る
        </a>
      </p>
    </MessagePage>,
    text === NO_REASON ? 422 : 409,
  );
