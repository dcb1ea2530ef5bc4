/** A second press of the send button does nothing; the server would not count it twice anyway. */
export function sendOnce(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-once]')) {
    let sent = false;
    form.addEventListener('submit', (event) => {
      if (sent) event.preventDefault();
      sent = true;
    });
    // Coming back by the browser's back button shows the page as it was left.
    addEventListener('pageshow', () => {
      sent = false;
    });
  }
}
