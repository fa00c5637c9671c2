import fc from 'fast-check';

/** The same cases each time, so that what passes once passes always; `FAST_CHECK_SEED=$RANDOM` looks further. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_240_229) });

export { fc };
