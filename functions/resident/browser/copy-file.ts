import type { Copy } from './copy.ts';

const STYLE =
  'body{font-family:sans-serif;line-height:1.7;max-width:45rem;margin:2rem auto;padding:0 1rem}' +
  'h1,h2{line-height:1.5}h2{border-bottom:2px solid;margin-top:2rem}dt{margin-top:.75rem}' +
  'dd{margin:0 0 0 1rem;font-weight:bold;white-space:pre-line}.blank{font-weight:normal}';

/** Hands the copy to the browser as a file to keep; nothing leaves the device. */
export function saveCopy(copy: Copy, words: DOMStringMap): void {
  const file = new Blob([fileOf(copy, words)], { type: 'text/html;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = words.file ?? 'answers.html';
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** One page of its own that loads nothing, runs nothing and opens on any phone or computer. */
function fileOf({ lang, sections }: Copy, words: DOMStringMap): string {
  const title = `${words.title ?? ''} ${words.of ?? ''}`;
  const body = sections.map(({ heading, rows, leftOut }) => {
    const list = rows.map(
      ({ question, answer, blank }) =>
        `<dt>${safe(question)}</dt>\n<dd${blank ? ' class="blank"' : ''}>${safe(answer)}</dd>`,
    );
    const content = leftOut ? `<p>${safe(leftOut)}</p>` : `<dl>\n${list.join('\n')}\n</dl>`;
    return `<h2>${safe(heading)}</h2>\n${content}`;
  });
  return `<!DOCTYPE html>
<html lang="${safe(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${safe(words.title ?? '')}</h1>
<p>${safe(words.of ?? '')}<br>${safe(words.day ?? '')}<br>${safe(words.state ?? '')}</p>
${body.join('\n')}
</body>
</html>
`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
