import { randomUUID } from 'node:crypto';
import { encodeProject } from '../encode/encode-records.js';
import type { Handlers } from '../server/listen.js';
import { cutPage, readPage } from '../server/paginate.js';
import { invalid, nameTaken } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';
import { findProject } from './find.js';
import { readModelTask } from './read-words.js';

export function projectHandlers({
  store,
  now,
}: EngineParts): Pick<Handlers, 'listProjects' | 'createProject' | 'getProject' | 'getProjectUrl'> {
  return {
    listProjects: ({ query }) => {
      const filter = query.names().find((name) => name.startsWith('first_page_query.'));
      if (filter)
        throw invalid(`the embedded engine lists projects unfiltered: leave ${filter} out and compare names`);
      const { items, ...page } = cutPage(store.projects.list(), readPage(query, 'projects'));
      return { projects: items.map((project) => ({ project: encodeProject(project) })), ...page };
    },
    createProject: ({ body }) => {
      const name = body.requiredText('name');
      const task = readModelTask(body, 'model_task');
      const description = body.text('description') ?? '';
      if (store.projects.named(name)) throw nameTaken('project', name);
      const project = store.projects.add({ id: randomUUID(), createdAtMs: now(), name, description, task });
      return { project: encodeProject(project) };
    },
    getProject: ({ params }) => ({
      project: { project: encodeProject(findProject(store, params['projectUuid'])) },
    }),
    getProjectUrl: ({ params }) => {
      findProject(store, params['projectUuid']);
      return { url: null }; // There is no web page to link to.
    },
  };
}
