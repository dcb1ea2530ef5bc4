import { expect, it } from 'vitest';
import { OFFICE_PAGES, RESIDENT_PAGES } from '../../../infra/gateway-pages.ts';
import { htmlFaults } from './html-faults.ts';

it.each(Object.entries({ ...RESIDENT_PAGES }))(
  'the HTML of the gateway’s own page for residents is valid: %s',
  async (name, html) => {
    expect(await htmlFaults(name, html)).toEqual([]);
  },
);

it.each(Object.entries({ ...OFFICE_PAGES }))(
  'the HTML of the gateway’s own page for staff is valid: %s',
  async (name, html) => {
    expect(await htmlFaults(name, html)).toEqual([]);
  },
);
