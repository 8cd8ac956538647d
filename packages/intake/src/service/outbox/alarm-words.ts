/** What each alarm says to the one who runs the service, on the terminal and by the alarm channel. No unit, case or address. */
import type { AlarmKind } from '../../protocol/overview.ts';

export const alarmWords: Readonly<Record<AlarmKind, string>> = {
  'canary-not-stored': 'Den daglige prøvemeldingen kom ikke fram.',
  'canary-not-opened': 'Ingen åpnet den daglige prøvemeldingen.',
  'disk-full': 'Disken har vært full, og meldinger kunne ikke lagres.',
  'mail-failing': 'E-post går ikke ut.',
  'address-failing': 'E-post til en som leser, kommer ikke fram.',
  'backup-missing': 'Det er ikke tatt sikkerhetskopi på over to dager.',
  'export-missing': 'En gammel sak er ikke overført til arkivet.',
  'keys-expire': 'Et nøkkeldokument løper snart ut. Kjør «mottak rotate».',
  'keys-expired': 'Et nøkkeldokument er løpt ut, og skjemaet tar ikke imot. Kjør «mottak rotate».',
  'rotation-due': 'Noen har sluttet, og gruppen trenger ny nøkkel. Kjør «mottak rotate».',
  'readers-changed': 'Noen er invitert til å lese, sluppet inn eller tatt ut.',
  'case-deleted': 'En sak er slettet etter at den var åpnet, eksportert og avsluttet.',
};
