/** Copying, where the page may and where it may not. */

/**
 * Copies what the field holds.
 * @param html what editors that take formatted text get instead
 * @returns false where the browser allows nothing: the field's text is then selected, for the reader to copy
 */
export async function copyFrom(
  field: HTMLTextAreaElement | HTMLInputElement,
  html?: string,
): Promise<boolean> {
  const { value } = field;
  try {
    if (html === undefined) await navigator.clipboard.writeText(value);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([value], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return copyByCommand(field, html);
  }
}

/** The clipboard is closed to pages without https: then the old command. */
function copyByCommand(field: HTMLTextAreaElement | HTMLInputElement, html: string | undefined): boolean {
  const fill = (event: ClipboardEvent): void => {
    if (html === undefined) return;
    event.clipboardData?.setData('text/plain', field.value);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  field.select();
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}
