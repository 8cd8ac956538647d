/**
 * A text field with suggestions, as the combobox pattern of the ARIA authoring practices has it: the arrows
 * move among the suggestions while the field keeps the focus, Enter takes one, Escape closes, then clears.
 */
import { element } from '../dom.ts';

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** Beside the label; tells two of the same name apart. */
  readonly detail: string;
}

/** As many as fit in view. More letters give fewer. */
const most = 12;

export interface Combobox<Item extends Suggestion> {
  /** What is chosen now. */
  readonly value: Item | undefined;
  /** Chooses one without being asked to. */
  choose(item: Item | undefined): void;
}

/**
 * @param find suggestions for what is written, the best first
 * @param onFound gets the number of suggestions, or `undefined` when none are shown
 */
export function combobox<Item extends Suggestion>(
  input: HTMLInputElement,
  list: HTMLElement,
  {
    find,
    onFound,
    onChoose,
  }: {
    find(written: string): readonly Item[];
    onFound(count: number | undefined): void;
    onChoose(item: Item | undefined): void;
  },
): Combobox<Item> {
  let found: readonly Item[] = [];
  let at = -1;
  let value: Item | undefined;

  const isOpen = (): boolean => !list.hidden;

  function close(): void {
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    onFound(undefined);
  }

  function open(): void {
    const all = find(input.value);
    found = all.slice(0, most);
    list.replaceChildren(
      ...found.map(({ label, detail }, index) =>
        element(
          'li',
          { id: `${list.id}-${index}`, role: 'option', 'aria-selected': 'false' },
          element('span', {}, label),
          ...(detail === '' ? [] : [' ', element('small', {}, detail)]),
        ),
      ),
    );
    at = -1;
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    input.removeAttribute('aria-activedescendant');
    onFound(all.length);
  }

  function move(to: number): void {
    if (found.length === 0) return;
    list.children[at]?.setAttribute('aria-selected', 'false');
    at = (to + found.length) % found.length;
    const option = list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
  }

  function choose(item: Item | undefined): void {
    value = item;
    input.value = item?.label ?? '';
    close();
  }

  function take(item: Item | undefined): void {
    choose(item);
    onChoose(item);
  }

  const onKey: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => {
      if (isOpen()) move(at + 1);
      else {
        open();
        move(0);
      }
      return true;
    },
    ArrowUp: () => {
      if (isOpen()) move(at < 0 ? found.length - 1 : at - 1);
      return isOpen();
    },
    Enter: () => {
      const item = isOpen() ? (found[at] ?? (found.length === 1 ? found[0] : undefined)) : undefined;
      if (item) take(item);
      return true;
    },
    Escape: () => {
      if (isOpen()) close();
      else take(undefined);
      return true;
    },
  };
  input.addEventListener('keydown', (event) => {
    if (!event.altKey && !event.ctrlKey && !event.metaKey && onKey[event.key]?.()) event.preventDefault();
  });
  input.addEventListener('input', (event) => {
    // The builder listens to all that changes in the form; of this field it hears what is chosen.
    event.stopPropagation();
    if (value) {
      value = undefined;
      onChoose(undefined);
    }
    if (input.value.trim() === '') close();
    else open();
  });
  input.addEventListener('click', () => {
    if (!isOpen() && !value) open();
  });
  input.addEventListener('blur', close);
  // The field keeps the focus, or the list would close before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element && event.target.closest('[role=option]');
    if (option) take(found[[...list.children].indexOf(option)]);
  });

  return {
    get value() {
      return value;
    },
    choose,
  };
}
