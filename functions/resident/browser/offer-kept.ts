import { fillIn, sameField, shownValues, typedValues, type Values } from './form-values.ts';
import type { KeptPage } from './kept-page.ts';
import { say } from './words.ts';

export interface KeptOffer {
  /** Asks whether to fill in what was typed before; the focus stays where it is. */
  make(values: Values): void;
  /** What to keep now: while the offer stands, fields not touched since keep what it holds. */
  merge(typed: Values): Values;
}

export function offerKept(form: HTMLFormElement, kept: KeptPage): KeptOffer {
  let offered: Values | undefined;

  const take = (words: 'restored' | 'discarded') => {
    offered = undefined;
    // The button pressed is gone; whoever goes on from here comes to the first field.
    say('kept', words)?.focus();
  };

  return {
    make(values) {
      offered = values;
      const notice = say('kept', 'offer');
      notice?.querySelector('[data-kept=restore]')?.addEventListener('click', () => {
        fillIn(form, { ...typedValues(form), ...values });
        take('restored');
      });
      notice?.querySelector('[data-kept=discard]')?.addEventListener('click', () => {
        void kept.save(typedValues(form), false).catch(() => {});
        take('discarded');
      });
    },
    merge(typed) {
      if (!offered) return typed;
      const shown = shownValues(form);
      const untouched = Object.entries(offered).filter(([name]) => sameField(typed, shown, name));
      return { ...typed, ...Object.fromEntries(untouched) };
    },
  };
}
