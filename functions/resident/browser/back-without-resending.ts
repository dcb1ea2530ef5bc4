/**
 * A page that answers a form, such as one with an error, can't be shown again by the browser's back
 * button: browsers show a page of their own instead that asks whether to send again. Once left, it
 * counts as read at its address, where every such page has something to show.
 */
export function backWithoutResending(): void {
  addEventListener('pagehide', () => history.replaceState(history.state, '', location.href));
}
