export function astroBuild(astro: string, site: string): string[];
