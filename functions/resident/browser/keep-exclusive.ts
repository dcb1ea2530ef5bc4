/** Choosing 「特にない」 unticks the others, choosing another unticks 「特にない」. */
export function keepExclusive(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.checked || target.type !== 'checkbox')
      return;
    const group = target.closest('fieldset');
    if (!group) return;
    for (const other of group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      const clashes = 'exclusive' in target.dataset || 'exclusive' in other.dataset;
      if (other !== target && clashes) other.checked = false;
    }
  });
}
