/**
 * The builder for web editors: reads the answers, and shows the code, what it becomes, or why there is none.
 * It fetches the list of units, plans and figures, and nothing of what is chosen leaves the browser.
 */
import type { Audience, Language } from '@apen-oppvekst/data-schema/terms';
import { embedCode, type EditorAnswer, type Widget } from '@apen-oppvekst/widgets/embed-code';
import {
  choicesFor,
  countryOfChosen,
  figureId,
  findChoices,
  type Choice,
} from '../../embed-builder/choices.ts';
import { audiencesFor, isPractice, requestOf, type Answers } from '../../embed-builder/request.ts';
import { subjectsPath, type Subjects } from '../../embed-builder/subjects.ts';
import { byId, element } from '../dom.ts';
import { fill } from '../text.ts';
import { watchColours } from './colours.ts';
import { combobox } from './combobox.ts';
import type { BuilderConfig } from './config.ts';
import './copy-blocks.ts';
import { preview } from './preview.ts';
import { refusalView, resultView } from './view.ts';

const builder = document.getElementById('bygger');
if (builder) start(builder, JSON.parse(builder.dataset['config'] ?? '{}') as BuilderConfig);

function start(section: HTMLElement, config: BuilderConfig): void {
  const { words, publication, root } = config;
  const form = byId('bygger-svar', HTMLFormElement);
  const nameLabel = byId('bygger-hvem-navn', HTMLElement);
  const nameHint = byId('bygger-hvem-hint', HTMLElement);
  const found = byId('bygger-treff', HTMLElement);
  const reader = byId('bygger-leser', HTMLElement);
  const readerChoice = byId('bygger-leser-valg', HTMLSelectElement);
  const options = byId('bygger-flere', HTMLElement);
  const exit = byId('bygger-utgang', HTMLElement);
  const status = byId('bygger-status', HTMLElement);
  const answer = byId('bygger-kode', HTMLElement);
  const title = byId('bygger-kode-tittel', HTMLElement);
  const demo = isPractice(publication.portal, location.hostname);
  const show = preview(words, new URL(root, location.href).href);
  const colours = watchColours(form, words);

  let subjects: Subjects | undefined;
  let choices: readonly Choice[] = [];
  /** What is shown now, so that what has not changed is not said again. */
  let shown = '';

  const said = (name: string): string => String(new FormData(form).get(name) ?? '');
  const widget = (): Widget => said('widget') as Widget;

  const picker = combobox<Choice>(
    byId('bygger-hvem', HTMLInputElement),
    byId('bygger-forslag', HTMLElement),
    {
      find: (written) => findChoices(choices, written),
      onFound: (n) => tellFound(n),
      onChoose: () => update(),
    },
  );

  function tellFound(n?: number): void {
    const choice = picker.value;
    if (n === 0) found.textContent = words.foundNone;
    else if (n !== undefined) found.textContent = fill(words.found, { n });
    else found.textContent = choice ? tellChosen(choice) : '';
  }

  function tellChosen({ label, detail, chosen }: Choice): string {
    const name = [label, detail].filter(Boolean).join(', ');
    const joined = chosen.kind === 'unit' && (chosen.unit.joined ? words.joined : words.notJoined);
    return [fill(words.chosen, { name }), widget() === 'si-ifra' && joined].filter(Boolean).join(' ');
  }

  /** Of the widget that is chosen now; what was chosen before stays if it is among them. */
  function offer(wanted?: string): void {
    const kind = widget();
    const [label, hint] =
      kind === 'tiltaksplan'
        ? [words.plan, words.planHint]
        : kind === 'indikator'
          ? [words.figure, words.figureHint]
          : [words.unit, kind === 'si-ifra' ? words.unitHint : words.anywhereHint];
    nameLabel.textContent = label;
    nameHint.textContent = hint;
    exit.hidden = kind !== 'si-ifra';
    if (!subjects) return;
    choices = choicesFor(kind, subjects, words);
    const id = wanted ?? picker.value?.id;
    picker.choose(choices.find((choice) => choice.id === id));
  }

  /** Who may be told apart where it will stand. */
  function offerReaders(choice: Choice | undefined): void {
    const kind = widget();
    const readers = choice ? audiencesFor(kind, choice.chosen) : [];
    reader.hidden = readers.length === 0;
    if (!choice || reader.hidden || (kind !== 'hjelp' && kind !== 'rettigheter')) return;
    const names =
      kind === 'hjelp' ? config.readers.hjelp : config.readers.rettigheter[countryOfChosen(choice.chosen)];
    const before = readerChoice.value as Audience;
    readerChoice.replaceChildren(
      element('option', { value: '' }, words.audienceAsk[kind]),
      ...readers.map((each) => element('option', { value: each }, names[each] ?? each)),
    );
    readerChoice.value = readers.includes(before) ? before : '';
  }

  function answers(choice: Choice): Answers {
    return {
      widget: widget(),
      chosen: choice.chosen,
      language: said('language') as Language,
      editor: said('editor') as EditorAnswer,
      audience: (said('audience') || undefined) as Audience | undefined,
      colours: colours(),
      exitUrl: said('exitUrl').trim(),
      files: said('files').trim(),
    };
  }

  function update(): void {
    const choice = picker.value;
    offerReaders(choice);
    tellFound();
    const editor = said('editor') as EditorAnswer;
    options.hidden =
      editor !== 'htmlWithScripts' && editor !== 'htmlWithoutScripts' && editor !== 'htmlWithChecksums';
    const request = choice && requestOf(answers(choice), publication, demo);
    const made = request && embedCode(request);
    const state = JSON.stringify([request, made]);
    if (state === shown) return;
    shown = state;
    if (!choice || !request || !made) {
      status.textContent = words.waiting;
      answer.replaceChildren();
      return show(undefined);
    }
    const what = `${words.widgets[request.widget]}, ${choice.label}`;
    if (made.refused !== null) {
      status.textContent = fill(words.stopped, { what });
      answer.replaceChildren(...refusalView(made.refused, choice, config, instead));
      return show(undefined);
    }
    status.textContent = fill(words.ready, { what });
    answer.replaceChildren(...resultView(request, made, { config, demo, fictional: choice.fictional }));
    show(request);
  }

  /** The reader asked for another widget at the same place. */
  function instead(kind: Widget): void {
    pick(kind);
    title.focus();
  }

  function pick(kind: string, subject?: string): void {
    const radio = [...form.elements].find(
      (each) => each instanceof HTMLInputElement && each.name === 'widget' && each.value === kind,
    );
    if (radio instanceof HTMLInputElement) radio.checked = true;
    offer(subject);
    update();
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'widget') offer();
    update();
  });
  for (const link of document.querySelectorAll<HTMLElement>('a[data-widget]')) {
    link.hidden = false;
    link.addEventListener('click', () => pick(link.dataset['widget'] ?? '', link.dataset['subject']));
  }

  // A page of a unit, a plan or a figure may lead here with its own filled in.
  const asked = new URLSearchParams(location.search);
  const [indicator, area] = [asked.get('indicator'), asked.get('area')];
  const wanted =
    indicator && area ? figureId(indicator, area) : (asked.get('unit') ?? asked.get('plan') ?? undefined);
  pick(asked.get('widget') ?? '');
  section.hidden = false;
  void fetch(root + subjectsPath)
    .then(async (response) => {
      if (!response.ok) throw new TypeError(`${response.status} ${response.url}`);
      subjects = (await response.json()) as Subjects;
      offer(wanted);
      update();
    })
    .catch(() => {
      found.textContent = words.unitsFailed;
    });
}
