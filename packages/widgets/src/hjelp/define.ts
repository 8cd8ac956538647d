/** Registers `<oppvekst-hjelp>`. The only module here with a side effect. */
import { define } from '../embed/define.ts';
import { OppvekstHjelpElement } from './hjelp.ts';

define('oppvekst-hjelp', OppvekstHjelpElement);
