import { parentPort, workerData } from 'node:worker_threads';

// A thread of `performAll`: it performs one task after the other for the campaign it was started for.
const { perform } = (await import(`../${String(workerData)}.js`)) as {
  perform: (task: unknown) => Promise<unknown>;
};
parentPort?.on('message', (task: unknown) => {
  void perform(task).then((answer) => parentPort?.postMessage(answer));
});
