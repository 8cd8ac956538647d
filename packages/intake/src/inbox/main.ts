/** What the inbox's page loads. */
import './elements.ts';
import { page } from './styles.ts';

const sheet = page.styleSheet;
if (sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
