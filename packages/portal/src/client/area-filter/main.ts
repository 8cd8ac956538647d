/** Narrows the list of municipalities to the names that begin with what is written. Without script the list stands whole. */
import { byId } from '../dom.ts';
import { answers } from '../search/names.ts';
import { fill } from '../text.ts';

/** What is said of how many there are; `{count}` is filled in. */
export type AreaFilterWords = Readonly<Record<'none' | 'one' | 'many', string>>;

const box = byId('kommunefilter', HTMLElement);
const field = byId('kommunefilter-felt', HTMLInputElement);
const status = byId('kommunefilter-antall', HTMLElement);
const words = JSON.parse(box.dataset['words'] ?? '{}') as AreaFilterWords;
const counties = [...byId('kommuneliste', HTMLElement).querySelectorAll('details')].map((fold) => ({
  fold,
  name: fold.dataset['name'] ?? '',
  count: fold.querySelector('summary span')!,
  areas: [...fold.querySelectorAll('li')],
}));

/** The municipalities that are left; where none is called so, all of a county that is. */
function narrow(query: string): HTMLLIElement[] {
  const isNamed = (area: HTMLLIElement): boolean => answers(area.textContent, query);
  const byCounty = !counties.some(({ areas }) => areas.some(isNamed));
  return counties.flatMap(({ fold, name, count, areas }) => {
    const kept = areas.filter((area) => {
      area.hidden = !(byCounty ? answers(name, query) : isNamed(area));
      return !area.hidden;
    });
    count.textContent = `${kept.length}`;
    fold.hidden = kept.length === 0;
    fold.open = query !== '' && kept.length > 0;
    return kept;
  });
}

field.addEventListener('input', () => {
  const query = field.value.trim();
  const { length } = narrow(query);
  const said = words[length === 0 ? 'none' : length === 1 ? 'one' : 'many'];
  status.textContent = query === '' ? '' : fill(said, { count: length });
});
field.addEventListener('keydown', ({ key }) => {
  if (key === 'Enter' && field.value.trim() !== '')
    narrow(field.value.trim())[0]?.querySelector('a')?.focus();
});
box.hidden = false;
// A browser that goes back may have kept what was written.
if (field.value !== '') field.dispatchEvent(new Event('input'));
