import { OperatorError } from '../service/operator-error.ts';
import { reasonOf } from '../service/reasons.ts';
import { backup } from './backup.ts';
import { bounce } from './bounce.ts';
import { check } from './check.ts';
import type { Command, Surroundings } from './command.ts';
import { init } from './init.ts';
import { invite } from './invite.ts';
import { UsageError } from './options.ts';
import { practice } from './practice.ts';
import { restore } from './restore.ts';
import { rotate } from './rotate.ts';
import { serve } from './serve.ts';

const commands: Readonly<Record<string, Command>> = {
  init,
  invite,
  rotate,
  backup,
  restore,
  check,
  bounce,
  serve,
  practice,
};

const width = Math.max(...Object.keys(commands).map((name) => name.length));

const help = `mottak KOMMANDO [valg]

Tar imot meldinger fra barn som tjeneren selv ikke kan lese.

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  .join('\n')}

mottak KOMMANDO --help forteller mer. Svaret er 0 når alt er i orden, 1 når noe er galt, 2 når kommandoen ikke ble
forstått.`;

/** @returns the exit code: 0 done, 1 something is wrong, 2 the command was not understood */
export async function runMottak(args: readonly string[], around: Surroundings): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    around.say(help);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    around.warn(name === undefined ? help : `Ukjent kommando «${name}».\n\n${help}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    around.say(command.help);
    return 0;
  }
  try {
    return await command.run(rest, around);
  } catch (error) {
    if (error instanceof UsageError) {
      around.warn(`mottak ${name}: ${error.message}\n\n${command.help}`);
      return 2;
    }
    const told = error instanceof OperatorError ? error : unforeseen(error);
    for (const fault of told.faults) around.warn(`✖ ${fault}`);
    if (told.after !== undefined) around.warn(told.after);
    if (told !== error && process.env['MOTTAK_DEBUG'] !== undefined)
      around.warn(error instanceof Error ? String(error.stack) : String(error));
    return 1;
  }
}

/** What the system or the database refused, by what it was about and why. */
function unforeseen(error: unknown): OperatorError {
  const { path, errcode } = error as { readonly path?: unknown; readonly errcode?: unknown };
  if (typeof path === 'string') return new OperatorError(`${path}: ${reasonOf(error)}.`);
  if (typeof errcode === 'number') return new OperatorError(`Databasen kan ikke brukes: ${reasonOf(error)}.`);
  return new OperatorError(
    `Uventet feil: ${error instanceof Error ? error.message : String(error)}`,
    'Det er en feil i «mottak» selv. MOTTAK_DEBUG=1 foran kommandoen viser hvor.',
  );
}
