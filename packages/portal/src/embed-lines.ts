const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/**
 * The tracker's element and script. `data-` attributes, because some editors drop others; the link
 * inside is what stays where scripts are stripped.
 */
export const embedLines = (embed: {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** The plan's page. */
  readonly address: string;
  readonly src: string;
  readonly integrity: string;
}): string =>
  `<oppvekst-tiltaksplan data-plan="${embed.id}" data-lang="${embed.language}">
  <a href="${escape(embed.address)}">${escape(embed.title)}</a>
</oppvekst-tiltaksplan>
<script type="module" async src="${escape(embed.src)}" integrity="${embed.integrity}" crossorigin="anonymous"></script>`;
