/** How a crash is told; the front doors know where and with which colours. */
type TellCrash = (error: unknown) => void;

let tellCrash: TellCrash | undefined;

/**
 * From now on an exception or a rejection that nothing caught is told and ends the process with 2. Node's own end is 1,
 * which on the command line says that the gate failed. Called again, it only changes how a crash is told.
 */
export function endOnCrash(tell: TellCrash): void {
  const isFirst = tellCrash === undefined;
  tellCrash = tell;
  if (!isFirst) return;
  process.on('uncaughtException', (error) => {
    try {
      tellCrash?.(error);
    } finally {
      process.exit(2);
    }
  });
}

/** Until a front door is open: the program itself may be what is missing. */
export function tellPlainly(error: unknown): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(
    `Error (internal)\n${told}\nWhat to do: check that dist is whole, as it is in the release, and run again. ` +
      'If it stays, report what is said above.',
  );
}
