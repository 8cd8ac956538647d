import { stripVTControlCharacters } from 'node:util';

/** Lines in which the runners say what passed, failed and was skipped, and the group of the pattern that holds each. */
const closingLines = [
  { pattern: /^ℹ pass (\d+)$/, passed: 1 },
  { pattern: /^ℹ fail (\d+)$/, failed: 1 },
  { pattern: /^ℹ skipped (\d+)$/, skipped: 1 },
  { pattern: /^wtr: (\d+) passed, (\d+) failed$/, passed: 1, failed: 2 },
];

/** Adds up what several test runners count, from what they say, in whatever pieces it comes. */
export function newTally() {
  let unfinished = '';
  return {
    passed: 0,
    failed: 0,
    skipped: 0,
    read(text) {
      const lines = (unfinished + text).split('\n');
      unfinished = lines.pop() ?? '';
      // A runner that redraws its progress leaves the signs for that in front of its closing line.
      for (const line of lines) this.count(stripVTControlCharacters(line).trimEnd());
    },
    count(line) {
      for (const { pattern, passed, failed, skipped } of closingLines) {
        const match = pattern.exec(line);
        if (match && passed) this.passed += Number(match[passed]);
        if (match && failed) this.failed += Number(match[failed]);
        if (match && skipped) this.skipped += Number(match[skipped]);
      }
    },
  };
}
