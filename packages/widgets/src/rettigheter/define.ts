/** Registers `<oppvekst-rettigheter>`. The only module here with a side effect. */
import { define } from '../embed/define.ts';
import { OppvekstRettigheterElement } from './rettigheter.ts';

define('oppvekst-rettigheter', OppvekstRettigheterElement);
