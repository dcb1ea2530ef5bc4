import type { PageOf } from '../paging.ts';

interface Props {
  readonly shown: PageOf<unknown>;
  /** The address of a page of the list. */
  readonly to: (page: number) => string;
}

/** The ways to the other pages of a list; nothing where all stands on one. */
export const Pager = ({ shown: { page, pages, from, to: last, total }, to }: Props) =>
  pages === 1 ? null : (
    <nav class="contact-nav" aria-label="ページの移動">
      <span>
        {total}人のうち{from}～{last}人目
      </span>
      {page > 1 && <a href={to(page - 1)}>前のページ</a>}
      {page < pages && <a href={to(page + 1)}>次のページ</a>}
    </nav>
  );
