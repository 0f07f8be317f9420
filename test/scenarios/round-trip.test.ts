/** Two rounds as an officer and an applicant go through them: check, fill in, check again; amend, and compare. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hegui-rounds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

function check(...words: readonly string[]) {
  const call = [join(ROOT, 'bin', 'hegui.js'), 'check', ...words, '--lang', 'zh'];
  const env = { PATH: process.env.PATH, COLUMNS: '200', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, call, {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const original = readFileSync(join(ROOT, 'fixtures', 'boiler-35.json'), 'utf8');

describe('an officer decides what the clause leaves open', () => {
  write('filing.json', original);

  test('the form is written, one entry for each boiler', () => {
    const { status, stderr } = check('filing.json', '-f', 'determinations', '-o', 'decide.yaml');
    expect([status, stderr]).toEqual([3, '']);
    expect(read('decide.yaml').match(/校验码/g)?.length).toBe(3);
  });

  test('written again, it does not take the place of one that may be filled in', () => {
    const before = read('decide.yaml');
    const { status, stderr } = check('filing.json', '-f', 'determinations', '-o', 'decide.yaml');
    expect(status).toBe(2);
    expect(stderr).toContain('错误[file-exists]');
    expect(read('decide.yaml')).toBe(before);
  });

  test('left blank it changes nothing', () => {
    const { status, stdout } = check('filing.json', '--determinations', 'decide.yaml');
    expect(status).toBe(3);
    expect(stdout).toContain('提示[decision-blank] 有 2 条认定尚未填写，已跳过。');
  });

  const fill = (decision: string): void =>
    write(
      'decided.yaml',
      read('decide.yaml')
        .replaceAll(/^ {4}决定:.*/gm, `    决定: ${decision}`)
        .replaceAll('理由:\n', '理由: 上级已有答复\n')
        .replaceAll('认定人:\n', '认定人: 张三\n')
        .replaceAll('日期:\n', '日期: 2023-07-01\n'),
    );

  test.each([
    ['符合', 0, '结论        符合'],
    ['不符合', 1, '结论        不符合'],
    ['不适用', 3, '结论        无适用的约束性条款'],
  ])('filled in with %s', (decision, expected, conclusion) => {
    fill(decision);
    const { status, stdout } = check('filing.json', '--determinations', 'decided.yaml');
    expect(status).toBe(expected);
    expect(stdout).toContain(conclusion);
    expect(stdout).toContain(`经人工认定：${decision}；理由：上级已有答复；认定人：张三，2023-07-01`);
  });

  test('the filing is written in another way: the decision holds', () => {
    fill('符合');
    const parsed = JSON.parse(original) as Record<string, unknown>;
    const other = Object.fromEntries(Object.entries(parsed).reverse());
    write('filing.json', JSON.stringify(other).replace('"35蒸吨/小时"', '35'));
    expect(check('filing.json', '--determinations', 'decided.yaml').status).toBe(0);
  });

  test('the boiler becomes another one: the decision on it is void, that on the other holds', () => {
    write(
      'filing.json',
      original.replace('"锅炉燃料": "煤炭", "单台容量": {', '"锅炉燃料": "水煤浆", "单台容量": {'),
    );
    const { status, stdout } = check('filing.json', '--determinations', 'decided.yaml');
    expect(status).toBe(3);
    expect(stdout.match(/警告\[decision-void\]/g)?.length).toBe(1);
    expect(stdout).toContain('作出认定后申报内容有变化，须重新认定');
  });
});

describe('an applicant amends the filing', () => {
  test('the second report says what became of every complaint', () => {
    write('filing.json', original);
    check('filing.json', '-f', 'json', '-o', 'before.json');
    const amended = original.replace('"35蒸吨/小时"', '"40蒸吨/小时"').replace('"2号锅炉"', '"3号锅炉"');
    write('filing.json', amended);
    const { status, stdout } = check(
      'filing.json',
      '--previous',
      'before.json',
      '-f',
      'json',
      '-o',
      'after.json',
      '-f',
      'table',
    );
    expect(status).toBe(3);
    expect(stdout).toContain('上次        before.json，审查基准日 2023-06-19，结论“需人工认定”，按代码对应');
    expect(stdout).toContain('变化        已解决 1，仍存在 0，有变化 0，新出现 1，不再申报 1');
    expect(stdout).toContain('已解决：上次“需人工认定”；本次“符合”；额定蒸发量 35蒸吨/小时 → 40蒸吨/小时');
    expect(stdout).toContain('2号锅炉；县级及以上城市建成区');
    expect(stdout).toContain('本次未申报该部位，不等于已解决');
  });

  test('a third round may be held against the second', () => {
    const { stdout } = check('filing.json', '--previous', 'after.json');
    expect(stdout).toContain('变化        已解决 0，仍存在 1，有变化 0，新出现 0，不再申报 0');
  });

  test('a filing of another project has no earlier report, and the earlier one is missed', () => {
    write('other.json', original.replace('2306-361002-07-02-650271', '2306-361002-07-02-650272'));
    const { stdout } = check('other.json', '--previous', 'before.json');
    expect(stdout).toContain('上次        上次报告（before.json）中没有本对象');
    expect(stdout).toContain('[earlier-not-filed]');
  });
});
