import type { Country } from '@apen-oppvekst/data-schema/terms';

/** The national weather services: pages that anybody may have been looking at. */
const neutral: Readonly<Record<Country, string>> = {
  no: 'https://www.yr.no/',
  se: 'https://www.smhi.se/',
};

/**
 * Where a quick exit leads: the wanted address if it is a whole `https:` one, else the country's weather
 * service. Nothing is asked of it before somebody leaves.
 */
export function exitAddress(country: Country, wanted?: string | null): string {
  try {
    const { protocol, href } = new URL(wanted ?? '');
    if (protocol === 'https:') return href;
  } catch {
    // No address at all.
  }
  return neutral[country];
}
