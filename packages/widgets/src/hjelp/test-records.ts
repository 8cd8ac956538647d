/** A small made-up list of help. The services are no one's; each states only what a test is about. */
import type { HelpRecord, HelpServiceRecord, VerifiedFact } from '@apen-oppvekst/data-schema/terms';

export const said = <Value>(value: Value, more: Partial<VerifiedFact<Value>> = {}): VerifiedFact<Value> => ({
  value,
  status: 'ok',
  source: 'kilde',
  sourceDate: '2024-03',
  checked: null,
  ...more,
});

export const service = (id: string, more: Partial<HelpServiceRecord> = {}): HelpServiceRecord => ({
  id,
  kind: 'line',
  areas: [],
  name: `Tjeneste ${id}`,
  oneLine: { child: 'Snakk med en voksen.', parent: 'For foreldre.', staff: 'For ansatte.' },
  ...more,
});

export const emergency = ['112', '113'].map((number) =>
  service(number, { kind: 'emergency', phone: said(number) }),
);

/** Everything that can be said of a service. */
export const full = service('full', {
  kind: 'childLine',
  name: 'Barnelinja',
  phone: said('116 111'),
  sms: said('41 71 61 11', { status: 'conflict' }),
  chat: said('https://www.barnelinja.example/chat/', { checked: '2026-10-05' }),
  web: said('https://www.barnelinja.example/'),
  roundTheClock: said(true),
  anonymous: said(true),
  mayPassOn: said({ may: true, text: 'De kan si fra til barnevernet.' }),
  ages: said({ from: 6, to: 17 }),
});

/** A line that is closed at times, and whose source is old. */
export const sometimes = service('sometimes', { phone: said('800 00 000', { status: 'old' }) });

/** A page to read; it cannot be closed. */
export const page = service('page', { kind: 'web', web: said('https://www.lesp%C3%A5nett.example/side') });

export const list = (services: readonly HelpServiceRecord[], more: Partial<HelpRecord> = {}): HelpRecord => ({
  asOf: '2026-11-22',
  country: 'no',
  language: 'nb',
  lists: { child: services, parent: services, staff: services },
  sources: [
    {
      id: 'kilde',
      title: 'Om tjenestene',
      publisher: 'Prøvevik',
      address: 'https://kilde.example/om',
      dateText: 'våren 2024',
    },
  ],
  ...more,
});
