/** Gives each element its name. */
import { App } from './app.ts';
import { CaseScreen } from './screens/case.ts';
import { CasesScreen } from './screens/cases.ts';
import { CodePaper } from './screens/code-paper.ts';
import { InvitationScreen } from './screens/invitation.ts';
import { KeysScreen } from './screens/keys.ts';
import { LoginScreen } from './screens/login.ts';
import { OverviewScreen } from './screens/overview.ts';
import { RecoveryScreen } from './screens/recovery.ts';
import { WhatNow } from './screens/what-now.ts';

declare global {
  interface HTMLElementTagNameMap {
    'oppvekst-innboks': App;
    'oppvekst-innboks-gjenoppretting': RecoveryScreen;
    'oppvekst-innboks-gjor-na': WhatNow;
    'oppvekst-innboks-innlogging': LoginScreen;
    'oppvekst-innboks-invitasjon': InvitationScreen;
    'oppvekst-innboks-kode': CodePaper;
    'oppvekst-innboks-nokler': KeysScreen;
    'oppvekst-innboks-oversikt': OverviewScreen;
    'oppvekst-innboks-sak': CaseScreen;
    'oppvekst-innboks-saker': CasesScreen;
  }
}

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'oppvekst-innboks-gjenoppretting': RecoveryScreen,
  'oppvekst-innboks-gjor-na': WhatNow,
  'oppvekst-innboks-innlogging': LoginScreen,
  'oppvekst-innboks-invitasjon': InvitationScreen,
  'oppvekst-innboks-kode': CodePaper,
  'oppvekst-innboks-nokler': KeysScreen,
  'oppvekst-innboks-oversikt': OverviewScreen,
  'oppvekst-innboks-sak': CaseScreen,
  'oppvekst-innboks-saker': CasesScreen,
  // Last: it draws the others.
  'oppvekst-innboks': App,
};

for (const [name, element] of Object.entries(elements))
  if (!customElements.get(name)) customElements.define(name, element);
