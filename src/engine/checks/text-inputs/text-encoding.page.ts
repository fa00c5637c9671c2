import { wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';

export const textEncodingPage: WrittenPage = {
  testType: 'text_encoding',
  title: 'Texts in the wrong encoding',
  about:
    'Finds texts that were read in another encoding than they were written in, more often than in the reference data.',
  why: 'An export is written in one encoding and read in another. Plain English stays as it is, and each name with an accent, each quotation mark and each emoji becomes rubbish that the model never saw. It hits some languages only, so nobody in the office notices.',
  example: {
    before: 'Where is my café receipt?',
    after: 'Where is my cafÃ© receipt?',
    finding: 'An alert, when enough of the texts look like this.',
  },
  judges: `A text is damaged when it holds what UTF-8 looks like when it is read as Windows-1252, or the mark for bytes that could not be read. The share of such texts is compared with that of the reference, column by column, with the interval of two shares (exact ones, joined by squares). Missing texts do not count. It takes ${leastRows} texts in either of the data.\n\n${wholeInterval('all columns of text')}`,
  causes:
    'A file that is written as UTF-8 and read as Windows-1252 or Latin-1, a database driver or a spreadsheet in between, or texts that were decoded twice.',
  remedy:
    'Read the file as UTF-8, or tell the encoding where it is opened. What is damaged already can often be turned back (encode as Windows-1252, decode as UTF-8); the mark for unreadable bytes can not.',
  platform: 'RIME has no such test.',
  meanings: { severity_thresholds: 'how much greater the share of damaged texts is than in the reference' },
};
