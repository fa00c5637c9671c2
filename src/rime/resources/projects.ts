import type { ModelTask } from '../../domain/vocabulary.js';
import { modelTaskPrefix, shortWord, wireWord } from '../../wire/enums.js';
import type * as answers from '../../wire/answers.js';
import type * as requests from '../../wire/requests.js';
import type { Answer } from '../answers/answer.js';
import type { Api } from '../calls/api.js';
import { listPages } from '../calls/list-pages.js';

export interface Project {
  readonly projectId: string;
  readonly name: string;
  /** Short word; open, so plain text. */
  readonly modelTask: string | undefined;
}

export interface Projects {
  /** All that the key may see, last tested first. */
  list(): AsyncIterable<Project>;
  create(name: string, task: ModelTask): Promise<Project>;
  /** Throws RimeError `not-found` when there is none. */
  get(projectId: string): Promise<Project>;
}

export function projects(api: Api): Projects {
  return {
    list: () =>
      listPages(
        (query) => api.call('listProjects', { task: 'list the projects', query }),
        (page) => page.list('projects').map((item) => decode(item.object('project'))),
      ),
    create: async (name, task) => {
      const body: requests.CreateProjectInput = {
        name,
        description: 'Made by RIME Model Gate.',
        model_task: wireWord(modelTaskPrefix, task),
      };
      const answer = await api.call('createProject', { task: `create the project "${name}"`, body });
      return decode(answer.object('project'));
    },
    get: async (projectId) => {
      const params = { projectUuid: projectId };
      const answer = await api.call('getProject', { task: `read the project ${projectId}`, params });
      return decode(answer.object('project').object('project'));
    },
  };
}

function decode(answer: Answer<answers.Project>): Project {
  const modelTask = answer.text('modelTask');
  return {
    projectId: answer.object('id').requiredText('uuid'),
    name: answer.text('name') ?? '',
    modelTask: modelTask === undefined ? undefined : shortWord(modelTaskPrefix, modelTask),
  };
}
