/** That a repository has another name by now, if it has: the old one may be taken by somebody else one day. */
export function renamedNote(id: string, newId: string | undefined): readonly string[] {
  return newId === undefined ? [] : [`${id} is called ${newId} on Hugging Face by now: use that name.`];
}
