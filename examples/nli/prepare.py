"""Writes reference.jsonl and evaluation.jsonl: /usr/bin/python3 prepare.py

Generated, not collected: sentences are put together from the lists below, and what follows from a sentence is known
from how the other one was made. No person wrote or labelled any of them.
"""

import json
import random
from pathlib import Path

HERE = Path(__file__).parent

# Who, one and several, and what they are beside that.
WHO = [
    ("a man", "two men", "person", "people"),
    ("a woman", "two women", "person", "people"),
    ("a boy", "three boys", "child", "children"),
    ("a girl", "three girls", "child", "children"),
    ("a teacher", "several teachers", "person", "people"),
    ("a farmer", "two farmers", "person", "people"),
    ("a doctor", "some doctors", "person", "people"),
    ("a dog", "two dogs", "animal", "animals"),
    ("a cat", "three cats", "animal", "animals"),
    ("a horse", "several horses", "animal", "animals"),
]
# What people do, the same in general, and what nobody does at the same time.
DOES = [
    ("playing the guitar", "making music", ["sleeping", "washing a car"]),
    ("singing a song", "making music", ["sleeping", "reading a book"]),
    ("playing football", "doing sport", ["sleeping", "sitting still"]),
    ("riding a bicycle", "moving", ["cooking dinner", "sitting on a chair"]),
    ("reading a newspaper", "reading", ["swimming", "playing football"]),
    ("cooking soup", "preparing food", ["riding a bicycle", "swimming"]),
    ("painting a fence", "working", ["dancing", "reading a book"]),
    ("talking on the phone", "talking", ["sleeping", "swimming"]),
    ("eating an apple", "eating", ["singing a song", "sleeping"]),
    ("dancing", "moving", ["sitting still", "sleeping"]),
]
# What animals do.
MOVES = [
    ("running", "moving", ["sleeping", "lying down"]),
    ("jumping over a log", "moving", ["sleeping", "lying still"]),
    ("drinking water", "drinking", ["sleeping", "running away"]),
    ("sleeping", "resting", ["running", "eating"]),
    ("chasing a ball", "playing", ["sleeping", "lying down"]),
]
WHERE = [
    ("on a beach", "outside", "in a kitchen"),
    ("in a park", "outside", "in an office"),
    ("in the street", "outside", "in a bedroom"),
    ("on a mountain", "outside", "in a shop"),
    ("in a garden", "outside", "in a cellar"),
    ("in a kitchen", "inside", "on a beach"),
    ("in an office", "inside", "in a park"),
    ("in a living room", "inside", "on a mountain"),
    ("in a museum", "inside", "in a garden"),
]
LOOK = ["in a red coat", "with a blue hat", "with long hair", "in green boots", "with a small bag"]
WHEN = ["", "", "", " on a sunny day", " in the evening", " while it rains", " on a cold morning"]
UNKNOWN_OF_PEOPLE = [
    "{The} {be} waiting for a friend",
    "{The} {be} paid for it",
    "{The} {be} on holiday",
    "{The} {be} very tired",
    "{The} {have} done this before",
    "{The} {be} from another country",
]
UNKNOWN_OF_ANIMALS = [
    "{The} {be} very old",
    "{The} {be} hungry",
    "{The} {have} an owner",
    "{The} {be} afraid of water",
]
LABELS = ["contradiction", "entailment", "neutral"]


def the(noun):
    return "The " + noun.split(" ", 1)[1]


def capital(text):
    return text[0].upper() + text[1:] + "."


def pair(draw, label):
    """A premise and a hypothesis that is true, false or open by it."""
    one, several, kind, kinds = draw.choice(WHO)
    is_several = draw.random() < 0.4
    who = several if is_several else one
    be, have = ("are", "have") if is_several else ("is", "has")
    some = f"some {kinds}" if is_several else f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
    is_animal = kind == "animal"
    doing, general, never = draw.choice(MOVES if is_animal else DOES)
    where, side, elsewhere = draw.choice(WHERE)
    look = "" if is_animal or draw.random() < 0.5 else " " + draw.choice(LOOK)
    when = draw.choice(WHEN)
    premise = capital(f"{who}{look} {be} {doing} {where}{when}")
    if label == "entailment":
        hypothesis = draw.choice(
            [
                f"{who} {be} {general}",
                f"{some} {be} {doing}",
                f"{some} {be} {general} {side}",
                f"{the(who)} {be} {side}",
                f"{who} {be} {doing}",
                f"there {be} {some} {where}",
            ]
        )
    elif label == "contradiction":
        other_side = "inside" if side == "outside" else "outside"
        hypothesis = draw.choice(
            [
                f"{the(who)} {be} {draw.choice(never)}",
                f"{who} {be} {doing} {elsewhere}",
                f"{the(who)} {be} {other_side}",
                f"nobody is {doing}",
                f"{some} {be} {draw.choice(never)} {where}",
                f"there are no {kinds} {where}",
            ]
        )
    else:
        unknown = draw.choice(UNKNOWN_OF_ANIMALS if is_animal else UNKNOWN_OF_PEOPLE)
        another = draw.choice([place for place, its_side, _ in WHERE if its_side == side and place != where])
        hypothesis = draw.choice(
            [
                unknown.format(The=the(who), be=be, have=have),
                unknown.format(The=the(who), be=be, have=have),
                f"{who} {draw.choice(LOOK)} {be} {general}" if look == "" else f"{the(who)} {be} {general} near {another[another.index(' ') + 1:]}",
                f"{the(who)} {be} {doing} for the first time",
            ]
        )
    return {"premise": premise, "hypothesis": capital(hypothesis), "label": label}


def pairs(count, seed, known=()):
    """So many pairs, none of them twice or among the known ones."""
    draw = random.Random(seed)
    seen = {(row["premise"], row["hypothesis"]) for row in known}
    rows = []
    while len(rows) < count:
        row = pair(draw, LABELS[len(rows) % 3])
        key = (row["premise"], row["hypothesis"])
        if key not in seen:
            seen.add(key)
            rows.append(row)
    draw.shuffle(rows)
    return rows


def splits():
    reference = pairs(600, 1)
    evaluation = pairs(600, 2, reference)
    return {"reference": reference, "evaluation": evaluation, "train": pairs(9000, 3, reference + evaluation)}


if __name__ == "__main__":
    for name, rows in splits().items():
        if name == "train":
            continue
        lines = [json.dumps(row) + "\n" for row in rows]
        (HERE / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
        print(f"{name}: {len(rows)} pairs")
