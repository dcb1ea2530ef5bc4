import { type Context, Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import type { FigureRecord } from '../../../shared/figures/figure.ts';
import {
  FIGURE_FIELDS,
  type FigureField,
  type FigureInput,
  readFigure,
} from '../../../shared/figures/figure-input.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { stampNow } from '../../../shared/login/stamp.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import {
  type FileFault,
  UploadFaultsPage,
} from '../../../shared/web/office/upload-faults-page.tsx';
import { UPLOAD_TEXTS } from '../../../shared/web/office/upload-texts.ts';
import { readUpload } from '../../../shared/web/upload-body.ts';
import type { AnalysisDeps } from '../deps.ts';
import { type ImportedFigure, readImport } from '../figures/read-import.ts';
import { figuresTemplate } from '../figures/template.ts';
import { mayEnter } from '../may-enter.ts';
import { FigureFormPage } from '../pages/figures/figure-form-page.tsx';
import { FIGURES_TRAIL, FiguresPage } from '../pages/figures/figures-page.tsx';
import { ImportPreview } from '../pages/figures/import-preview.tsx';
import { offeredFigure, registrantsOf } from '../registrants.ts';

const FIELDS = Object.keys(FIGURE_FIELDS) as FigureField[];
const EMPTY = Object.fromEntries(FIELDS.map((field) => [field, ''])) as FigureInput;

/** Figures that departments enter: one by one or by file, always as drafts. */
export function figuresRoute(deps: AnalysisDeps): Hono {
  const { city, figures, login, audit } = deps;
  const indicators = city.indicators.filter(({ kind }) => kind !== 'survey_percent');
  const viewing = requireRole(login, ...VIEWING_ROLES);
  const entering = requireRole(login, 'analyst');
  const routes = new Hono();
  const today = () => dayOf(login.clock());

  const refuse = (c: Context, faults: readonly FileFault[], status: 400 | 409 | 413 | 415 | 422) =>
    c.html(
      <UploadFaultsPage
        {...frameOf(c, login)}
        trail={FIGURES_TRAIL}
        faults={faults}
        back="/figures#import"
      />,
      status,
    );

  /** @returns false when a colleague entered something for one of them at the same moment. */
  async function enter(c: Context, entered: readonly Pick<ImportedFigure, 'figure'>[]) {
    const records = await figures.all(city.name);
    const next = new Map<string, number>();
    const stamped = entered.map(({ figure }) => {
      const number = next.get(figure.indicator) ?? nextNumber(records.get(figure.indicator));
      next.set(figure.indicator, number + 1);
      return { ...figure, number, entered: stampNow(c, login.clock()) };
    });
    await audit.record({
      actor: actorOf(c),
      action: 'analysis.figures-entered',
      outcome: 'done',
      target:
        stamped.length === 1
          ? `${stamped[0]?.indicator} ${stamped[0]?.number}`
          : `${stamped.length} figures`,
    });
    return figures.enter(city.name, stamped);
  }

  routes.get('/figures', viewing, async (c) =>
    c.html(
      <FiguresPage
        {...frameOf(c, login)}
        indicators={indicators}
        records={await figures.all(city.name)}
        subject={actorOf(c)}
        mayEnter={mayEnter(c)}
      />,
    ),
  );

  routes.get('/figures/template.csv', entering, () =>
    csvDownload(
      figuresTemplate(indicators),
      csvFileName(city.name, ['指標の値_入力用', 'figures-template']),
    ),
  );

  routes.post('/figures/check', entering, async (c) => {
    const upload = await readUpload(c, 'file');
    if (!upload.ok) return refuse(c, [{ text: UPLOAD_TEXTS[upload.status] }], upload.status);
    const read = readImport(upload.file, indicators, today());
    if (!read.ok) return refuse(c, read.faults, 422);
    const csv = new TextDecoder().decode(upload.file);
    return c.html(<ImportPreview {...frameOf(c, login)} figures={read.figures} csv={csv} />);
  });

  routes.post('/figures/import', entering, async (c) => {
    const form = await readForm(c);
    const csv = form.ok ? form.fields.csv?.[0] : undefined;
    if (csv === undefined) return refuse(c, [{ text: UPLOAD_TEXTS[400] }], 400);
    const read = readImport(new TextEncoder().encode(csv), indicators, today());
    if (!read.ok) return refuse(c, read.faults, 422);
    if (!(await enter(c, read.figures))) return refuse(c, [{ text: TAKEN }], 409);
    return c.redirect('/figures#drafts', 303);
  });

  routes.get('/figures/:code', entering, async (c) => {
    const indicator = indicators.find(({ code }) => code === c.req.param('code'));
    if (!indicator) return c.notFound();
    const records = await figures.all(city.name);
    const [counted] = (await registrantsOf(deps, indicator, today())) ?? [];
    return c.html(
      <FigureFormPage
        {...frameOf(c, login)}
        indicator={indicator}
        records={records.get(indicator.code) ?? []}
        input={{ ...EMPTY, ...(counted && offeredFigure(counted)) }}
        faults={[]}
      />,
    );
  });

  routes.post('/figures/:code', entering, async (c) => {
    const indicator = indicators.find(({ code }) => code === c.req.param('code'));
    if (!indicator) return c.notFound();
    const form = await readForm(c);
    const input = Object.fromEntries(
      FIELDS.map((field) => [field, (form.ok && form.fields[field]?.[0]) || '']),
    ) as FigureInput;
    const read = readFigure(indicator, input, today());
    if (read.ok && (await enter(c, [{ figure: read.figure }]))) {
      return c.redirect('/figures#drafts', 303);
    }
    const records = await figures.all(city.name);
    const faults = read.ok ? [{ field: 'value' as const, text: TAKEN }] : read.faults;
    return c.html(
      <FigureFormPage
        {...frameOf(c, login)}
        indicator={indicator}
        records={records.get(indicator.code) ?? []}
        input={input}
        faults={faults}
      />,
      read.ok ? 409 : 422,
    );
  });
  return routes;
}

const nextNumber = (records: readonly FigureRecord[] = []): number =>
  1 + Math.max(0, ...records.map(({ figure }) => figure.number));

const TAKEN = '同じ時にほかの人が入力しました。もう一度送ってください。';
