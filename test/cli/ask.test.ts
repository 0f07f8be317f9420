/** What an interview does at its edges: other encodings, strangers' signs, files that are there, a sudden end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { BIN, call, callWith, folderWith } from './call.ts';

const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const ANSWERS = '项目\n某厂\n景德镇市昌江区\n';
const ASKED = { 主体: '项目', 项目名称: '某厂', 建设地点: '景德镇市昌江区' };

/** The same in GB 18030, as an office's editor may save it. */
const CHINESE = Buffer.from('cfeec4bf0ac4b3b3a70abeb0b5c2d5f2cad0b2fdbdadc7f80a', 'hex');

test.each([
  ['UTF-8', ANSWERS],
  ['UTF-8 with its mark, lines as Windows ends them', `\uFEFF${ANSWERS.replaceAll('\n', '\r\n')}`],
  ['GB 18030', CHINESE],
])('answers in %s', (_, answers) => {
  const folder = folderWith();
  callWith(answers, folder, 'ask', '-o', 'a.json');
  expect(read(folder, 'a.json')).toEqual(ASKED);
});

test('what answers hold acts nowhere', () => {
  const { stdout, stderr } = callWith(
    '项目\n甲\u001b[31m乙\n赣\u0007州\u202e\n::error::x\n',
    folderWith(),
    'ask',
  );
  expect(stderr).toContain('甲\\u001b[31m乙');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^(?:> )?::error/mu);
});

test('a folder is no file to save to, and that is said before the first question', () => {
  const folder = folderWith();
  mkdirSync(join(folder, 'x'));
  const { stdout, stderr, status } = callWith(ANSWERS, folder, 'ask', '-o', 'x');
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr).toContain('EISDIR');
  expect(stderr).not.toContain('第 1 问');
});

test('a file of another filing is left alone, its own may be saved again', () => {
  const folder = folderWith({ 'there.json': '{}\n' });
  const { stderr } = callWith(`${ANSWERS}保存 there.json\n保存 new.json\n无\n保存 new.json\n`, folder, 'ask');
  expect(stderr.match(/文件已存在/g)).toHaveLength(1);
  expect(stderr.match(/已存入 new\.json/g)).toHaveLength(2);
  expect(read(folder, 'there.json')).toEqual({});
  expect(read(folder, 'new.json')).toMatchObject({ ...ASKED, 锅炉: [] });
});

test('no answer is lost when the run is ended from outside', async () => {
  const folder = folderWith();
  const run = spawn(process.execPath, [BIN, 'ask', '-o', 'a.json'], { cwd: folder });
  run.stdin.write('project\nx\n360202\n');
  const isSaved = (): boolean =>
    existsSync(join(folder, 'a.json')) && readFileSync(join(folder, 'a.json'), 'utf8').includes('360202');
  while (!isSaved()) await pause(20);
  run.kill('SIGKILL');
  await once(run, 'exit');
  expect(read(folder, 'a.json')).toMatchObject({ place: '360202' });
});

test('what nobody knew is asked once more where that is wanted, and then only', () => {
  const filing = {
    ...ASKED,
    ...Object.fromEntries(['生产线', '路段', '锅炉', '工业炉窑'].map((list) => [list, []])),
    涉及用地: { 值: null, 证据: '不知道' },
    '属于“两高”项目': { 值: null, 证据: '待发改部门认定' },
  };
  const folder = folderWith({ 'a.json': JSON.stringify(filing) });
  expect(call(folder, 'ask', 'a.json').stderr).not.toContain('涉及用地');
  const again = callWith('否\n', folder, 'ask', 'a.json', '--again', '-o', 'a.json');
  expect(again.stderr).toContain('第 1 问  涉及用地');
  expect(read(folder, 'a.json')).toEqual({ ...filing, 涉及用地: false });
});
