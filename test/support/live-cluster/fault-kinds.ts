import type { Operation } from './paths.js';

/** One way for a network, a proxy or a cluster to spoil one exchange. */
export interface FaultKind {
  readonly kind: string;
  /** Whether the cluster does what it was asked. */
  readonly acts: 'no' | 'yes' | 'later';
  /** Whether one such fault leaves a patient client a way to the right verdict. */
  readonly survivable: boolean;
  /** Whether even a careful client may leave a second project or job behind. */
  readonly mayDuplicate: boolean;
  readonly why: string;
}

const fault = <Kind extends string>(
  kind: Kind,
  acts: FaultKind['acts'],
  survivable: boolean,
  why: string,
  mayDuplicate = false,
) => ({ kind, acts, survivable, mayDuplicate, why });

export const faultKinds = [
  fault('reset-before', 'no', true, 'nothing happened: ask again'),
  fault('reset-after', 'yes', true, 'look for what may have been made, then ask again'),
  fault('status-500', 'no', true, 'as reset-before; creating calls look first'),
  fault('html-502', 'no', true, 'a proxy spoke: ask again'),
  fault('500-after', 'yes', true, 'as reset-after'),
  fault('502-after', 'yes', true, 'as reset-after'),
  fault('503-after', 'yes', true, 'as reset-after'),
  fault('503-retry-after', 'no', true, 'wait for as long as the header says'),
  fault('429', 'no', true, 'wait for as long as the header says'),
  fault('cut-body', 'yes', true, 'as reset-after: half an answer is none'),
  fault('hang-before', 'no', true, 'give up after a time limit, then as reset-before'),
  fault('hang-after', 'yes', true, 'give up after a time limit, then as reset-after'),
  fault('slow-drip', 'yes', true, 'the answer is whole, only slow'),
  fault('wrong-content-type', 'yes', true, 'the answer is whole, only mislabelled'),
  fault('html-200', 'no', false, 'a login page is no cluster: an error is as good as another try'),
  fault('duplicate-token', 'yes', true, 'the page is asked for once more'),
  fault('late-act', 'later', true, 'the answer is lost before the deed, so looking finds nothing yet', true),
] as const satisfies readonly FaultKind[];

export type Fault = (typeof faultKinds)[number]['kind'];

/** What a test's `faults` decides on. Requests to the storage server count as well. */
export interface FaultRequest {
  readonly operation: Operation | 'unknown';
  readonly method: string;
  /** How many requests of any kind came before, to the cluster or its storage. */
  readonly index: number;
  /** The same, leaving out the reading of jobs and images, whose number depends on the client's pauses. */
  readonly indexWithoutPolls: number;
  /** How many requests of this operation came before. */
  readonly operationIndex: number;
}

const polls: readonly string[] = ['getJob', 'getImage'];

/** Numbers requests as they come. */
export function countRequests(): (operation: FaultRequest['operation'], method: string) => FaultRequest {
  const counts = new Map<string, number>();
  const next = (name: string): number => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count;
  };
  return (operation, method) => ({
    operation,
    method,
    index: next('every request'),
    indexWithoutPolls: polls.includes(operation) ? (counts.get('without polls') ?? 0) : next('without polls'),
    operationIndex: next(`operation ${operation}`),
  });
}
