"""The fitted scikit-learn pipeline of train.py as an ONNX graph, from raw text to probabilities."""

from onnx import TensorProto, helper


def to_onnx(model, word_pattern):
    """`word_pattern`: the regular expression of a word, as the vectorizer used it."""
    vectorizer, classifier = model.named_steps.values()
    # TfIdfVectorizer wants all single words first, then all pairs: ngram_counts says where each part starts.
    terms = sorted(vectorizer.vocabulary_, key=lambda term: (term.count(" "), term))
    pool = [word for term in terms for word in term.split(" ")]
    single_words = sum(" " not in term for term in terms)
    weights = [float(classifier.coef_[0][vectorizer.vocabulary_[term]]) for term in terms]
    bias = float(classifier.intercept_[0])
    nodes = [
        helper.make_node("Reshape", ["sentence", "one_axis"], ["texts"]),
        helper.make_node(
            "StringNormalizer", ["texts"], ["lower"], case_change_action="LOWER", is_case_sensitive=0
        ),
        helper.make_node(
            "Tokenizer",
            ["lower"],
            ["words"],
            domain="com.microsoft",
            mark=0,
            mincharnum=1,
            pad_value="#",
            tokenexp=word_pattern,
        ),
        helper.make_node(
            "TfIdfVectorizer",
            ["words"],
            ["present"],
            mode="IDF",  # 1 where the term is present, times a weight that is 1 when none is given
            min_gram_length=1,
            max_gram_length=2,
            max_skip_count=0,
            pool_strings=pool,
            ngram_counts=[0, single_words],
            ngram_indexes=list(range(len(terms))),
        ),
        helper.make_node(
            "LinearClassifier",
            ["present"],
            ["class", "probabilities"],
            domain="ai.onnx.ml",
            coefficients=[-w for w in weights] + weights,
            intercepts=[-bias, bias],
            classlabels_ints=[0, 1],
            multi_class=0,
            post_transform="LOGISTIC",
        ),
    ]
    graph = helper.make_graph(
        nodes,
        "sentiment",
        [helper.make_tensor_value_info("sentence", TensorProto.STRING, ["N", 1])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", 2])],
        [helper.make_tensor("one_axis", TensorProto.INT64, [1], [-1])],
    )
    opsets = [("", 15), ("ai.onnx.ml", 2), ("com.microsoft", 1)]
    return helper.make_model(
        graph,
        ir_version=8,
        producer_name="export_onnx.py",
        opset_imports=[helper.make_opsetid(*o) for o in opsets],
    )
