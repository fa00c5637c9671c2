import { describe, expect, test } from '@jest/globals';

import { DataError } from '../../../src/engine/data/data-error.js';
import { matchClasses, namesFromModel } from '../../../src/engine/jobs/match-classes.js';

// Columns by hand: the place of each class in the model's list.
describe('matchClasses', () => {
  test.each<[string, string[] | undefined, string[], number[] | undefined]>([
    ['a model that tells nothing', undefined, ['no', 'yes'], undefined],
    ['the same order', ['no', 'yes'], ['no', 'yes'], undefined],
    ['another order', ['no', 'yes'], ['yes', 'no'], [1, 0]],
    ['three in another order', ['a', 'b', 'c'], ['c', 'a', 'b'], [2, 0, 1]],
    ['another case', ['NO', 'Yes'], ['yes', 'no'], [1, 0]],
    ['space around a name', ['no ', ' yes'], ['yes', 'no'], [1, 0]],
    ['a letter written in two ways', ['oui', 'tre\u0300s'], ['tr\u00e8s', 'oui'], [1, 0]],
    ['names that only case tells apart', ['a', 'A', 'b'], ['A', 'B', 'a'], [1, 2, 0]],
    ['class indices', ['0', '1'], ['no', 'yes'], undefined],
    ['class indices in another order', ['1', '0'], ['no', 'yes'], [1, 0]],
    ['LABEL_0 and LABEL_1', ['LABEL_0', 'LABEL_1'], ['no', 'yes'], undefined],
    ['LABEL_1 and LABEL_0', ['LABEL_1', 'LABEL_0'], ['no', 'yes'], [1, 0]],
    ['indices that are names as well, by name', ['0', '1'], ['1', '0'], [1, 0]],
    ['other integers that are the names', ['1', '2', '3'], ['3', '2', '1'], [2, 1, 0]],
    ['other integers that are not, in their order', ['-1', '1'], ['no', 'yes'], undefined],
    ['classes without names', ['no', 'yes'], ['0', '1'], undefined],
  ])('%s', (_, modelClasses, classNames, columns) => {
    expect(matchClasses(modelClasses, classNames, true).columns).toEqual(columns);
  });

  test.each<[string, string[], string[]]>([
    ['another name', ['no', 'yes'], ['no', 'maybe']],
    ['other names', ['cat', 'dog'], ['no', 'yes']],
    ['fewer names', ['a', 'b', 'c'], ['a', 'b']],
    ['more names', ['a', 'b'], ['a', 'b', 'c']],
    ['fewer indices', ['0', '1', '2'], ['a', 'b']],
    ['two names that are one but for case', ['no', 'yes'], ['No', 'no']],
  ])('refuses %s', (_, modelClasses, classNames) => {
    const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
    const match = (): unknown => matchClasses(modelClasses, classNames, true);
    expect(match).toThrow(DataError);
    expect(match).toThrow(
      `The model lists its classes as ${quoted(modelClasses)}; data_params.class_names are ${quoted(classNames)}. `,
    );
    expect(() => matchClasses(modelClasses, classNames, false)).toThrow('by their labels');
  });

  test('tells what was done, and nothing where there was nothing to do', () => {
    const notes = (model: string[], names: string[], isGiven = true): readonly string[] =>
      matchClasses(model, names, isGiven).notes;
    expect(notes(['no', 'yes'], ['yes', 'no'])).toEqual([
      'The model lists its classes as "no", "yes"; they were matched to "yes", "no" by name.',
    ]);
    expect(notes(['1', '0'], ['no', 'yes'])).toEqual([
      'The model lists its classes as "1", "0"; they were matched to "no", "yes" by index.',
    ]);
    expect(notes(['LABEL_0', 'LABEL_1'], ['no', 'yes'])).toEqual([
      'The model does not name its classes ("LABEL_0", "LABEL_1"): they were taken for "no", "yes" by index. Check that ' +
        'it was trained in this order, or give class_map.',
    ]);
    expect(notes(['-1', '1'], ['no', 'yes'])).toEqual([
      'The model lists its classes as "-1", "1"; they were taken for "no", "yes" in this order.',
    ]);
    expect(notes(['no', 'yes'], ['no', 'yes'], false)).toEqual([
      'The model lists its classes as "no", "yes", and so they are called here.',
    ]);
    expect([notes(['no', 'yes'], ['no', 'yes']), notes(['0', '1'], ['0', '1'], false)]).toEqual([[], []]);
  });

  test('shows twenty names at most, each in one line', () => {
    const many = Array.from({ length: 5000 }, (_, k) => `class\n${k}`);
    const [note = ''] = matchClasses(many, many.toReversed(), true).notes;
    expect(note.length).toBeLessThan(800);
    expect(note).toContain('"class 19", … (5000 in all); they');
    expect(note).not.toContain('\n');
  });
});

test.each<[string[] | undefined, string[] | undefined]>([
  [
    ['no', 'yes'],
    ['no', 'yes'],
  ],
  [
    ['1', '0'],
    ['0', '1'],
  ],
  [
    ['LABEL_0', 'LABEL_1'],
    ['0', '1'],
  ],
  [
    ['1', '2'],
    ['1', '2'],
  ],
  [['a', 'b', 'c'], undefined],
  [['a'], undefined],
  [undefined, undefined],
])('data without class names of a binary task are called, by a model of %j, %j', (model, names) => {
  expect(namesFromModel(model, 'binary-classification')).toEqual(names);
});
