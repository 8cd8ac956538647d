import { css } from './drawn-element.ts';

/**
 * The look shared by every widget. Each value is taken from the page's `--oppvekst-*`, else from
 * Designsystemet's `--ds-*`, else from the system, so that a widget follows the page it stands on in
 * light and dark alike. Quieter colours are mixed from text and background, so that they fit whatever
 * the page has chosen. Forced colours come last and cannot be overridden.
 */
export const theme = css`
  :host {
    --_text: var(--oppvekst-color-text, var(--ds-color-neutral-text-default, CanvasText));
    --_background: var(--oppvekst-color-background, var(--ds-color-neutral-background-default, Canvas));
    --_accent: var(
      --oppvekst-color-accent,
      var(--ds-color-accent-text-subtle, color-mix(in srgb, #16b4b4, CanvasText))
    );
    --_radius: var(--oppvekst-radius, var(--ds-border-radius-md, 0.5em));
    --_quiet: color-mix(in srgb, var(--_text) 75%, var(--_background));
    --_line: color-mix(in srgb, var(--_text) 20%, var(--_background));
    --_tint: color-mix(in srgb, var(--_accent) 8%, var(--_background));
    display: block;
    container-type: inline-size;
    font-family: var(--oppvekst-font-family, inherit);
    text-align: start;
    overflow-wrap: anywhere;
  }

  /* Not of the fallback: it would take another height than it had. */
  :host > :not(:has(> slot:only-child)) {
    line-height: 1.5;
  }

  :host([hidden]),
  [hidden] {
    display: none;
  }

  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_quiet: CanvasText;
    }
  }
`;
