import { cleanBlock, cleanLine } from './clean-text.js';
import { escapeCommands } from './escape-commands.js';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Foreign text as the value of an XML attribute: one line, only characters that XML 1.0 allows. */
export function xmlAttribute(text: string, maxLength?: number): string {
  return escapeXml(cleanLine(text, maxLength));
}

/** Foreign text as the content of an XML element; line breaks stay. */
export function xmlText(text: string, maxLength?: number): string {
  return escapeXml(cleanBlock(text, maxLength));
}

/** `>` too, so that no `]]>` is left. Both cleaners have removed what XML 1.0 forbids. */
function escapeXml(text: string): string {
  return escapeCommands(text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character));
}
