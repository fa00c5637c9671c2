"""Trains model.onnx on train.jsonl: /usr/bin/python3 train.py [--check]

Which words and pairs of words a sentence has (not how often) → logistic regression. The graph takes raw text and
does the same steps: lower-case, split, look up, weigh. Made with scikit-learn 1.2, onnx 1.12.
--check also runs the graph in onnxruntime-web on the evaluation data and compares it with scikit-learn.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import onnx
import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

from export_onnx import to_onnx

HERE = Path(__file__).parent
WORD = r"[a-z0-9']+"  # read by Python's re here and by RE2 in the graph; the two agree on this pattern


def words(sentence):
    return re.findall(WORD, sentence.lower())


def fit(sentences, labels):
    # C was the best of 0.03, 0.1, 0.3, 1 and 3 by ten-fold cross-validation on the training data.
    model = make_pipeline(
        CountVectorizer(
            analyzer="word", tokenizer=words, token_pattern=None, ngram_range=(1, 2), min_df=2, binary=True
        ),
        LogisticRegression(C=1, max_iter=1000),
    )
    print(f"cross-validated accuracy: {cross_val_score(model, sentences, labels, cv=10).mean():.3f}")
    return model.fit(sentences, labels)


def report(name, labels, positive):
    predicted = positive > 0.5
    print(
        f"{name}: {len(labels)} rows, accuracy {accuracy_score(labels, predicted):.3f}, "
        f"F1 {f1_score(labels, predicted):.3f}, AUC {roc_auc_score(labels, positive):.3f}"
    )


def check(sentences, positive):
    task = {
        "model": str(HERE / "model.onnx"),
        "inputs": {"sentence": {"type": "string", "values": list(sentences)}},
        "positive": list(positive),
    }
    runtime = HERE.parent / "compare-runtimes.mjs"
    subprocess.run(["node", str(runtime)], input=json.dumps(task), text=True, check=True)


if __name__ == "__main__":
    files = {
        name: pd.read_json(HERE / f"{name}.jsonl", lines=True) for name in ("train", "reference", "evaluation")
    }
    evaluation = files["evaluation"]
    model = fit(files["train"].sentence, files["train"].label)
    print(f"{len(model[0].vocabulary_)} words and pairs of words")
    onnx.save(to_onnx(model, WORD), HERE / "model.onnx")
    for name, data in files.items():
        report(name, data.label, model.predict_proba(data.sentence)[:, 1])
    if "--check" in sys.argv:
        # The empty and the wordless sentence are there because no word at all makes an empty tensor.
        sentences = [*evaluation.sentence, "", "!!!", "ÉCOLE naïve"]
        check(sentences, model.predict_proba(sentences)[:, 1])
