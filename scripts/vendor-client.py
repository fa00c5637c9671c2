"""Runs every call of the vendor's generated Python client (robustintelligence 2.10.16) against a server.

    model-gate serve --port 8080 --data-dir examples/bank --json     # tells the key
    python3 scripts/vendor-client.py http://127.0.0.1:8080 KEY       # where the client is installed

Prints each call with what came of it: an answer that the client could read, or the refusal with its sentence. Ends with
status 1 when a call comes to anything else.
"""
import sys
import time
import uuid

from ri import RIClient
from ri.apiclient.exceptions import ApiException

# These are refused on purpose, and the server says what to do instead (docs/serve.md).
REFUSED = {"file_upload", "schedule_service", "activate_schedule_for_project", "deactivate_schedule_for_project"}
# Of nothing uploaded there is a list.
ANSWERED = {"list_uploaded_file_urls"}


def main(url: str, key: str) -> int:
    client = RIClient(url, key)
    bad = 0

    def call(group, name, /, *args, **kwargs):
        nonlocal bad
        is_refused = bool(REFUSED & {group, name}) and name not in ANSWERED
        try:
            answer = getattr(getattr(client, group), name)(*args, **kwargs)
            outcome, is_good = "answered", not is_refused
        except ApiException as error:
            answer = None
            outcome = f"refused with {error.status}: {error.body}"
            is_good = error.status == 501 and is_refused
        except Exception as error:  # What the client can't read is what is looked for.
            answer, outcome, is_good = None, f"{type(error).__name__}: {error}", False
        bad += not is_good
        print(f"{'ok ' if is_good else 'BAD'} {group}.{name}: {outcome}")
        return answer

    suffix = uuid.uuid4().hex[:8]
    info = call("rime_info", "get_rime_info")
    customer = getattr(info, "customer_name", None) or "embedded engine"
    call("feature_flag", "get_limit_status", customer, "LICENSE_LIMIT_EXPIRATION")
    call("feature_flag", "list_enabled_features", customer)
    agents = call("agent_manager", "list_agents")
    call("agent_manager", "get_agent", agents.agents[0].agent_id.uuid)

    image = f"image_{suffix}"
    call("image_registry", "create_image", name=image, pip_requirements=[{"name": "transformers"}])
    call("image_registry", "get_image", image)
    call("image_registry", "list_images")
    call("image_registry", "list_images2")
    call("image_registry", "delete_image", image)

    created = call(
        "project_service", "create_project", name=f"bank {suffix}", description="d", model_task="MODEL_TASK_BINARY_CLASSIFICATION"
    )
    project = created.project.id.uuid
    call("project_service", "get_project", project)
    call("project_service", "list_projects")
    call("project_service", "get_project_url", project)
    call(
        "project_service",
        "update_project",
        project,
        project={"name": "bank", "description": "d", "modelTask": "MODEL_TASK_BINARY_CLASSIFICATION"},
        mask="name",
    )

    def dataset(name):
        answer = call(
            "registry_service",
            "register_dataset",
            project,
            name=f"{name} {suffix}",
            data_info={
                "connectionInfo": {"dataFile": {"path": f"{name}.csv"}},
                "dataParams": {"labelCol": "y", "classNames": ["no", "yes"]},
            },
        )
        return answer.dataset_id

    reference, evaluation = dataset("reference"), dataset("evaluation")
    registered = call(
        "registry_service",
        "register_model",
        project,
        name=f"model {suffix}",
        model_info={"modelPath": {"path": "model.onnx"}},
    )
    model = registered.model_id.uuid
    prediction = {"connectionInfo": {"dataFile": {"path": "evaluation.csv"}}, "predParams": {"predCol": "y"}}
    call("registry_service", "register_prediction_set", project, model, evaluation, pred_info=prediction)
    call("registry_service", "get_prediction_set", model, evaluation)
    call("registry_service", "list_prediction_sets", project, first_page_req_model_id=model)
    call("registry_service", "delete_prediction_set", model, evaluation)
    call("registry_service", "get_dataset", dataset_id=reference)
    call("registry_service", "list_datasets", project)
    call("registry_service", "get_model", model_id_uuid=model)
    call("registry_service", "list_models", project)

    config = {
        "runName": "bank",
        "modelId": {"uuid": model},
        "dataInfo": {"refDatasetId": reference, "evalDatasetId": evaluation},
        "categories": ["TEST_CATEGORY_TYPE_DRIFT"],
    }
    started = call("model_testing", "start_stress_test", project, test_run_config=config)
    job = started.job.job_id
    while client.job_reader.get_job(job).job.status not in ("JOB_STATUS_SUCCEEDED", "JOB_STATUS_FAILED"):
        time.sleep(0.5)
    call("job_reader", "get_job", job, view="JOB_VIEW_FULL")
    call("job_reader", "list_jobs_for_project", project)
    call("job_reader", "get_project_id", job)
    run = call("job_reader", "get_test_run_id", job).test_run_id
    call("job_reader", "cancel_job", job)

    call("results_reader", "get_test_run", run)
    call("results_reader", "list_test_runs", project_id=project)
    cases = call("results_reader", "list_test_cases", list_test_cases_query_test_run_id=run).test_cases
    test_type = cases[0].test_batch_type
    call("results_reader", "list_batch_results", test_run_id=run)
    call("results_reader", "get_batch_result", run, test_type)
    features = call("results_reader", "list_feature_results", test_run_id=run).feature_results
    call("results_reader", "get_feature_result", run, features[0].url_safe_feature_id)
    call("results_reader", "list_summary_tests", query_test_run_id=run)
    call("results_reader", "get_category_results", run)
    call("results_reader", "get_test_config", run, "feature_drift")
    call("results_reader", "list_validation_categories")
    call("results_reader", "rename_test_run", run, name="renamed")
    call("results_reader", "delete_test_run", run)

    call("file_upload", "get_dataset_file_upload_url", "data.csv")
    call("file_upload", "get_dataset_file_upload_url2", "data.csv")
    call("file_upload", "get_model_directory_upload_urls", "model", ["model.py"])
    call("file_upload", "get_model_directory_upload_urls2", "model", ["model.py"])
    call("file_upload", "list_uploaded_file_urls")
    call("file_upload", "delete_uploaded_file_url", "s3://bucket/data.csv")
    schedule = str(uuid.uuid4())
    call("schedule_service", "create_schedule", {"uuid": project}, config, "0 0 * * *")
    call("schedule_service", "get_schedule", schedule)
    call("schedule_service", "delete_schedule", schedule)
    call("project_service", "activate_schedule_for_project", project, schedule)
    call("project_service", "deactivate_schedule_for_project", project, schedule)

    call("registry_service", "delete_model", model)
    call("registry_service", "delete_dataset", reference)
    call("project_service", "delete_project", project)
    print(f"{bad} calls came to something else" if bad else "every call was answered, or refused as documented")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
