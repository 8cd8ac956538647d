import { OperatorError } from '../service/operator-error.ts';
import { common, describeOptions, readOptions, type Options, type Values } from './options.ts';

/** What a command stands in: the real terminal, or a test's. */
export interface Surroundings {
  /** The folder that paths on the command line start from. */
  readonly folder: string;
  readonly now: () => Date;
  readonly say: (text: string) => void;
  /** For what is wrong. */
  readonly warn: (text: string) => void;
  /** Asks a person; `undefined` where nobody sits. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** All of what is given to it on standard input; `undefined` where a person sits there instead. */
  readonly read: (() => Promise<Uint8Array>) | undefined;
  /** Aborted when the command is asked to stop. */
  readonly stop: AbortSignal;
}

export interface Command {
  /** One line of the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** @returns the exit code */
  readonly run: (args: readonly string[], around: Surroundings) => Promise<number>;
}

/** What a command was asked for cannot be done. */
export class CommandError extends OperatorError {}

/** An exit code; 0 where it says nothing. */
type Ended = number | void;

interface Description<Some extends Options> {
  readonly name: string;
  readonly summary: string;
  /** What it does, in words for the one who runs it. */
  readonly about: string;
  readonly options: Some;
  readonly run: (values: Values<Some & typeof common>, around: Surroundings) => Ended | Promise<Ended>;
}

export function command<const Some extends Options>({
  name,
  summary,
  about,
  options,
  run,
}: Description<Some>): Command {
  const all = { ...options, ...common };
  const required = Object.entries<Options[string]>(options)
    .filter(([, option]) => option.required === true)
    .map(([option, { value }]) => ` --${option} ${value ?? ''}`.trimEnd());
  return {
    summary,
    help: `mottak ${name}${required.join('')}\n\n${about}\n\n${describeOptions(all)}`,
    async run(args, around) {
      return (await run(readOptions<Some & typeof common>(args, all), around)) ?? 0;
    },
  };
}
