import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, installDebian } from './debian.mjs';

/**
 * A Chrome, Chromium or Edge on this machine, `CHROME_PATH` first; on Debian as root Chromium is installed
 * if there is none. Plain script, because it runs before anything is installed.
 * @param by how to run a program to its end, tell what is done, and give up with one line
 * @returns path of the program
 */
export async function findBrowser({ run, say, stop }) {
  const found = [process.env.CHROME_PATH, ...usualPlaces()].find((path) => path && existsSync(path));
  if (found) return found;
  if (canInstall()) {
    say('Fant ingen nettleser; installerer Debians chromium …');
    await installDebian('chromium', run);
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  return stop(
    'Fant verken Chrome, Chromium eller Edge. Installer en av dem, eller sett CHROME_PATH til programmet.',
  );
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programs86, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, programs86, LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((base) => [
        join(base, 'Google/Chrome/Application/chrome.exe'),
        join(base, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}
