/** Gives each element its name. */
import { App } from './app.ts';
import { Archive } from './screens/case/archive.ts';
import { CaseScreen } from './screens/case/case.ts';
import { Dialogue } from './screens/case/dialogue.ts';
import { PlanForm } from './screens/case/plan.ts';
import { WhatNow } from './screens/case/what-now.ts';
import { CasesScreen } from './screens/cases.ts';
import { CodePaper } from './screens/code-paper.ts';
import { InvitationScreen } from './screens/invitation.ts';
import { EndAccess } from './screens/keys/end-access.ts';
import { HeardWords } from './screens/keys/heard-words.ts';
import { Invite } from './screens/keys/invite.ts';
import { KeysScreen } from './screens/keys/keys.ts';
import { LetIn } from './screens/keys/let-in.ts';
import { MakeKey } from './screens/keys/make-key.ts';
import { OwnWays } from './screens/keys/own-ways.ts';
import { LoginScreen } from './screens/login.ts';
import { OverviewScreen } from './screens/overview.ts';
import { RecoveryScreen } from './screens/recovery.ts';

declare global {
  interface HTMLElementTagNameMap {
    'oppvekst-innboks': App;
    'oppvekst-innboks-arkiv': Archive;
    'oppvekst-innboks-avslutt': EndAccess;
    'oppvekst-innboks-egne': OwnWays;
    'oppvekst-innboks-gjenoppretting': RecoveryScreen;
    'oppvekst-innboks-gjor-na': WhatNow;
    'oppvekst-innboks-innlogging': LoginScreen;
    'oppvekst-innboks-invitasjon': InvitationScreen;
    'oppvekst-innboks-inviter': Invite;
    'oppvekst-innboks-kode': CodePaper;
    'oppvekst-innboks-lag-nokkel': MakeKey;
    'oppvekst-innboks-nokler': KeysScreen;
    'oppvekst-innboks-ord': HeardWords;
    'oppvekst-innboks-oversikt': OverviewScreen;
    'oppvekst-innboks-plan': PlanForm;
    'oppvekst-innboks-sak': CaseScreen;
    'oppvekst-innboks-saker': CasesScreen;
    'oppvekst-innboks-samtale': Dialogue;
    'oppvekst-innboks-slipp-inn': LetIn;
  }
}

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'oppvekst-innboks-arkiv': Archive,
  'oppvekst-innboks-avslutt': EndAccess,
  'oppvekst-innboks-egne': OwnWays,
  'oppvekst-innboks-gjenoppretting': RecoveryScreen,
  'oppvekst-innboks-gjor-na': WhatNow,
  'oppvekst-innboks-innlogging': LoginScreen,
  'oppvekst-innboks-invitasjon': InvitationScreen,
  'oppvekst-innboks-inviter': Invite,
  'oppvekst-innboks-kode': CodePaper,
  'oppvekst-innboks-lag-nokkel': MakeKey,
  'oppvekst-innboks-nokler': KeysScreen,
  'oppvekst-innboks-ord': HeardWords,
  'oppvekst-innboks-oversikt': OverviewScreen,
  'oppvekst-innboks-plan': PlanForm,
  'oppvekst-innboks-sak': CaseScreen,
  'oppvekst-innboks-saker': CasesScreen,
  'oppvekst-innboks-samtale': Dialogue,
  'oppvekst-innboks-slipp-inn': LetIn,
  // Last: it draws the others.
  'oppvekst-innboks': App,
};

for (const [name, element] of Object.entries(elements))
  if (!customElements.get(name)) customElements.define(name, element);
