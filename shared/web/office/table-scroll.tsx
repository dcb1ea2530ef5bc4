import type { Child } from 'hono/jsx';

interface Props {
  /** Names the table to whoever reaches it by keyboard. */
  readonly label: string;
  readonly children: Child;
}

/** A table that scrolls by itself on a narrow screen; it takes focus, so that keys can scroll it. */
export const TableScroll = ({ label, children }: Props) => (
  <section class="table-scroll" aria-label={label} tabindex={0}>
    {children}
  </section>
);
