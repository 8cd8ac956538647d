import { municipalityIdPattern, slugPattern, unitIdPattern } from '@apen-oppvekst/data-schema/terms';
import { contrast, isColour, leastContrast } from './contrast.ts';
import type { EmbedRequest } from './request.ts';

/**
 * Why no code is given.
 * `notJoined`: a child would believe that somebody at the school was told · `id`: no page is promised for the
 * unit, plan or figure · `portal`, `files`, `exit`: an address that is not `https:`, leads to the editor's own machine,
 * or has signs that editors spoil · `integrity`, `version`: not of the form that the release has ·
 * `colour`: not six-digit hex · `contrast`: text or accent under 4.5:1 against the background.
 */
export const refusals = [
  'notJoined',
  'id',
  'portal',
  'files',
  'exit',
  'integrity',
  'version',
  'colour',
  'contrast',
] as const;
export type Refusal = (typeof refusals)[number];

/** Everything that stands in the way, in the order of {@link refusals}. */
export function refusalsOf(request: EmbedRequest): Refusal[] {
  const { form, portal, files, version, integrity, colours, demo = false } = request;
  const found: Readonly<Record<Refusal, boolean>> = {
    notJoined: request.widget === 'si-ifra' && !request.unit.joined,
    id: !hasPage(request),
    portal: !isAddress(portal, demo),
    files: files !== undefined && !/^(\/[\w.-]+)*\/?$/.test(files) && !isAddress(files, demo),
    exit: request.widget === 'si-ifra' && request.exitUrl !== undefined && !isAddress(request.exitUrl, false),
    integrity: form === 'element' && !/^sha384-[\w+/]{64}$/.test(integrity ?? ''),
    version: !/^\d+\.\d+\.\d+$/.test(version),
    colour: colours !== undefined && !Object.values(colours).every(isColour),
    contrast:
      colours !== undefined &&
      [colours.text, colours.accent].some((each) => contrast(each, colours.background) < leastContrast),
  };
  return refusals.filter((each) => found[each]);
}

function hasPage(request: EmbedRequest): boolean {
  if (request.widget === 'si-ifra') return unitIdPattern.test(request.unit.id);
  if (request.widget === 'tiltaksplan') return slugPattern.test(request.plan.id) && isPath(request.plan.path);
  if (request.widget === 'indikator') {
    const { indicator, area, path } = request.figure;
    return slugPattern.test(indicator) && municipalityIdPattern.test(area) && isPath(path);
  }
  return request.unit === undefined || unitIdPattern.test(request.unit);
}

/** An address relative to the portal's root. */
const isPath = (text: string): boolean => /^([\w-]+\/)+$/.test(text);

/** Editors write `&` as they please, and quotes end an attribute; an address here needs neither. */
function isAddress(text: string, demo: boolean): boolean {
  if (!URL.canParse(text) || !/^[\w:/.~%@?=+,;[\]-]+$/.test(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  if (username !== '') return false;
  return demo ? /^https?:$/.test(protocol) : protocol === 'https:' && !isLoopback(hostname);
}

/** A host name that is the reader's own machine. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(host);
