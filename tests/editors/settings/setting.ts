import type { EditorAnswer } from '@apen-oppvekst/widgets/embed-code';
import type { Page } from 'playwright-core';

/** How a content system treats what an editor puts in. */
export interface Setting {
  readonly name: string;
  /** What somebody who works in it answers to «hva kan du lime inn?»; the builder picks the form from that. */
  readonly answer: EditorAnswer;
  /** It keeps neither what the builder picks nor a frame, so a visitor meets the link. */
  readonly linkOnly?: true;
  /** It shows what it bans as text, whatever we do. */
  readonly printsCode?: true;
  /** The allow-list is recorded from the system, which is not run here. */
  readonly recorded?: true;
  /** What is left of the code. `page` is an empty page that can load the editor. */
  left(code: string, page: Page): Promise<string>;
}
