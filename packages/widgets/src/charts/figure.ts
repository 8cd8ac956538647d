import type { Language, Source } from '@apen-oppvekst/data-schema/terms';
import type { Scene } from './scene.ts';

/**
 * `figur/{indicator}/{area}.json`: one indicator of one municipality, drawn and in words, in the municipality's own
 * language. A page can show it without drawing or reckoning anything itself.
 */
export interface FigureRecord {
  readonly asOf: string;
  readonly language: Language;
  readonly indicator: {
    readonly id: string;
    readonly title: string;
    /** Of the title, where it is not written in the record's own. */
    readonly language: Language;
    /** Of whom, where the scene is not of all: «7. trinn». */
    readonly breakdown?: string;
    /** Its page, relative to the portal's root. */
    readonly path: string;
  };
  readonly area: {
    readonly id: string;
    readonly name: string;
    readonly path: string;
    readonly fictional: boolean;
  };
  /** Without shapes where there is nothing to see: a single count, or nothing to set it beside. */
  readonly scene: Scene;
  /** The newest figure in a sentence, or that there is none. */
  readonly latest: string;
  /** Of the figures in the scene. */
  readonly sources: readonly Pick<Source, 'publisher' | 'title' | 'licence' | 'address' | 'retrieved'>[];
  /** Sentences on a last fetch that gave no new figures; empty when it went well. */
  readonly notRenewed: readonly string[];
}
