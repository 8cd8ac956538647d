/** Registers `<oppvekst-kontekst>`. The only module here with a side effect. */
import { define } from '../embed/define.ts';
import { OppvekstKontekstElement } from './kontekst.ts';

define('oppvekst-kontekst', OppvekstKontekstElement);
