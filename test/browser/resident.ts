import type { Page } from 'playwright-core';

/** What one resident of the tests says; everything else is left blank. */
export interface ResidentStory {
  readonly code: string;
  /** Options by question (or `question.row`). */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly opinion?: string;
  readonly volunteer?: {
    readonly name: string;
    readonly email?: string;
    readonly phone?: string;
    /** Third parties agreed to. */
    readonly recipients?: readonly string[];
  };
  /** Called on every page before anything is done there. */
  readonly onPage?: (page: Page) => Promise<void>;
}

/** The script keeps what was typed before it lets the form go, so a press is not yet a navigation. */
const goOn = async (page: Page) => {
  await Promise.all([page.waitForEvent('load'), page.click('main .buttons .button')]);
};

/** Enters the code and answers page by page, up to the check page. */
export async function answerSurvey(page: Page, publicUrl: string, story: ResidentStory) {
  const look = async () => story.onPage?.(page);
  await page.goto(publicUrl);
  await look();
  await page.fill('#code', story.code);
  await page.press('#code', 'Enter');
  await page.waitForURL('**/questions/**');
  while (page.url().includes('/questions/')) {
    await look();
    for (const [name, options] of Object.entries(story.choices)) {
      for (const option of options) {
        const input = page.locator(`input[name="${name}"][value="${option}"]`);
        if (await input.count()) await input.check();
      }
    }
    const opinion = page.locator('textarea');
    if (story.opinion && (await opinion.count())) await opinion.fill(story.opinion);
    await goOn(page);
  }
  await look();
  await page.check(`input[name=opt_in][value=${story.volunteer ? 'yes' : 'no'}]`);
  await goOn(page);
  if (story.volunteer) {
    await look();
    const { name, email, phone, recipients = [] } = story.volunteer;
    await page.fill('#name', name);
    if (email) await page.fill('#email', email);
    if (phone) await page.fill('#phone', phone);
    await page.check('input[name=interests][value=environment]');
    for (const recipient of recipients) {
      await page.check(`input[name=recipients][value=${recipient}]`);
    }
    await page.check('#adult');
    await page.check('#consent');
    await goOn(page);
  }
  await look();
}

/** Sends, and gives the withdrawal number of the thank-you page, if there is one. */
export async function send(page: Page): Promise<string | undefined> {
  await page.click('main .final .button');
  await page.waitForURL('**/thanks*');
  const code = page.locator('#withdrawal-code');
  return (await code.count()) ? ((await code.textContent()) ?? undefined) : undefined;
}
