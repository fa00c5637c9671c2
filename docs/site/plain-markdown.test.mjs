import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createMarkdownRenderer } from 'vitepress';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { plainMarkdown } from './plain-markdown.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const markdown = await createMarkdownRenderer(folder, { attrs: { disable: true }, config: plainMarkdown });

/** A page as its reader gets it: its HTML is a template to the site's generator. */
const page = (text) =>
  renderToString(
    createSSRApp({ template: `<div>${markdown.render(text, { path: join(folder, 'page.md') })}</div>` }),
  );

for (const [name, text, shown] of [
  [
    'braces',
    'Say {{ process.exit(3) }} and ${{ secrets.KEY }}.',
    'Say {{ process.exit(3) }} and ${{ secrets.KEY }}.',
  ],
  ['braces that are left open', 'Say {{ and }', 'Say {{ and }'],
  ['braces in code', '`{{ 1 + 1 }}`', '{{ 1 + 1 }}</code>'],
  ['braces in a heading', '## {{ 1 + 1 }} {#own}', '{{ 1 + 1 }} {#own}'],
  ['a name between angle brackets', 'Give <owner>/<repo> to it.', 'Give &lt;owner&gt;/&lt;repo&gt; to it.'],
  ['a tag that is never closed', '<div>\n\nText', '&lt;div&gt;'],
  ['an end without a beginning', 'a</details>b', 'a&lt;/details&gt;b'],
  ['a container', '::: danger\nText\n:::', '::: danger'],
  ['a program', '<script setup>\nthrow 1\n</script>\n\nText', '&lt;script setup&gt;'],
  ['an image with a program', 'See <img src=x onerror=alert(1)>.', '&lt;img src=x onerror=alert(1)&gt;'],
  ['a directive', '<b v-html="1 + 1">bold</b>', '&lt;b v-html='],
  ['a file of the machine', '<<< /etc/passwd', '&lt;&lt;&lt; /etc/passwd'],
  ['an emoji', 'It is :100: here', 'It is :100: here'],
  ['a line break', 'a<br>b', 'a<br>b'],
  [
    'a long name',
    '`drift:a_b.c` & `&lt_x`',
    '<code>drift:<wbr>a_<wbr>b.<wbr>c</code> &amp; <code>&amp;lt_<wbr>x</code>',
  ],
  ['a comment', 'a<!-- {{ hidden }} -->b', 'ab'],
])
  test(`${name} is shown as it is on GitHub`, async () => {
    const html = await page(text);
    assert.ok(html.includes(shown), html);
    assert.doesNotMatch(html, /<script|<img|<b v-/);
  });
