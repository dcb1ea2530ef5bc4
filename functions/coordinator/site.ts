export { COORDINATOR_SITE as SITE } from '../../shared/web/office/coordinators.ts';

/** The only purpose residents agreed to; shown beside every way to reach them. */
export const PURPOSE = '地域活動・ボランティアのご案内のための連絡';
