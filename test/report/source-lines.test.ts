import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/measure.ts';
import { sourceLines } from '../../src/report/source-lines.ts';
import type { PlaceView } from '../../src/report/view/model.ts';
import { placeView } from '../../src/report/view/place.ts';
import { lineAround, positionsIn } from '../../src/support/position.ts';
import { styled } from './sample.ts';

/** The place of `‸` in a text. */
function placeOf(marked: string, file = 'a.json'): PlaceView {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const line = lineAround(text, offset);
  const span = { file, ...positionsIn(text)(offset) };
  const place = placeView({ span, excerpt: line.text, offset: line.offset }, 'zh');
  if (!place) throw new Error('no place');
  return place;
}

const shown = (places: readonly PlaceView[], width = 60, clickable = false) =>
  sourceLines({ places, clickable, indent: 2 }, styled('zh', width));

describe('the line of an input under a finding', () => {
  test.each([
    ['a caret under the value', '{\n  "level": ‸12\n}', ['  2 │ "level": 12', '    │          ^']],
    [
      'Chinese takes two columns',
      '{ "等级": ‸"一星级" }',
      ['  1 │ { "等级": "一星级" }', '    │           ^'],
    ],
    ['a tab takes one', '{\t"a":\t‸1 }', ['  1 │ { "a": 1 }', '    │        ^']],
    [
      'what is invisible is shown, and counted as shown',
      '{ "a": "x\u202e", "b": ‸1 }',
      ['  1 │ { "a": "x\\u202e", "b": 1 }', '    │                        ^'],
    ],
  ])('%s', (_, marked, lines) => {
    expect(shown([placeOf(marked)])).toEqual(lines);
  });

  test('several values of one line share it', () => {
    const places = [placeOf('{ "a": 1, "b": ‸2 }'), placeOf('{ "a": ‸1, "b": 2 }')];
    expect(shown(places)).toEqual(['  1 │ { "a": 1, "b": 2 }', '    │        ^       ^']);
  });

  test('the file can be clicked', () => {
    expect(shown([placeOf('{ "a": ‸1 }', '申报/a.json')], 60, true)[0]).toBe('  → 申报/a.json:1:8');
  });

  test('a place without line, as in a spreadsheet, shows none', () => {
    const { before: _, ...place } = placeOf('{ "a": ‸1 }');
    expect(shown([{ ...place, excerpt: '' }])).toEqual([]);
    expect(shown([place])).toEqual(['  1 │ { "a": 1 }']);
  });

  test.each([40, 60, 80, 120])(
    '%i columns are enough for any line, and the caret stays under its value',
    (width) => {
      for (const lead of [0, 5, 30, 70, 200]) {
        for (const filler of ['x', '名', '👩']) {
          const marked = `{ "${filler.repeat(lead)}": ‸777, "${filler.repeat(90)}": 1 }`;
          const [text = '', caret = ''] = shown([placeOf(marked)], width);
          for (const line of [text, caret]) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(displayWidth(text.slice(0, text.indexOf('777')))).toBe(
            displayWidth(caret.slice(0, caret.indexOf('^'))),
          );
        }
      }
    },
  );
});
