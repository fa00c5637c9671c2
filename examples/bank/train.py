"""Trains model.onnx on train.csv.gz: /usr/bin/python3 train.py [--check]

Gradient boosted trees on numbers and one-hot categories. The graph takes one input per column, as the table has
them: numbers as float (NaN = missing), categories as text (a text never seen, or "", belongs to no category).
Made with scikit-learn 1.2, onnx 1.12.
--check also runs the graph in onnxruntime-web on the evaluation data and compares it with scikit-learn.
"""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

from export_onnx import to_onnx

HERE = Path(__file__).parent
NUMBERS = ["age", "balance", "day", "campaign", "pdays", "previous"]
CATEGORIES = ["job", "marital", "education", "default", "housing", "loan", "contact", "month", "poutcome"]
LABEL = "y"


def fit(calls):
    columns = make_column_transformer(
        ("passthrough", NUMBERS),
        (OneHotEncoder(handle_unknown="ignore", sparse_output=False), CATEGORIES),
        sparse_threshold=0,
    )
    trees = HistGradientBoostingClassifier(
        max_iter=150,
        learning_rate=0.05,
        max_leaf_nodes=8,
        min_samples_leaf=50,
        l2_regularization=1,
        early_stopping=False,
        # One call in fifteen succeeds. Balanced, a score above 0.5 means "more likely than most", not "likely".
        class_weight="balanced",
        random_state=0,
    )
    return make_pipeline(columns, trees).fit(calls[NUMBERS + CATEGORIES], calls[LABEL])


def score(model, calls):
    """P(subscribes) per call."""
    return model.predict_proba(calls[NUMBERS + CATEGORIES])[:, 1]


def report(name, labels, positive):
    predicted = positive > 0.5
    print(
        f"{name}: {len(labels)} rows, accuracy {accuracy_score(labels, predicted):.3f}, "
        f"F1 {f1_score(labels, predicted):.3f}, AUC {roc_auc_score(labels, positive):.3f}"
    )


def check(model, calls):
    # Rows with everything missing, numbers out of all bounds, and categories that do not exist.
    odd = pd.DataFrame(
        [
            {name: np.nan for name in NUMBERS} | {name: "" for name in CATEGORIES},
            {name: 1e9 for name in NUMBERS} | {name: "never seen" for name in CATEGORIES},
            {name: -1e9 for name in NUMBERS} | {name: "unknown" for name in CATEGORIES},
        ]
    )
    calls = pd.concat([calls, odd], ignore_index=True)
    numbers = calls[NUMBERS].astype(object).where(calls[NUMBERS].notna(), None)
    inputs = {name: {"type": "float32", "values": list(numbers[name])} for name in NUMBERS}
    inputs |= {name: {"type": "string", "values": list(calls[name])} for name in CATEGORIES}
    task = {"model": str(HERE / "model.onnx"), "inputs": inputs, "positive": list(score(model, calls))}
    runtime = HERE.parent / "compare-runtimes.mjs"
    subprocess.run(["node", str(runtime)], input=json.dumps(task), text=True, check=True)


if __name__ == "__main__":
    files = {
        name.split(".")[0]: pd.read_csv(HERE / name)
        for name in ("train.csv.gz", "reference.csv", "evaluation.csv")
    }
    model = fit(files["train"])
    onnx.save(to_onnx(model, NUMBERS, CATEGORIES), HERE / "model.onnx")
    for name, calls in files.items():
        report(name, calls[LABEL], score(model, calls))
    if "--check" in sys.argv:
        check(model, files["evaluation"])
