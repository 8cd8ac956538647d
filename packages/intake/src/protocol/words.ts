/** Temporary: made of syllables, until the list of words is here. */
const syllables = Array.from('bdfghjklmnprstv').flatMap((one) => Array.from('eiou', (other) => one + other));

export const words: readonly string[] = /* @__PURE__ */ syllables
  .flatMap((one) => syllables.map((other) => one + other))
  .slice(0, 2048);
