import { describeFault, type FaultLanguage } from '@apen-oppvekst/data-schema';
import { fetchSources, type FetchEvent } from '../fetch/run.ts';
import type { FetchRequest } from './command.ts';
import { words } from './words.ts';

/** Where nobody watches, progress is told so seldom that a log can be read. Answers. */
const everySo = 50;

/** @returns the exit code: 0 all came, 1 a source gave no new figures */
export async function fetchFigures(options: FetchRequest, language: FaultLanguage): Promise<number> {
  const t = words[language].fetch;
  const line = new ProgressLine();
  const tell = (event: FetchEvent): void => {
    if (event.kind === 'answer') return line.show(t.answer(event.id, event.done, event.expected), event.done);
    line.end();
    if (event.kind === 'notice') return console.error(`${event.id}: ${event.text[language]}`);
    if (event.kind === 'notReviewed') {
      const { id, missing } = event.entry;
      return console.error(t.notReviewed(id, missing?.[language] ?? missing?.nb ?? ''));
    }
    const { id, problem, stands, tally, files } = event.outcome;
    if (problem === undefined) return console.log(t.done(id, tally, files, options.dryRun));
    console.error(problem.faults.map((fault) => describeFault(fault, language)).join('\n'));
    console.error(t.failed(id, stands));
  };
  const outcomes = await fetchSources({ ...options, onEvent: tell });
  const failed = outcomes.filter(({ problem }) => problem !== undefined).length;
  console.log(t.total(outcomes.length - failed, failed));
  return failed === 0 ? 0 : 1;
}

/** One line in a terminal, written over as answers come; in a log, a line now and then. */
class ProgressLine {
  #open = false;

  show(text: string, done: number): void {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    else if (done % everySo === 0) console.error(text);
    this.#open = process.stderr.isTTY;
  }

  end(): void {
    if (this.#open) process.stderr.write('\n');
    this.#open = false;
  }
}
