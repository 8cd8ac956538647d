import { spawnSync } from 'node:child_process';
import { canInstall, installDebian } from './debian.mjs';

const hasAge = () => spawnSync('age', ['--version']).status === 0;

/**
 * The `age` program, which an archive opens sealed cases with: installed on Debian as root if it is missing. Elsewhere
 * the tests that need it are skipped, and say so. Plain script, because it runs before anything is installed.
 * @param by how to run a program to its end, and tell what is done
 */
export async function findAge({ run, say }) {
  if (hasAge()) return;
  if (canInstall()) {
    say('Fant ikke «age»; installerer Debians …');
    await installDebian('age', run);
  }
  if (!hasAge())
    say('Programmet «age» finnes ikke på maskinen: testene som åpner arkivfiler med det, hoppes over.');
}
