import { describe, expect, test } from '@jest/globals';
import { blameNodes } from '../../../../src/engine/checks/data-changes/blame.js';

/** `a-b` holds, `a!b` is broken, `a?b` seems to be. */
function linksOf(...texts: readonly string[]) {
  return texts.map((text) => ({
    first: text[0] ?? '',
    second: text[2] ?? '',
    isBroken: text[1] === '!',
    isFaded: text[1] === '?',
  }));
}

describe('what explains broken links', () => {
  test.each([
    { name: 'nothing, where none is broken', links: ['a-L', 'b-L'], blamed: [] },
    { name: 'the one that all of them have', links: ['a!L', 'a!b', 'b-L'], blamed: ['a'] },
    { name: 'the label, where all lost it', links: ['a!L', 'b!L', 'c!L', 'a-b'], blamed: ['L'] },
    { name: 'the label, where the only column still holds to another', links: ['a!L', 'a-b'], blamed: ['L'] },
    { name: 'the column, where the label holds to others', links: ['a!L', 'b-L'], blamed: ['a'] },
    { name: 'the column, where it may as well be the label', links: ['a!L'], blamed: ['a'] },
    { name: 'two columns of which nothing tells which', links: ['a!b', 'c-L'], blamed: ['ab'] },
    { name: 'the one of two that has nothing else', links: ['a!b', 'b-L'], blamed: ['a'] },
    {
      name: 'the one of two whose other link seems to be broken as well',
      links: ['a!b', 'b?L', 'c-L'],
      blamed: ['b'],
    },
    { name: 'not the one that still holds to another', links: ['a!b', 'b?L', 'b-c'], blamed: ['a'] },
    { name: 'two columns, each for itself', links: ['a!L', 'a!c', 'b!L', 'b!c', 'c-L'], blamed: ['a', 'b'] },
  ])('is $name', ({ links, blamed }) => {
    const blames = blameNodes(linksOf(...links), (node) => node === 'L');
    expect(blames.map(({ nodes }) => [...nodes].sort().join(''))).toEqual(blamed);
    expect(blames.flatMap((blame) => blame.links)).toHaveLength(
      links.filter((link) => link[1] === '!').length,
    );
  });
});
