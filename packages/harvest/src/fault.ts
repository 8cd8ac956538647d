import type { Fault } from '@apen-oppvekst/data-schema';

interface Saying {
  readonly nb: string;
  readonly en: string;
  /** As it stands in the file; anything but text is shown as JSON. */
  readonly came: unknown;
}

/** A fault in one place of one file; what was expected in both languages. */
export function fault(file: string, path: string, { nb, en, came }: Saying): Fault {
  return { file, path, expected: { nb, en }, came: shown(came) };
}

function shown(came: unknown): string {
  const text = typeof came === 'string' ? came : (JSON.stringify(came) ?? '(mangler / missing)');
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
