/** Lets the reader have a file of every chart that has none until it is asked for. */
import { addFiles } from './files.ts';

for (const figure of document.querySelectorAll('figure')) addFiles(figure);
