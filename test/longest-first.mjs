import { createRequire } from 'node:module';

// Jest's own, which knows how long a test took last time, and on a new machine only how long its file is.
const jest = createRequire(createRequire(import.meta.url).resolve('jest'));
const { default: Sequencer } = createRequire(jest.resolve('@jest/core'))('@jest/test-sequencer');

/** What starts programs or computes for long, whose files tell little of it: begun last, one would be waited for alone. */
const long = /[/\\](?:whole|simulations|browser|fuzz|python)[/\\]/;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [
      ...sorted.filter(({ path }) => long.test(path)),
      ...sorted.filter(({ path }) => !long.test(path)),
    ];
  }
}
