import { describe, expect, test } from 'vitest';
import { fileNames } from '../../src/app/file-names.ts';

describe('names for the files of a folder', () => {
  test.each([
    ['申报/第一批.json', '第一批.html'],
    ['a.b.json', 'a.b.html'],
    ['batch.ndjson:12', 'batch-12.html'],
    ['../..json', 'input.html'],
    ['x<>:"|?*.json', 'x_.html'],
    ['index.json', 'index-2.html'],
    ['CON.json', '_CON.html'],
    ['nul.json', '_nul.html'],
    ['com1.json', '_com1.html'],
    ['LPT¹.json', '_LPT¹.html'],
    ['aux.2024.json', '_aux.2024.html'],
    ['con.ndjson:3', 'con-3.html'],
    ['console.json', 'console.html'],
    ['com10.json', 'com10.html'],
  ])('%s → %s', (label, name) => {
    expect(fileNames([label], 'html')).toEqual([name]);
  });

  test('each once, whatever the case', () => {
    expect(fileNames(['a/X.json', 'b/x.json', 'nul.json', '_nul.json'], 'html')).toEqual([
      'X.html',
      'x-2.html',
      '_nul.html',
      '_nul-2.html',
    ]);
  });
});
