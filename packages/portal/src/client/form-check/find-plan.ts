/** Which plan a filled form belongs to: asked of the static API by the ids in its Id column. */
import { recordPath, slugPattern, type ItemRecord, type PlanRecord } from '@apen-oppvekst/data-schema/terms';

/** Gives a file of the static API, or `undefined` if there is none at the path. */
export type FetchJson = (path: string) => Promise<unknown>;

/** Ids that are tried before the form is said to be of no plan: one wrong row must not decide. */
const idsTried = 5;

/** The record of the first plan that knows one of the ids. */
export async function findPlan(
  ids: readonly string[],
  fetchJson: FetchJson,
): Promise<PlanRecord | undefined> {
  for (const id of ids.filter((each) => slugPattern.test(each)).slice(0, idsTried)) {
    const item = (await fetchJson(recordPath('item', id))) as ItemRecord | undefined;
    if (item !== undefined)
      return (await fetchJson(recordPath('plan', item.plan.id))) as PlanRecord | undefined;
  }
  return undefined;
}

/** {@link FetchJson} over HTTP. @throws {TypeError} if the network fails or the server answers with an error */
export const fetchFrom =
  (base: string): FetchJson =>
  async (path) => {
    const response = await fetch(base + path);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new TypeError(`${response.status} ${response.url}`);
    return response.json();
  };
