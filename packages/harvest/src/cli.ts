#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import {
  describeFault,
  FaultError,
  type Fault,
  type FaultLanguage,
  type Freshness,
} from '@apen-oppvekst/data-schema';
import { buildRelease, checkInput } from './build.ts';
import { fetchFigures } from './cli/fetch.ts';
import { isCommand, languageOf, parseCommand, type Command } from './cli/command.ts';
import { describeOption, isOption, isUsage } from './cli/options.ts';
import { readByImporter } from './cli/read.ts';
import { stalePage } from './cli/stale-page.ts';
import { help, usage, words } from './cli/words.ts';
import { drawOutline } from './geo/index.ts';

/** Progress is told when a build lasts longer than this. Milliseconds. */
const patience = 1000;

const siteConfig = await readFile('site.config.json').catch(() => undefined);
process.exitCode = await run(process.argv.slice(2));

/**
 * @returns the exit code: 0 done, 1 faults, something stale or a failure, 2 the command was not understood,
 * 3 a release was written with figures that could not be renewed
 */
async function run(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  try {
    const command = parseCommand(args, { siteUrl: process.env['SITE_URL'], siteConfig, now: new Date() });
    switch (command.name) {
      case 'help':
        console.log(help(language));
        return 0;
      case 'build':
        return await build(command, language);
      case 'fetch':
        return await fetchFigures(command.options, language);
      case 'geo': {
        const { areas } = await drawOutline(command.options);
        console.log(words[language].drawn(command.options.out, areas.length));
        return 0;
      }
      case 'read':
        console.log(await readByImporter(command.options, language));
        return 0;
      case 'check':
        return await checked(command, language);
    }
  } catch (error) {
    if (error instanceof FaultError) {
      const describe = (fault: Fault): string =>
        isOption(fault) ? describeOption(fault, language) : describeFault(fault, language);
      console.error(error.faults.map(describe).join('\n'));
      if (isUsage(error)) {
        console.error(`\n${usage(args.find(isCommand), language)}`);
        return 2;
      }
      console.error(
        words[language].refused(error.faults.length, args.includes('build') || args.includes('geo')),
      );
      return 1;
    }
    console.error(words[language].failed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

type CommandOf<Name extends Command['name']> = Extract<Command, { readonly name: Name }>;

async function build({ options }: CommandOf<'build'>, language: FaultLanguage): Promise<number> {
  const started = performance.now();
  const notFetched: Freshness[] = [];
  const { counts, files, asOf } = await buildRelease({
    ...options,
    onStep: (step) => {
      if (performance.now() - started > patience) console.error(words[language].steps[step]);
    },
    onNotFetched: (freshness) => notFetched.push(freshness),
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(words[language].built(options.outFolder, asOf, counts, files.length, seconds));
  for (const each of notFetched) console.error(words[language].notFetched(each));
  return notFetched.length > 0 ? 3 : 0;
}

async function checked({ options, stale }: CommandOf<'check'>, language: FaultLanguage): Promise<number> {
  const found = await checkInput(options);
  console.log(
    stale
      ? stalePage(found.stale, options.asOf, language)
      : words[language].checked(options.inFolder, found.files),
  );
  return stale && found.stale.length > 0 ? 1 : 0;
}
