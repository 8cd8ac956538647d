/** Whether children can write to each unit, and to how many who can read. */
import { daysBetween, dayAt } from '../calendar/days.ts';
import { groupIds, groupName } from '../config.ts';
import type { Context } from '../context.ts';
import { draftDocuments, newestDocument, sealableTo } from '../keys/documents.ts';
import { pendingEpochs } from '../keys/epochs.ts';
import { isRotationDue } from '../keys/holders.ts';
import { overviewOf } from '../overview/overview.ts';
import type { Tell } from './health.ts';

export function checkKeys(context: Context, tell: Tell): void {
  const { store, config, clock } = context;
  const now = clock();
  const overview = overviewOf(context);
  for (const { id, name } of config.units) {
    const document = newestDocument(store, id)?.parsed;
    if (document === undefined) {
      tell(
        `keys ${id}`,
        'fault',
        `${name} har ikke noe nøkkeldokument, så skjemaet tar ikke imot. Kjør «mottak rotate».`,
      );
      continue;
    }
    const left = daysBetween(dayAt(now), dayAt(new Date(document.expires)));
    const unit = sealableTo(store, document, 'unit', now);
    const owner = sealableTo(store, document, 'owner', now);
    if (unit === undefined && owner === undefined) {
      tell(
        `keys ${id}`,
        'fault',
        `${name}: skjemaet tar ikke imot. Enten er dokumentet løpt ut, eller færre enn to kan lese.`,
      );
    } else if (owner === undefined) {
      tell(
        `keys ${id}`,
        'fault',
        `${name}: færre enn to hos eieren kan lese. Meldinger om ledelsen kan ikke sendes.`,
      );
    } else if (unit === undefined) {
      tell(`keys ${id}`, 'warning', `${name}: færre enn to på enheten kan lese, så alt går til eieren.`);
    } else if (left <= 30)
      tell(
        `keys ${id}`,
        'warning',
        `${name}: nøkkeldokumentet løper ut om ${left} dager. Kjør «mottak rotate».`,
      );
    else {
      const holders = overview.units.find(({ unit: each }) => each === id)?.holders ?? 0;
      tell(
        `keys ${id}`,
        'ok',
        `${name}: ${holders} på enheten og ${overview.owner.holders} hos eieren kan lese. Gjelder i ${left} dager.`,
      );
    }
  }
  for (const { name, missing, unconfirmed } of pendingEpochs(context)) {
    const out = missing.length === 0 ? '' : ` ${missing.length} er ikke sluppet inn ennå.`;
    const unopened =
      unconfirmed.length === 0
        ? ''
        : ` ${unconfirmed.length} har ikke logget inn og åpnet den ennå; de telles ikke før de har det.`;
    tell(
      'rotate',
      'warning',
      `${name} har en ny nøkkel som venter på signatur.${out}${unopened} Kjør «mottak rotate».`,
    );
  }
  for (const group of groupIds(config).filter((each) => isRotationDue(store, each))) {
    tell(
      'rotate',
      'warning',
      `${groupName(config, group)}: noen har sluttet. Lag ny nøkkel i innboksen, og kjør «mottak rotate».`,
    );
  }
  const drafts = draftDocuments(context);
  if (drafts.length > 0)
    tell(
      'documents',
      'warning',
      `${drafts.length} nøkkeldokumenter bør signeres på nytt. Kjør «mottak rotate».`,
    );
}
