import { fhi } from './fhi.ts';
import type { Chain, Part, Request } from './chain.ts';
import { kolada } from './kolada.ts';
import { pages } from './pages.ts';
import { plain } from './plain.ts';
import { pxWeb } from './pxweb.ts';
import { udirExport } from './udir-export.ts';
import { udirReport } from './udir-report.ts';

export type { Chain, Part } from './chain.ts';

/** The answers that an entry's requests give, in an order that is always the same. */
export function partsOf(request: Request, chain: Chain): AsyncGenerator<Part> {
  switch (request.kind) {
    case 'plain':
      return plain(request, chain);
    case 'udirReport':
      return udirReport(request, chain);
    case 'udirExport':
      return udirExport(request, chain);
    case 'pxweb':
      return pxWeb(request, chain);
    case 'kolada':
      return kolada(request, chain);
    case 'pages':
      return pages(request, chain);
    case 'fhi':
      return fhi(request, chain);
  }
}
