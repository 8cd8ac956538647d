/** Registers `<oppvekst-indikator>`. The only module here with a side effect. */
import { define } from '../embed/define.ts';
import { OppvekstIndikatorElement } from './indikator.ts';

define('oppvekst-indikator', OppvekstIndikatorElement);
