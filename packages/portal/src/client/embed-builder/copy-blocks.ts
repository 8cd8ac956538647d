/** Makes the buttons beside texts to copy work. */
import { copyFrom } from './copy.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const block = button.closest('.copy-block');
  const field = block?.querySelector('textarea');
  const said = block?.querySelector('output');
  if (!field || !said) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await copyFrom(field);
    said.value = (copied ? button.dataset['copied'] : button.dataset['copyYourself']) ?? '';
  });
}
