import type { Handlers } from '../server/listen.js';
import { unimplemented } from '../server/rest-error.js';

/** The engine keeps no clock of its own: it ends with the terminal, and would miss what it promised. */
export function scheduleHandlers(): Pick<
  Handlers,
  'createSchedule' | 'getSchedule' | 'deleteSchedule' | 'activateSchedule' | 'deactivateSchedule'
> {
  const refuse = (): never => {
    throw unimplemented(
      'the embedded engine has no schedules: start stress tests from cron, or from a workflow with on.schedule',
    );
  };
  return {
    createSchedule: refuse,
    getSchedule: refuse,
    deleteSchedule: refuse,
    activateSchedule: refuse,
    deactivateSchedule: refuse,
  };
}
