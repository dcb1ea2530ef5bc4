/** So many people stand on one page of a list. */
const PAGE_SIZE = 20;

export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Of the first and the last on this page, from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** @param wanted as an address has it; anything that is no page of the list leads to the nearest. */
export function pageOf<Item>(all: readonly Item[], wanted: string | undefined): PageOf<Item> {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const asked = /^\d{1,6}$/.test(wanted ?? '') ? Number(wanted) : 1;
  const page = Math.min(Math.max(asked, 1), pages);
  const items = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const before = (page - 1) * PAGE_SIZE;
  return { items, page, pages, from: before + 1, to: before + items.length, total: all.length };
}

/** The page on which the item at this place of the whole list stands. */
export const pageAt = (index: number): number => Math.floor(index / PAGE_SIZE) + 1;
