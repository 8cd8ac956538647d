/** What a chart shows, fully laid out: drawing, sentence, notes and table say the same thing. Plain data. */
export interface Scene {
  /** Pixels of the picture's own coordinate system; the drawing scales from there. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** One sentence that says what the chart shows, made from the numbers alone. */
  readonly summary: string;
  /** What a reader must know to read it right: breaks, hidden values, axis, means. */
  readonly notes: readonly string[];
  readonly table: Table;
  /** What the shades of a map mean, for the page to write beside it: text in a map would shrink with it. */
  readonly legend?: readonly LegendEntry[];
  /** Painted in this order. */
  readonly shapes: readonly Shape[];
}

export interface LegendEntry {
  readonly role: PathRole;
  readonly text: string;
  /** How many there are. */
  readonly detail: string;
}

/** Every row has as many cells as the head. The first cell of a row names it. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Shape =
  | {
      readonly kind: 'path';
      readonly role: PathRole;
      readonly d: string;
      /** Width of the stroke, where it carries meaning or must fill a space. */
      readonly stroke?: number;
      /** Distance between the dots of a stroke that is a row of dots. */
      readonly step?: number;
      /** Whether the stroke is broken into short ones: it leads to what is not certain yet. */
      readonly dashed?: boolean;
      /** What one sees on pointing at it. */
      readonly name?: string;
    }
  | {
      readonly kind: 'text';
      readonly role: TextRole;
      /** Where the anchor stands, and the baseline. */
      readonly x: number;
      readonly y: number;
      readonly anchor: Anchor;
      readonly text: string;
    };

export type Anchor = 'start' | 'middle' | 'end';

/**
 * What a path is. `main`: the series or municipality the chart is about · `other`: what it is compared
 * with · `period`: the time of something else, and the lines at its ends · `dots…`: zero-length strokes with round ends · `hole`: the light middle of an open ring · `ring`: around the dot of a provisional figure · `interval`: how uncertain a single figure is · `area-…`: a
 * municipality of a map, by its shade from 1 (lowest figures) to 5, `hidden` or without a figure; `marked` is a line around.
 */
export type PathRole =
  | 'grid'
  | 'band-main'
  | 'band-other'
  | 'line-main'
  | 'line-other'
  | 'dots-main'
  | 'dots-other'
  | 'hole'
  | 'ring'
  | 'interval'
  | 'gap'
  | 'break'
  | 'period'
  | 'period-edge'
  | 'median'
  | 'stack'
  | 'leader'
  | 'area-1'
  | 'area-2'
  | 'area-3'
  | 'area-4'
  | 'area-5'
  | 'area-hidden'
  | 'area-none'
  | 'area-marked';

export type TextRole = 'tick' | 'word' | 'label-main' | 'label-other';

/** Size of all text in a picture, in its own pixels. */
export const fontSize = 13;

/** Distance between lines of text. */
export const lineHeight = 16;

/** Rounds a coordinate to a tenth of a pixel, so that pictures stay small and equal everywhere. */
export const round = (value: number): number => {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
};
