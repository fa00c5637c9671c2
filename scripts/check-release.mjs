// Whether a version can be released: `node scripts/check-release.mjs v1.2.3` prints what the changelog says of it, or tells
// what is amiss and ends with 1. Without a tag the version in package.json is meant.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tag = process.argv[2] ?? `v${version}`;
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const sections = new Map(
  changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return [title.trim().split(/\s/)[0], lines.join('\n').trim()];
    }),
);
const notes = sections.get(version);
const problems = [
  /^v\d+\.\d+\.\d+$/.test(tag) ? [] : `${tag} is no tag of a version, such as v1.2.3`,
  tag === `v${version}` ? [] : `the tag is ${tag}, and package.json has ${version}`,
  notes === undefined ? `CHANGELOG.md has no section "## ${version}"` : [],
  notes === '' ? `CHANGELOG.md says nothing of ${version}` : [],
  sections.keys().next().value === version ? [] : `the first section of CHANGELOG.md is not ${version}`,
].flat();
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(notes);
