import {
  IDENTIFYING_KINDS,
  identifyingParts,
} from '../../../../shared/free-text/identifying-parts.ts';
import type { Stretch } from '../../../../shared/free-text/redaction.ts';

/** What somebody wrote, with marks on what may tell who somebody is. */
export const MarkedText = ({ text }: { readonly text: string }) => {
  const parts = identifyingParts(text);
  const starts = [0, ...parts.map(({ end }) => end)];
  return (
    <div class="release-text">
      {starts.map((start, i) => {
        const part = parts[i];
        return (
          <>
            {text.slice(start, part?.start)}
            {part && <mark>{text.slice(part.start, part.end)}</mark>}
          </>
        );
      })}
    </div>
  );
};

/** What the marks may be, in words. */
export const MarkHints = ({ text }: { readonly text: string }) => {
  const kinds = new Set(identifyingParts(text).map(({ kind }) => IDENTIFYING_KINDS[kind]));
  return kinds.size === 0 ? null : (
    <p class="release-hint">個人がわかるかもしれない部分：{[...kinds].join('、')}</p>
  );
};

/** The original with what is left out struck through. */
export const StruckText = ({ stretches }: { readonly stretches: readonly Stretch[] }) => (
  <div class="release-text">
    {stretches.map(({ kept, text }) => (kept ? text : <del>{text}</del>))}
  </div>
);
