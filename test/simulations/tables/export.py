"""Writes the tables of this folder from the packages that ship them: README.md says which. The same input, same bytes.

    python3 export.py FOLDER_OF_THE_UNPACKED_NPM_PACKAGE_vega-datasets

Needs scikit-learn 1.2 and pandas. The label is the last column, as the name of its class.
"""

import gzip
import json
import sys
from pathlib import Path

import pandas as pd
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits, load_iris, load_wine

here = Path(__file__).parent
vega = Path(sys.argv[1]) / "data"


def write(name, table):
    text = table.to_csv(index=False, lineterminator="\n")
    (here / f"{name}.csv.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def write_bundled(name, load):
    bunch = load(as_frame=True)
    table = bunch.data.copy()
    table["class"] = [str(bunch.target_names[label]) for label in bunch.target]
    write(name, table)


write_bundled("breast-cancer", load_breast_cancer)
write_bundled("digits", load_digits)
write_bundled("iris", load_iris)
write_bundled("wine", load_wine)

diabetes = load_diabetes(as_frame=True, scaled=False)
table = diabetes.data.copy()
# Made binary: whether the disease progressed further than in half of the patients.
table["class"] = ["fast" if target > diabetes.target.median() else "slow" for target in diabetes.target]
write("diabetes", table)
# As it is: a number, how far the disease progressed in a year.
table = diabetes.data.copy()
table["class"] = diabetes.target
write("diabetes-progression", table)

penguins = pd.DataFrame(json.loads((vega / "penguins.json").read_text()))
penguins["class"] = penguins.pop("Species")
# Numbers that are whole stay whole beside the missing ones.
write("penguins", penguins.convert_dtypes())

weather = pd.read_csv(vega / "weather.csv", dtype=str, keep_default_na=False)
weather["class"] = weather.pop("weather")
write("weather", weather)

strikes = pd.read_csv(vega / "birdstrikes.csv", dtype=str, keep_default_na=False)
strikes["class"] = ["none" if damage == "None" else "damage" for damage in strikes.pop("Effect Amount of damage")]
# What the damage cost is known only after it.
write("bird-strikes", strikes.drop(columns=["Cost Other", "Cost Repair", "Cost Total $"]))
