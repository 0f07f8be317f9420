/** Paths as people and shells give them: every one is answered, and none hides another. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../src/files/discover.ts';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'hegui-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), '{}');
  }
}
const link = (name: string, target: string): void => symlinkSync(target, join(root, name));

/** What is found, with the temporary folder cut off; `.` is that folder itself. */
async function find(...paths: readonly string[]): Promise<{ files: string[]; said: string[] }> {
  const cut = (text: string): string => (text === root ? '.' : text.replaceAll(`${root}/`, ''));
  const full = paths.map((path) =>
    path === '-' || path === '' ? path : path === '.' ? root : `${root}/${path}`,
  );
  const { files, diagnostics } = await discover(full);
  const said = diagnostics.map((d) => {
    const near = d.code === 'file-not-found' && d.data.nearest ? ` → ${cut(d.data.nearest)}` : '';
    const reason = d.code === 'file-unreadable' ? ` ${d.data.reason}` : '';
    return `${d.code} ${cut(d.span?.file ?? '')}${near}${reason}`.trimEnd();
  });
  return { files: files.map(cut), said };
}

describe('folders', () => {
  it('are walked for descriptors, by code points, without hidden entries and node_modules', async () => {
    write('b.json', 'a/z.JSON', 'a.json', 'B.json', '中.json', '￥.json', '😀.json', 'a/notes.txt', 'json');
    write('.hidden.json', '.git/x.json', 'node_modules/x/y.json', 'c/d/e/f.json', 'x.json5', 'x.ndjson');
    expect(await find('.')).toEqual({
      files: [
        'B.json',
        'a.json',
        'a/z.JSON',
        'b.json',
        'c/d/e/f.json',
        'x.ndjson',
        '中.json',
        '￥.json',
        '😀.json',
      ],
      said: [],
    });
  });

  it('keep the order of the command line, and no file comes twice', async () => {
    write('a/1.json', 'b/2.json', 'b/3.json');
    expect((await find('b/3.json', 'b', 'a', '.', 'a/1.json', 'a/../b/2.json')).files).toEqual([
      'b/3.json',
      'b/2.json',
      'a/1.json',
    ]);
  });

  it('without descriptors are named', async () => {
    write('empty/readme.md', 'full/a.json');
    expect(await find('empty', 'full')).toEqual({
      files: ['full/a.json'],
      said: ['folder-without-descriptors empty'],
    });
  });

  it('with more files than a run takes are refused whole, the others are not', async () => {
    write('many/1.json', 'many/2.json', 'many/3.json', 'few/1.json', 'few/2.json');
    const { files, diagnostics } = await discover([`${root}/many`, `${root}/few`, `${root}/few`], 2);
    expect(files).toEqual([`${root}/few/1.json`, `${root}/few/2.json`]);
    expect(diagnostics).toMatchObject([{ code: 'too-many-files', data: { limit: 2 } }]);
  });

  it('given twice are not called empty', async () => {
    write('a/1.json');
    expect(await find('a', 'a')).toEqual({ files: ['a/1.json'], said: [] });
  });

  it.skipIf(isWindows)('may hold any name', async () => {
    const names = [
      '\u001b[31m.json',
      'a\nb.json',
      '-x.json',
      '--format=x.json',
      '$(id).json',
      '\'".json',
      ' .json',
    ];
    write(...names);
    expect((await find('.')).files.toSorted()).toEqual(names.toSorted());
  });

  it.skipIf(process.platform !== 'linux')('with names that are not UTF-8 say so and go on', async () => {
    write('a.json');
    const odd = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xc3, 0xfb, 0xb3, 0xc6])]);
    writeFileSync(Buffer.concat([odd, Buffer.from('.json')]), '{}');
    writeFileSync(Buffer.concat([odd, Buffer.from('.txt')]), '');
    const { files, said } = await find('.');
    expect(files).toEqual(['a.json']);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^file-unreadable .*\.json EILSEQ$/);
  });

  it.skipIf(isWindows || isRoot)('that may not be entered hide nothing else', async () => {
    write('a/1.json', 'b/2.json');
    chmodSync(join(root, 'a'), 0);
    expect(await find('.')).toEqual({ files: ['b/2.json'], said: ['file-unreadable a EACCES'] });
    chmodSync(join(root, 'a'), 0o755);
  });

  it('may be very deep', async () => {
    const deep = `${'d/'.repeat(400)}x.json`;
    write(deep);
    expect((await find('.')).files).toEqual([deep]);
  });
});

