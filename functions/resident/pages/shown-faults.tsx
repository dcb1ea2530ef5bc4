import type { Fields } from '../../../shared/survey/read-answer.ts';

/** In a form whose faults are shown, so that they are shown in another language, too. */
export const ShownFaults = () => <input type="hidden" name="shown" value="faults" />;

/** Whether a form was sent from a page that showed its faults. */
export const showedFaults = (fields: Fields): boolean => fields.shown?.[0] === 'faults';
