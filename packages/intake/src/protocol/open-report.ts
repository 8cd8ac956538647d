/** Opens a sealed report, and believes nothing of what stood outside that does not stand inside too. */
import { openWith } from './opening.ts';
import { ProtocolError } from './errors.ts';
import { unpad } from './padding.ts';
import { reportShape } from './report.ts';
import { checked } from './shape.ts';
import { sizes } from './sizes.ts';
import type { EnvelopeMeta, Report } from './types.ts';

/** What the service says of a report. */
export type OutsideReport = Pick<EnvelopeMeta, 'id' | 'unit' | 'route' | 'track'> & {
  readonly tenant: string;
};

/** @throws ProtocolError `size`, `sealed`, `malformed`, `moved` */
export async function openReport(
  ciphertext: Uint8Array,
  identities: readonly string[],
  outside: OutsideReport,
): Promise<Report> {
  if (ciphertext.length !== sizes.sealedReport)
    throw new ProtocolError('size', `expected ${sizes.sealedReport} bytes, ${ciphertext.length} came`);
  const plain = await openWith(identities, ciphertext);
  const report = checked<Report>(unpad(plain, sizes.report), reportShape, 'report');
  for (const field of ['id', 'tenant', 'unit', 'route', 'track'] as const)
    if (report[field] !== outside[field])
      throw new ProtocolError('moved', `${field} is ${report[field]} inside and ${outside[field]} outside`);
  return report;
}
