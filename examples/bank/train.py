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
from onnx import TensorProto, helper
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

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


def tree_attributes(trees):
    """The trees as the attributes of TreeEnsembleRegressor. scikit-learn keeps their nodes in private fields."""
    attributes = {name: [] for name in (
        "nodes_treeids", "nodes_nodeids", "nodes_featureids", "nodes_values", "nodes_modes", "nodes_truenodeids",
        "nodes_falsenodeids", "nodes_missing_value_tracks_true",
        "target_treeids", "target_nodeids", "target_ids", "target_weights",
    )}
    for tree_id, (predictor,) in enumerate(trees._predictors):
        for node_id, node in enumerate(predictor.nodes):
            is_leaf = bool(node["is_leaf"])
            row = {
                "nodes_treeids": tree_id,
                "nodes_nodeids": node_id,
                "nodes_featureids": 0 if is_leaf else int(node["feature_idx"]),
                "nodes_values": 0.0 if is_leaf else float(node["num_threshold"]),
                "nodes_modes": "LEAF" if is_leaf else "BRANCH_LEQ",
                "nodes_truenodeids": 0 if is_leaf else int(node["left"]),
                "nodes_falsenodeids": 0 if is_leaf else int(node["right"]),
                "nodes_missing_value_tracks_true": int(node["missing_go_to_left"]),
            }
            if is_leaf:
                row |= {
                    "target_treeids": tree_id,
                    "target_nodeids": node_id,
                    "target_ids": 0,
                    "target_weights": float(node["value"]),
                }
            for name, value in row.items():
                attributes[name].append(value)
    return attributes


def to_onnx(model):
    columns, trees = model.named_steps.values()
    encoder = columns.named_transformers_["onehotencoder"]
    nodes = []
    for column, categories in zip(CATEGORIES, encoder.categories_):
        nodes += [
            helper.make_node(
                "OneHotEncoder", [column], [f"{column}_cube"], domain="ai.onnx.ml", cats_strings=list(categories), zeros=1
            ),
            helper.make_node("Flatten", [f"{column}_cube"], [f"{column}_flags"], axis=1),
        ]
    nodes += [
        helper.make_node("Concat", NUMBERS + [f"{column}_flags" for column in CATEGORIES], ["features"], axis=1),
        helper.make_node(
            "TreeEnsembleRegressor", ["features"], ["log_odds"], domain="ai.onnx.ml",
            n_targets=1, base_values=[float(trees._baseline_prediction[0, 0])], **tree_attributes(trees),
        ),
        helper.make_node("Sigmoid", ["log_odds"], ["yes"]),
        helper.make_node("Sub", ["one", "yes"], ["no"]),
        helper.make_node("Concat", ["no", "yes"], ["probabilities"], axis=1),
    ]
    inputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", 1]) for name in NUMBERS]
    inputs += [helper.make_tensor_value_info(name, TensorProto.STRING, ["N", 1]) for name in CATEGORIES]
    graph = helper.make_graph(
        nodes,
        "bank",
        inputs,
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", 2])],
        [helper.make_tensor("one", TensorProto.FLOAT, [1], [1.0])],
    )
    opsets = [helper.make_opsetid("", 15), helper.make_opsetid("ai.onnx.ml", 1)]
    return helper.make_model(graph, ir_version=8, producer_name="train.py", opset_imports=opsets)


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
    odd = pd.DataFrame([
        {name: np.nan for name in NUMBERS} | {name: "" for name in CATEGORIES},
        {name: 1e9 for name in NUMBERS} | {name: "never seen" for name in CATEGORIES},
        {name: -1e9 for name in NUMBERS} | {name: "unknown" for name in CATEGORIES},
    ])
    calls = pd.concat([calls, odd], ignore_index=True)
    numbers = calls[NUMBERS].astype(object).where(calls[NUMBERS].notna(), None)
    inputs = {name: {"type": "float32", "values": list(numbers[name])} for name in NUMBERS}
    inputs |= {name: {"type": "string", "values": list(calls[name])} for name in CATEGORIES}
    task = {"model": str(HERE / "model.onnx"), "inputs": inputs, "positive": list(score(model, calls))}
    runtime = HERE.parent / "compare-runtimes.mjs"
    subprocess.run(["node", str(runtime)], input=json.dumps(task), text=True, check=True)


if __name__ == "__main__":
    files = {name.split(".")[0]: pd.read_csv(HERE / name) for name in ("train.csv.gz", "reference.csv", "evaluation.csv")}
    model = fit(files["train"])
    onnx.save(to_onnx(model), HERE / "model.onnx")
    for name, calls in files.items():
        report(name, calls[LABEL], score(model, calls))
    if "--check" in sys.argv:
        check(model, files["evaluation"])
