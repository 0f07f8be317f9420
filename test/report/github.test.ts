/** Workflow commands, read as GitHub's runner reads them. */
import { describe, expect, test } from 'vitest';
import { BATCH_NAMES, BATCHES, type BatchName, HOSTILE } from './batches.ts';
import { renderedText, styled } from './sample.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner does it: a line that begins with `::`, properties by `,` and `=`, escapes undone last. */
function commandOf(line: string): Command | undefined {
  const match = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line);
  if (!match) return undefined;
  const [, name = '', list = '', message = ''] = match;
  const properties = list.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, decode(value.join('='))];
  });
  return { name, properties: Object.fromEntries(properties), message: decode(message) };
}

const decode = (text: string): string =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');

const linesOf = async (name: BatchName, detail: 'normal' | 'all' = 'normal') =>
  (await renderedText('github', BATCHES[name], styled('zh', 80, detail))).trimEnd().split('\n');

test.each(BATCH_NAMES)('%s: every line is one of our annotations, the last one the summary', async (name) => {
  const lines = await linesOf(name, 'all');
  expect(lines.pop()).toMatch(/^hegui: 核对 \d+ 份：[^:#]*$/);
  for (const line of lines) {
    const command = commandOf(line);
    expect(['error', 'warning', 'notice']).toContain(command?.name);
    for (const key of Object.keys(command?.properties ?? {})) {
      expect(['file', 'line', 'col', 'title']).toContain(key);
    }
  }
});

describe('levels', () => {
  const levels = async (name: BatchName) =>
    (await linesOf(name)).flatMap((line) => {
      const command = commandOf(line);
      return command
        ? [`${command.name} ${/〔(.*?)〕/.exec(command.properties.title ?? '')?.[1] ?? ''}`.trim()]
        : [];
    });
  test.each([
    ['mixed', ['error 不符合', 'warning 待补正', 'warning 需人工认定']],
    ['region', ['warning']],
    ['clean', []],
  ] as const)('%s', async (name, expected) => {
    expect([...new Set(await levels(name))]).toEqual(expect.arrayContaining([...expected]));
    if (expected.length === 0) expect(await levels(name)).toEqual([]);
  });
});

test('an annotation stands at the decisive fact', async () => {
  const commands = (await linesOf('mixed')).map(commandOf);
  const found = commands.find((command) => command?.properties.title === '〔不符合〕新增产能等量置换');
  expect(found?.properties).toMatchObject({ file: '申报/1.json', line: '2', col: '3' });
  expect(found?.message.split('\n')).toContain('要求：退出产能 ÷ 新增产能 ≥ 1');
});

test('a hostile name is told in full and begins no command', async () => {
  const commands = (await linesOf('hostile')).map(commandOf);
  const files = commands.flatMap((command) => command?.properties.file ?? []);
  expect(files[0]).toContain('%0A🏗');
  expect(files[0]).toContain('\\u000a\\u003a:error\\u003a:x');
  expect(HOSTILE).toContain('\n::error');
});
