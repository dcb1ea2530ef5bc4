/** A copy of the answers shown, as plain text. */
export interface Copy {
  /** Of the answers, which stay as they were shown when the page changes its language. */
  readonly lang: string;
  readonly sections: readonly CopiedSection[];
}

interface CopiedSection {
  readonly heading: string;
  readonly rows: readonly CopiedRow[];
  /** Said in place of rows that are not part of the copy. */
  readonly leftOut?: string;
}

interface CopiedRow {
  readonly question: string;
  readonly answer: string;
  /** Left blank: the words of `answer` say so. */
  readonly blank: boolean;
}

/** Reads the page's answers; contact details only when their box is ticked. */
export function readCopy(tools: HTMLElement): Copy {
  const withContact = document.querySelector<HTMLInputElement>('#copy-contact')?.checked === true;
  const sections = [...document.querySelectorAll<HTMLElement>('main .answers')].map((section) => {
    const heading = wordsOf(section.querySelector('h2'));
    if (section.matches('.answers-contact') && !withContact) {
      return { heading, rows: [], leftOut: tools.dataset.leftOut ?? '' };
    }
    const rows = [...section.querySelectorAll('.answer')].map((row) => ({
      question: wordsOf(row.querySelector('dt')),
      answer: wordsOf(row.querySelector('dd')),
      blank: row.querySelector('dd.unanswered') !== null,
    }));
    return { heading, rows };
  });
  return { lang: document.documentElement.lang, sections };
}

const wordsOf = (element: Element | null): string => element?.textContent?.trim() ?? '';

/** Shows a copy as the check page shows the answers. */
export function showCopy(copy: Copy, place: HTMLElement): void {
  place.lang = copy.lang;
  place.replaceChildren(
    ...copy.sections.map(({ heading, rows, leftOut }) => {
      const list = element('dl');
      for (const { question, answer, blank } of rows) {
        const row = element('div', '', 'answer');
        row.append(element('dt', question), element('dd', answer, blank ? 'unanswered' : ''));
        list.append(row);
      }
      const section = element('section', '', 'answers');
      section.append(element('h3', heading), leftOut ? element('p', leftOut) : list);
      return section;
    }),
  );
}

function element(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
