/** A screen that nobody sees, with a keyboard and a pointer of its own: what they do, no browser can tell from a person. */
import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

export interface Screen {
  /** For programs that shall be shown on it. */
  readonly env: NodeJS.ProcessEnv;
  /** Gives the keyboard to the first visible window of this class, when it has come. */
  focus(windowClass: string): Promise<void>;
  /** Presses keys one after the other, by their X names: `a`, `ctrl+v`, `Shift_L`. */
  press(...keys: readonly string[]): void;
  click(x: number, y: number): void;
  stop(): Promise<void>;
}

/** Composes an ø as GTK's own input method does: by the number that Unicode gives it. */
export const composeØ = ['ctrl+shift+u', 'f', '8', 'space'] as const;

/** @param paths of `Xvfb`, and of `xdotool` where keys shall be pressed */
export async function openScreen(paths: {
  readonly screen: string;
  readonly hands?: string;
}): Promise<Screen> {
  // It chooses a number that is free, and says it.
  const args = ['-displayfd', '1', '-screen', '0', '1280x1800x24', '-nolisten', 'tcp'];
  const child = spawn(paths.screen, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const number = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => done(text.trim()));
    child.once('exit', (code) => fail(new Error(`${paths.screen} stoppet med kode ${code}`)));
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  const hands = (...words: readonly string[]): string => {
    if (paths.hands === undefined) throw new Error('screen without hands');
    return execFileSync(paths.hands, words, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // It waits for a window by itself, and would wait forever for one that never comes.
      timeout: 120_000,
    });
  };
  return {
    env,
    async focus(windowClass) {
      hands('search', '--sync', '--onlyvisible', '--class', windowClass);
      const shown = hands('search', '--onlyvisible', '--class', windowClass).trim().split('\n');
      hands('windowfocus', '--sync', shown.at(-1)!);
      await pause(200);
    },
    press: (...keys) => void (keys.length > 0 && hands('key', '--delay', '40', ...keys)),
    click: (x, y) => void hands('mousemove', String(x), String(y), 'click', '1'),
    async stop() {
      child.kill();
      await ended;
    },
  };
}