describe.skipIf(isWindows)('links and special files', () => {
  it('links to files are followed; the real name wins', async () => {
    write('real/z.json', 'outside.txt');
    link('real/a.json', 'z.json');
    link('real/b.json', '../outside.txt');
    link('real/c', 'z.json');
    expect(await find('real')).toEqual({ files: ['real/b.json', 'real/z.json'], said: [] });
  });

  it('linked folders are visited once, by their real name if they have one here', async () => {
    write('in/z/1.json', 'out/2.json');
    link('in/a', 'z');
    link('in/b', '../out');
    link('in/c', '../out');
    expect(await find('in')).toEqual({ files: ['in/b/2.json', 'in/z/1.json'], said: [] });
  });

  it('loops end', async () => {
    write('a/b/1.json');
    link('a/b/up', '..');
    link('a/self', '.');
    link('x.json', 'x.json');
    link('p', 'q');
    link('q', 'p');
    expect(await find('.')).toEqual({ files: ['a/b/1.json'], said: ['file-unreadable x.json ELOOP'] });
  });

  it('a link to nothing is named when it looks like a descriptor', async () => {
    write('1.json');
    link('gone.json', 'nowhere');
    link('gone', 'nowhere');
    expect(await find('.')).toEqual({ files: ['1.json'], said: ['file-unreadable gone.json ENOENT'] });
    expect((await find('gone')).said).toEqual(['file-unreadable gone ENOENT']);
  });

  it('pipes and sockets in a folder are passed over; a pipe that is named is taken', async () => {
    write('1.json');
    execFileSync('mkfifo', [join(root, 'pipe.json')]);
    const server = createServer().listen(join(root, 'socket.json'));
    await new Promise((ready) => server.once('listening', ready));
    expect(await find('.')).toEqual({ files: ['1.json'], said: [] });
    expect(await find('pipe.json')).toEqual({ files: ['pipe.json'], said: [] });
    await new Promise((closed) => server.close(closed));
  });
});

describe('paths', () => {
  it.each([
    ['a slip', 'projcet.json', 'file-not-found projcet.json → project.json'],
    ['a slip in a folder', 'sub/住宅顶目.json', 'file-not-found sub/住宅顶目.json → sub/住宅项目.json'],
    ['a slip in a folder name', 'sbu', 'file-not-found sbu → sub'],
    ['nothing like it', 'quite-another-thing.json', 'file-not-found quite-another-thing.json'],
    ['no such folder', 'no/where.json', 'file-not-found no/where.json'],
    ['a file as a folder', 'project.json/x.json', 'file-not-found project.json/x.json'],
    ['a dash and more', '-x.json', 'file-not-found -x.json'],
    ['an empty argument', '', 'file-not-found'],
    ['a NUL', 'a\0b', 'file-unreadable a\0b EINVAL'],
    ['a line break', 'a\nb', 'file-not-found a\nb'],
  ])('%s', async (_, path, said) => {
    write('project.json', 'sub/住宅项目.json');
    expect(await find(path, 'project.json')).toEqual({ files: ['project.json'], said: [said] });
  });

  it.skipIf(isWindows)('a name too long', async () => {
    const name = 'x'.repeat(300);
    expect((await find(name)).said).toEqual([`file-unreadable ${name} ENAMETOOLONG`]);
  });

  it('a file that is named is taken, whatever its name', async () => {
    write('notes.txt', '.hidden.json', 'node_modules/x.json');
    const names = ['notes.txt', '.hidden.json', 'node_modules/x.json'];
    expect(await find(...names)).toEqual({ files: names, said: [] });
  });

  it('- is standard input, once', async () => {
    write('a.json');
    expect(await find('-', 'a.json')).toEqual({ files: ['-', 'a.json'], said: [] });
    expect(await find('-', 'a.json', '-')).toEqual({
      files: ['-', 'a.json'],
      said: ['standard-input-twice'],
    });
  });
});
