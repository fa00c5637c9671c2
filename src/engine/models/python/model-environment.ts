import { isWithheld } from '../../../domain/withheld-variable.js';

/**
 * Variables that a program needs to start and to find its libraries: those of the system, of Python and its environments,
 * of numerical libraries and of caches. None of them carries a secret or names a file of the workflow's runner.
 */
const allowed = new RegExp(
  `^(${[
    'PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\\w+|TZ|TMPDIR|TEMP|TMP|TERM|CI',
    'SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES\\w*|NUMBER_OF_PROCESSORS',
    'PYTHON\\w*|VIRTUAL_ENV|CONDA_\\w+|PYENV_\\w+|UV_\\w*PYTHON\\w*',
    'LD_LIBRARY_PATH|DYLD_\\w+|OMP_\\w+|MKL_\\w+|OPENBLAS_\\w+|NUMEXPR_\\w+|KMP_\\w+|CUDA_\\w+|NVIDIA_\\w+|ROCR_\\w+|HIP_\\w+',
    'XDG_CACHE_HOME|HF_HOME|HF_HUB_CACHE|HF_HUB_OFFLINE|TRANSFORMERS_\\w+|TORCH_HOME|NLTK_DATA|MPLCONFIGDIR',
  ].join('|')})$`,
  'i',
);

/** What pip needs beside that to reach a package index. */
const forPip = /^(PIP_\w+|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|SSL_CERT_\w+|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE)$/i;

/** The environment of the model's code: what it needs to run, and the variables of these names. */
export function modelEnvironment(env: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return only(env, (name) => allowed.test(name) || (names.includes(name) && !isWithheld(name)));
}

/** The environment in which packages are installed. */
export function pipEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return only(env, (name) => allowed.test(name) || forPip.test(name));
}

function only(env: NodeJS.ProcessEnv, isKept: (name: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
}
