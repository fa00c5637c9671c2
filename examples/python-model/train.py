"""Writes coefficients.json from ../bank/train.csv.gz: /usr/bin/python3 train.py

Logistic regression on standardised numbers and one-hot categories. Made with scikit-learn 1.2; model.py needs none.
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

HERE = Path(__file__).parent
BANK = HERE.parent / "bank"
NUMBERS = ["age", "balance", "day", "campaign", "pdays", "previous"]
CATEGORIES = ["job", "marital", "education", "default", "housing", "loan", "contact", "month", "poutcome"]
LABEL = "y"


def fit(calls):
    columns = make_column_transformer(
        (StandardScaler(), NUMBERS), (OneHotEncoder(handle_unknown="ignore"), CATEGORIES), sparse_threshold=0
    )
    # One call in fifteen succeeds. Balanced, a score above 0.5 means "more likely than most", not "likely".
    classifier = LogisticRegression(class_weight="balanced", max_iter=2000)
    return make_pipeline(columns, classifier).fit(calls[NUMBERS + CATEGORIES], calls[LABEL])


def to_coefficients(model):
    columns, classifier = model.named_steps.values()
    scaler, encoder = (
        columns.named_transformers_["standardscaler"],
        columns.named_transformers_["onehotencoder"],
    )
    weights = iter(classifier.coef_[0].tolist())
    numbers = {
        name: {"weight": next(weights), "mean": mean, "deviation": deviation}
        for name, mean, deviation in zip(NUMBERS, scaler.mean_.tolist(), scaler.scale_.tolist())
    }
    categories = {
        name: {value: next(weights) for value in values}
        for name, values in zip(CATEGORIES, encoder.categories_)
    }
    return {"intercept": float(classifier.intercept_[0]), "numbers": numbers, "categories": categories}


if __name__ == "__main__":
    files = {
        name.split(".")[0]: pd.read_csv(BANK / name)
        for name in ("train.csv.gz", "reference.csv", "evaluation.csv")
    }
    fitted = fit(files["train"])
    text = json.dumps(to_coefficients(fitted), indent=2) + "\n"
    (HERE / "coefficients.json").write_text(text, encoding="utf-8")

    from model import predict_df  # only now: it reads the file that was just written

    for name, calls in files.items():
        positive = predict_df(calls)
        difference = np.abs(positive - fitted.predict_proba(calls[NUMBERS + CATEGORIES])[:, 1]).max()
        predicted = positive > 0.5
        print(
            f"{name}: {len(calls)} rows, accuracy {accuracy_score(calls[LABEL], predicted):.3f}, "
            f"F1 {f1_score(calls[LABEL], predicted):.3f}, AUC {roc_auc_score(calls[LABEL], positive):.3f}; "
            f"largest difference from scikit-learn {difference:.1e}"
        )
