/** Registers `<oppvekst-tiltaksplan>`. The only module here with a side effect. */
import { define } from '../embed/define.ts';
import { OppvekstTiltaksplanElement } from './tiltaksplan.ts';

define('oppvekst-tiltaksplan', OppvekstTiltaksplanElement);
