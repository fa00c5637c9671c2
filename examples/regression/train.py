"""Writes reference.csv, evaluation.csv and coefficients.json from the weather of ../../test/simulations/tables.

    python3 train.py

Least squares on the days of 2012 and 2013 at both places; 2014 is the reference, 2015 the evaluation. Plain Python.
"""

import csv
import gzip
import json
from pathlib import Path

HERE = Path(__file__).parent
TABLE = HERE.parents[1] / "test" / "simulations" / "tables" / "weather.csv.gz"
COLUMNS = ["date", "location", "precipitation", "wind", "weather", "temp_min", "temp_max"]
NUMBERS = ["precipitation", "wind", "temp_min"]
SKIES = ["drizzle", "fog", "rain", "snow"]  # beside sun


def read_days():
    with gzip.open(TABLE, "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            row["weather"] = row["class"]
            yield {name: row[name] for name in COLUMNS}


def inputs_of(day):
    return [1.0] + [float(day[name]) for name in NUMBERS] + [float(day["weather"] == sky) for sky in SKIES]


def solve(lines):
    """Gauss with pivots; each line ends with its right side."""
    size = len(lines)
    for k in range(size):
        pivot = max(range(k, size), key=lambda row: abs(lines[row][k]))
        lines[k], lines[pivot] = lines[pivot], lines[k]
        for row in range(size):
            if row != k:
                factor = lines[row][k] / lines[k][k]
                lines[row] = [a - factor * b for a, b in zip(lines[row], lines[k])]
    return [line[-1] / line[k] for k, line in enumerate(lines)]


def fit(days):
    rows = [(inputs_of(day), float(day["temp_max"])) for day in days]
    size = len(rows[0][0])
    normal = [
        [sum(x[j] * x[k] for x, _ in rows) for k in range(size)] + [sum(x[j] * y for x, y in rows)]
        for j in range(size)
    ]
    weights = [round(weight, 6) for weight in solve(normal)]
    skies = dict(zip(SKIES, weights[1 + len(NUMBERS) :]))
    return {"intercept": weights[0], "numbers": dict(zip(NUMBERS, weights[1:])), "weather": skies}


if __name__ == "__main__":
    days = list(read_days())
    years = {
        "train": [day for day in days if day["date"] < "2014"],
        "reference": [day for day in days if day["date"][:4] == "2014"],
        "evaluation": [day for day in days if day["date"][:4] == "2015"],
    }
    (HERE / "coefficients.json").write_text(json.dumps(fit(years["train"]), indent=2) + "\n", encoding="utf-8")
    for name in ("reference", "evaluation"):
        with open(HERE / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(years[name])

    from model import predict_dict  # only now: it reads the file that was just written

    for name, some in years.items():
        labels = [float(day["temp_max"]) for day in some]
        errors = [predict_dict(day) - label for day, label in zip(some, labels)]
        mean = sum(labels) / len(labels)
        squares = sum(error * error for error in errors)
        rmse, mae = (squares / len(errors)) ** 0.5, sum(map(abs, errors)) / len(errors)
        r2 = 1 - squares / sum((label - mean) ** 2 for label in labels)
        print(f"{name}: {len(some)} days, RMSE {rmse:.3f}, MAE {mae:.3f}, R2 {r2:.3f}")
