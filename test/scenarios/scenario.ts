/**
 * A scenario is a whole call of the command line as one readable file:
 *
 *     one sentence: what a user does and what must come of it
 *     ====file name.json====        (any number; written into an empty folder)
 *     ====stdin====                 (optional)
 *     ====command====               the call; {fixtures} and {rules} stand for the project's folders
 *     ====stdout====                exactly; a line `…` stands for any number of lines
 *     ====stderr====                likewise
 *     ====status====
 *
 * Every scenario states stdout, stderr and status: what it leaves open it must leave open visibly.
 */
export interface Scenario {
  readonly title: string;
  readonly files: ReadonlyMap<string, string>;
  readonly stdin: string | undefined;
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

const RULER = /^====(\w+)(?: (.+))?====$/;

/** Throws when a section is missing, unknown or doubled. */
export function parseScenario(text: string): Scenario {
  const sections = new Map<string, string>();
  let name = 'title';
  let lines: string[] = [];
  const close = (): void => {
    if (sections.has(name)) throw new Error(`section "${name}" stands twice`);
    sections.set(name, lines.join('\n'));
  };
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const match = RULER.exec(line);
    if (!match) {
      lines.push(line);
      continue;
    }
    close();
    name = match[2] === undefined ? (match[1] ?? '') : `${match[1]} ${match[2]}`;
    lines = [];
  }
  close();
  const need = (wanted: string): string => {
    const found = sections.get(wanted);
    if (found === undefined) throw new Error(`section "${wanted}" is missing`);
    return found;
  };
  const files = new Map<string, string>();
  for (const [section, content] of sections) {
    if (section.startsWith('file ')) files.set(section.slice(5), `${content}\n`);
    else if (!['title', 'stdin', 'command', 'stdout', 'stderr', 'status'].includes(section)) {
      throw new Error(`unknown section "${section}"`);
    }
  }
  return {
    title: need('title').trim(),
    files,
    stdin: sections.get('stdin'),
    command: need('command').trim(),
    stdout: need('stdout'),
    stderr: need('stderr'),
    status: Number(need('status')),
  };
}

/** Whether the output is as written, `…` lines standing for any number of lines. */
export function matchesText(actual: string, expected: string): boolean {
  const quoted = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = expected
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${quoted(line)}\\n`));
  return (
    new RegExp(`^${pattern.join('')}$`).test(
      actual === '' || actual.endsWith('\n') ? actual : `${actual}\n`,
    ) ||
    (expected.trim() === '' && actual === '')
  );
}
