/** Entry `./embed-code`: what a web editor pastes to put a widget on a page. Pure: no DOM, no Lit. */
export { embedCode, loaderCode, type EmbedCode } from './code.ts';
export { contrast, isColour, leastContrast } from './contrast.ts';
export { editorAnswers, type EditorAnswer } from './editor-answers.ts';
export { imageCode } from './image.ts';
export { isLoopback, refusals, type Refusal } from './refusal.ts';
export { reserveRule } from './reserve.ts';
export { forms, type Colours, type EmbedRequest, type Form, type Subject, type Widget } from './request.ts';
