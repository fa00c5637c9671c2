"""Writes train.jsonl, reference.jsonl and evaluation.jsonl: /usr/bin/python3 prepare.py SOURCE

SOURCE is sentiment-analysis-example/shuffled-sentiment-training-data.json of the npm package
wink-naive-bayes-text-classifier 2.2.1: a list of [sentence, "0" | "1"], already in random order.
"""

import json
import sys
from pathlib import Path

from train import words

HERE = Path(__file__).parent
TRAIN_SIZE = 600
REFERENCE_SIZE = 183


def without_repeats(rows):
    """Keeps the first of the sentences that have the same words, so that no sentence is in two files."""
    seen = set()
    for sentence, label in rows:
        key = tuple(words(sentence))
        if key not in seen:
            seen.add(key)
            yield {"sentence": sentence, "label": int(label)}


def write(name, rows):
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    (HERE / name).write_text("".join(lines), encoding="utf-8")
    print(f"{name}: {len(rows)} sentences, {sum(row['label'] for row in rows)} positive")


if __name__ == "__main__":
    rows = list(without_repeats(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
    # The reference data are not the training data: a model does best on what it has seen, so all else looks worse.
    held_out = rows[TRAIN_SIZE:]
    write("train.jsonl", rows[:TRAIN_SIZE])
    write("reference.jsonl", held_out[:REFERENCE_SIZE])
    write("evaluation.jsonl", held_out[REFERENCE_SIZE:])
