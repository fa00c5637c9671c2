import { randomUUID } from 'node:crypto';
import { encodeProject } from '../encode/encode-records.js';
import type { ProjectDetails } from '../jobs/records.js';
import type { Fields } from '../server/fields.js';
import type { Handlers } from '../server/listen.js';
import { cutPage, readPage } from '../server/paginate.js';
import { invalid, wrongState } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';
import { findProject } from './find.js';
import { changeDetails, readDetails } from './project-details.js';
import { refuseField } from './refuse-field.js';
import { removeProject } from './remove.js';

export function projectHandlers({
  store,
  now,
}: EngineParts): Pick<
  Handlers,
  'listProjects' | 'createProject' | 'getProject' | 'updateProject' | 'deleteProject' | 'getProjectUrl'
> {
  return {
    listProjects: ({ query }) => {
      const filter = query.names().find((name) => name.startsWith('first_page_query.'));
      if (filter)
        throw invalid(`the embedded engine lists projects unfiltered: leave ${filter} out and compare names`);
      const { items, ...page } = cutPage(store.projects.list(), readPage(query, 'projects'));
      return { projects: items.map((project) => ({ project: encodeProject(project) })), ...page };
    },
    createProject: ({ body }) => {
      body.requiredText('name');
      const details = readOwn(body);
      const project = store.projects.add({ id: randomUUID(), createdAtMs: now(), details });
      return { project: encodeProject(project) };
    },
    getProject: ({ params }) => ({
      project: { project: encodeProject(findProject(store, params['projectUuid'])) },
    }),
    updateProject: ({ params, body }) => {
      const project = findProject(store, params['projectUuid']);
      const details = changeDetails(project.details, body.message('project'), body.text('mask'));
      store.projects.change(project, { details });
      return { project: encodeProject(project) };
    },
    deleteProject: ({ params }) => {
      const project = findProject(store, params['projectUuid']);
      const open = store.jobs
        .list()
        .filter(({ request, state }) => request.projectId === project.id && !('endedAtMs' in state));
      if (open.length > 0)
        throw wrongState(`project ${project.id} has stress tests that are not over: cancel them first`);
      removeProject(store, project);
      return {};
    },
    getProjectUrl: ({ params }) => {
      findProject(store, params['projectUuid']);
      return { url: null }; // There is no web page to link to.
    },
  };
}

/** Refuses what the platform would apply to every run of the project. */
function readOwn(body: Fields): ProjectDetails {
  refuseField(body, 'profiling_config', 'profiles data in its own fixed way');
  refuseField(body.message('run_time_info'), 'random_seed', 'takes the seed with each run (run_time_info)');
  refuseField(
    body.message('run_time_info'),
    'custom_image',
    'has no images: models run in the runner itself',
  );
  return readDetails(body);
}
