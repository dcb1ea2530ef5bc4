import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Assets } from './assets.ts';

interface DocumentProps {
  readonly lang: string;
  readonly title: string;
  readonly assets: Assets;
  /** Search engines may list the page; left out, they are asked not to. */
  readonly indexed?: boolean;
  /** Further entries of the head: descriptions, other languages. */
  readonly head?: Child;
  readonly children: Child;
}

/** The outermost shell of every page: nothing inline, nothing from a third party. */
export function Document({ lang, title, assets, indexed, head, children }: DocumentProps) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {!indexed && <meta name="robots" content="noindex" />}
          <meta name="format-detection" content="telephone=no" />
          <title>{title}</title>
          {head}
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href={assets.style.path} />
          {assets.script && <script type="module" src={assets.script.path} />}
        </head>
        <body>{children}</body>
      </html>
    </>
  );
}
