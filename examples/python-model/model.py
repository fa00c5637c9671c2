"""Who will subscribe to a term deposit: a logistic regression, written out.

RIME's interface: one file with predict_df, which may read files of its own folder. Needs pandas and numpy.
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd

COEFFICIENTS = json.loads((Path(__file__).parent / "coefficients.json").read_text(encoding="utf-8"))


def predict_df(df: pd.DataFrame) -> np.ndarray:
    """P(subscribes) per row. A number that is missing or not a number counts as average, a new category as none."""
    log_odds = np.full(len(df), COEFFICIENTS["intercept"])
    for column, number in COEFFICIENTS["numbers"].items():
        values = pd.to_numeric(df[column], errors="coerce").fillna(number["mean"])
        log_odds += number["weight"] * (values.to_numpy(dtype=float) - number["mean"]) / number["deviation"]
    for column, weights in COEFFICIENTS["categories"].items():
        log_odds += df[column].map(weights).fillna(0).to_numpy(dtype=float)
    return 1 / (1 + np.exp(-np.clip(log_odds, -500, 500)))
