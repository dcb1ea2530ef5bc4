import { LANGUAGES } from '../../shared/survey/language.ts';
import { walkEveryPage } from './walk-every-page.ts';

walkEveryPage(LANGUAGES.slice(2));
