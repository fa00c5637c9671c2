const withheld = /^(INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_\w*|GH_TOKEN|RUNNER_\w*|RIME_API_KEY|NODE_\w*)$/i;

/** Whether an environment variable is the workflow's own, which no model is given: with it, it could act in the workflow's name. */
export const isWithheld = (name: string): boolean => withheld.test(name);
