/**
 * What Node is given to build the site.
 *
 * Left to itself, V8 lets the heap grow to gigabytes before it tidies up. A page reads its own records and leaves
 * nothing behind, so a site of a whole country needs no more than one of four municipalities.
 * @param {string} astro Astro's own script
 * @param {string} site the folder to write
 */
export const astroBuild = (astro, site) => [
  '--max-old-space-size=320',
  ...[astro, 'build', '--silent', '--outDir', site],
];
