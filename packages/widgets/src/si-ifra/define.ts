/** Registers `<oppvekst-si-ifra>`. The only module here with a side effect. */
import { define } from '../embed/define.ts';
import { OppvekstSiIfraElement } from './si-ifra.ts';

define('oppvekst-si-ifra', OppvekstSiIfraElement);
