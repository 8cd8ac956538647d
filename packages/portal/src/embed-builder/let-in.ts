/** What a site must let through, as it is written. Pure. */

/** Attributes of the box that the builder makes. */
export const boxAttributes = [
  'class',
  'data-oppvekst',
  'data-unit',
  'data-country',
  'data-setting',
  'data-audience',
  'data-plan',
  'data-indicator',
  'data-area',
  'data-lang',
  'data-exit-url',
  'data-portal',
  'data-color-text',
  'data-color-background',
  'data-color-accent',
  'data-version',
] as const;

/**
 * Lines for those who run a site.
 * @param portal the address that the widgets are fetched from
 */
export const letIn = (
  portal: string,
): Readonly<Record<'widgets' | 'frames' | 'trustedTypes' | 'trustedTypesTwice' | 'html', string>> => {
  const { origin } = new URL(portal);
  return {
    widgets: `script-src ${origin}; connect-src ${origin}`,
    frames: `frame-src ${origin}`,
    trustedTypes: 'trusted-types lit-html',
    trustedTypesTwice: "trusted-types lit-html 'allow-duplicates'",
    html: `<div ${boxAttributes.join(' ')}> <p> <br> <a href>`,
  };
};
