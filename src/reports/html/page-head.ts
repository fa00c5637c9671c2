import { createHash } from 'node:crypto';
import { markup, Markup } from './markup.js';
import { pageScript, pageStyle } from './page-assets.js';

/**
 * The document's head. The policy allows this style and this script by their hashes and nothing else: no request, no
 * frame, no form target, no inline handler or style attribute that foreign text might smuggle in.
 */
export function pageHead(title: string): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${sha256(pageStyle)}'`,
    `script-src '${sha256(pageScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <link rel="expect" href="#end" blocking="render" />
    <title>${title}</title>
    <style>${new Markup(pageStyle)}</style>
  </head>`;
}

/**
 * At the end of the body, when the page is there. Browsers that know how to wait paint nothing before what stands behind
 * it, so that nothing is laid out that the script then hides.
 */
export function pageScriptElement(): Markup {
  return new Markup(`<script>${pageScript}</script><div id="end"></div>`);
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
