import { LANGUAGES } from '../../../shared/survey/language.ts';
import { LANGUAGE_FIELD } from '../form/keyed-form.ts';
import { LANGUAGE_NAMES } from '../form/wording.ts';

/** In which language the paper form is printed. */
export const LanguageChoice = ({ chosen }: { readonly chosen: string }) => (
  <div class="key-row">
    <label for={LANGUAGE_FIELD}>
      <span class="key-title">調査票の言語</span>
    </label>
    <select class="key-input" id={LANGUAGE_FIELD} name={LANGUAGE_FIELD}>
      {LANGUAGES.map((language) => (
        <option value={language} selected={language === chosen}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </select>
  </div>
);
