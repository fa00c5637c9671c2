"""The fitted scikit-learn pipeline of train.py as an ONNX graph, node by node."""

from collections import defaultdict

from onnx import TensorProto, helper


def to_onnx(model, numbers, categories):
    columns, trees = model.named_steps.values()
    encoder = columns.named_transformers_["onehotencoder"]
    nodes = []
    for column, values in zip(categories, encoder.categories_):
        cube, flags = f"{column}_cube", f"{column}_flags"  # N × 1 × values, N × values
        nodes += [
            helper.make_node(
                "OneHotEncoder", [column], [cube], domain="ai.onnx.ml", cats_strings=list(values), zeros=1
            ),
            helper.make_node("Flatten", [cube], [flags], axis=1),
        ]
    nodes += [
        helper.make_node("Concat", numbers + [f"{name}_flags" for name in categories], ["features"], axis=1),
        helper.make_node(
            "TreeEnsembleRegressor", ["features"], ["log_odds"], domain="ai.onnx.ml", **tree_attributes(trees)
        ),
        helper.make_node("Sigmoid", ["log_odds"], ["yes"]),
        helper.make_node("Sub", ["one", "yes"], ["no"]),
        helper.make_node("Concat", ["no", "yes"], ["probabilities"], axis=1),
    ]
    inputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", 1]) for name in numbers]
    inputs += [helper.make_tensor_value_info(name, TensorProto.STRING, ["N", 1]) for name in categories]
    output = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", 2])
    one = helper.make_tensor("one", TensorProto.FLOAT, [1], [1.0])
    graph = helper.make_graph(nodes, "bank", inputs, [output], [one])
    opsets = [helper.make_opsetid("", 15), helper.make_opsetid("ai.onnx.ml", 1)]
    return helper.make_model(graph, ir_version=8, producer_name="export_onnx.py", opset_imports=opsets)


def tree_attributes(trees):
    """All trees as parallel lists, one entry per node or leaf. scikit-learn keeps the nodes in private fields."""
    lists = defaultdict(list)
    for tree_id, (predictor,) in enumerate(trees._predictors):
        for node_id, node in enumerate(predictor.nodes):
            is_leaf = bool(node["is_leaf"])
            lists["nodes_treeids"].append(tree_id)
            lists["nodes_nodeids"].append(node_id)
            lists["nodes_modes"].append("LEAF" if is_leaf else "BRANCH_LEQ")
            # A leaf has no feature, threshold or children; their fields hold no meaning there.
            lists["nodes_featureids"].append(0 if is_leaf else int(node["feature_idx"]))
            lists["nodes_values"].append(0.0 if is_leaf else float(node["num_threshold"]))
            lists["nodes_truenodeids"].append(0 if is_leaf else int(node["left"]))
            lists["nodes_falsenodeids"].append(0 if is_leaf else int(node["right"]))
            lists["nodes_missing_value_tracks_true"].append(int(node["missing_go_to_left"]))
            if is_leaf:
                lists["target_treeids"].append(tree_id)
                lists["target_nodeids"].append(node_id)
                lists["target_ids"].append(0)
                lists["target_weights"].append(float(node["value"]))
    return {"n_targets": 1, "base_values": [float(trees._baseline_prediction[0, 0])], **lists}
