import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What signs a link: whoever has it may use the link. */
const signature = /[?&](?:sig|X-Amz-Signature|X-Goog-Signature)=([^\s&"'<>\\]{6,})/gi;

/**
 * Where a run shows its key or a signed link, in what it printed and in every file it left behind; empty when nowhere.
 * The command by which the runner is told what to hide is the one place where they must be.
 */
export async function findSecrets(
  printed: Readonly<Record<string, string>>,
  folders: readonly string[],
  apiKey: string | undefined,
): Promise<readonly string[]> {
  const found: string[] = [];
  const look = (place: string, text: string): void => {
    const shown = text.replaceAll(/^::add-mask::.*$/gm, '');
    // Shorter ones are no keys, and would be found by chance.
    if (apiKey !== undefined && apiKey.length >= 8 && shown.includes(apiKey))
      found.push(`the key in ${place}`);
    const masked = new Set<string>();
    for (const line of text.split('\n')) {
      const [, mask] = /^::add-mask::(.*)$/.exec(line) ?? [];
      if (mask !== undefined) masked.add(mask);
      else
        for (const { 0: link, 1: value = '' } of line.matchAll(signature)) {
          // The runner hides what it was told to before, also where the client of its own artifacts prints it.
          if (!masked.has(value)) found.push(`a signed link in ${place}: ${link.slice(0, 40)}`);
        }
    }
  };
  for (const [place, text] of Object.entries(printed)) look(place, text);
  for (const folder of folders) {
    for (const path of await filesBelow(folder)) look(path, await readFile(path, 'latin1'));
  }
  return found;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
