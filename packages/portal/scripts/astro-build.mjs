/**
 * What Node is given to build the site.
 *
 * Left to itself, V8 lets the heap grow to gigabytes before it tidies up. The first is a ceiling: a build that holds more
 * ends with «heap out of memory». What pages leave behind are the records and pictures that many of them share, and
 * `npm run bench` tells whether a whole country has room. What a page itself needs is gone as soon as it is written: the
 * second, room for what is new, takes 200 MB less than V8's own choice and no more time.
 * @param {string} astro Astro's own script
 * @param {string} site the folder to write
 */
export const astroBuild = (astro, site) => [
  '--max-old-space-size=320',
  '--max-semi-space-size=4',
  astro,
  'build',
  '--silent',
  '--outDir',
  site,
];
