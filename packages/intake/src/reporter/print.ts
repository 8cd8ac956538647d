/** What is to be on paper: all else on the page is left out by the style sheet. */
export type Paper = 'code' | 'receipt';

/** Prints one part of the page, the element with `data-paper`. */
export function print(paper: Paper): void {
  document.documentElement.dataset['print'] = paper;
  addEventListener('afterprint', () => delete document.documentElement.dataset['print'], { once: true });
  window.print();
}
