import { percent, wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';
import { toleratedFlips } from './text-flip-test.js';

interface EditWords extends Pick<WrittenPage, 'title' | 'about' | 'why' | 'causes' | 'remedy'> {
  readonly before: string;
  readonly after: string;
  /** Which texts are changed, and how. */
  readonly does: string;
  readonly tolerated: keyof typeof toleratedFlips;
}

const typos = {
  causes:
    'A vocabulary of whole words, in which a word with a typo is unknown, few typos in the training texts because somebody cleaned them, or a decision that hangs on a single word.',
  remedy:
    'Train on texts with such typos added, use a tokenizer that parts unknown words, or correct the spelling before the model, at training and in production alike. Look at the shown texts first: where a typo makes another word, another answer may be right.',
  tolerated: 'typo',
} as const;

const editedWords =
  'In each sampled text a few words are drawn, and in each of them a character: how many, the parameters say.';

const words: Readonly<Record<string, EditWords>> = {
  text_upper_case: {
    title: 'Texts in capitals',
    about: 'Asks whether the model answers otherwise when the same text is written in capitals.',
    why: 'Angry customers, legal forms and old systems write in capitals. A model that was trained on edited texts takes them for unknown words and answers at random, to the very people who need an answer.',
    before: 'Where is my parcel?',
    after: 'WHERE IS MY PARCEL?',
    does: 'Sampled texts are put in capitals, all of them.',
    causes:
      'A tokenizer or a list of words that tells capitals from small letters, or training texts without capitals.',
    remedy:
      'Use an uncased tokenizer, put texts in small letters at training and in production alike, or add texts in capitals to the training data.',
    tolerated: 'unnoticed',
  },
  text_lower_case: {
    title: 'Texts in small letters',
    about: 'Asks whether the model answers otherwise when the same text is written without capitals.',
    why: 'On phones people write without capitals. A model that learned names and beginnings of sentences by their capitals does well on edited texts and fails in the chat.',
    before: 'Paris was a mistake. I want my money back.',
    after: 'paris was a mistake. i want my money back.',
    does: 'Sampled texts are put in small letters, all of them.',
    causes:
      'A tokenizer that tells capitals from small letters, or training texts that are all carefully edited.',
    remedy:
      'Use an uncased tokenizer, put texts in small letters at training and in production alike, or add texts without capitals to the training data.',
    tolerated: 'unnoticed',
  },
  text_remove_special_chars: {
    title: 'Texts without full stops and apostrophes',
    about:
      'Asks whether the model answers otherwise when full stops and apostrophes are missing from a text.',
    why: "Forms, speech recognition and hasty people leave out punctuation. A model whose decision hangs on a full stop, or on the apostrophe of don't, turns the meaning round for them.",
    before: "I don't like it. It broke.",
    after: 'I dont like it It broke',
    does: 'Full stops and straight apostrophes are deleted from sampled texts.',
    causes:
      'A tokenizer that parts words at the apostrophe, so that don t and dont are unlike, or training texts in which punctuation goes with a class.',
    remedy:
      'Clean texts in the same way at training and in production, or add such texts to the training data. See whether one class of the training texts has other punctuation than the others.',
    tolerated: 'unnoticed',
  },
  text_ascii: {
    title: 'Texts without accents',
    about:
      'Asks whether the model answers otherwise when accents and typographic marks are written with plain letters.',
    why: 'The same sentence comes with “curly” quotes from a word processor and with plain ones from a form; names lose their accents on the way through old systems. Customers with such names get other answers.',
    before: 'The café’s menu was “fine”.',
    after: 'The cafe\'s menu was "fine".',
    does: 'Sampled texts that have such characters are written in ASCII: accents go, ligatures and typographic marks are spelt out, what has no counterpart (emoji, other scripts) is dropped.',
    causes:
      'Texts that are normalised at training and not in production, or the other way round, a vocabulary without accents, or emoji that carry the decision.',
    remedy:
      'Normalise texts (Unicode NFKC, plain quotation marks) at training and in production alike. Where emoji carry the meaning, the answer is right to change; look at the shown texts, and ignore the finding with that reason.',
    tolerated: 'unnoticed',
  },
  text_keyboard_aug_attack: {
    title: 'Typos of the keyboard',
    about: 'Asks whether the model answers otherwise when a finger hits the key beside the right one.',
    why: 'People type with typos, on phones most of all, and readers hardly notice. A model that loses its way by one wrong letter was tested on texts that nobody types.',
    before: 'My delivery is late.',
    after: 'My deluvery is late.',
    does: `${editedWords} A character becomes one whose key touches its own on a US keyboard.`,
    ...typos,
  },
  text_char_substitution_attack: {
    title: 'Wrong characters',
    about: 'Asks whether the model answers otherwise when a character in a few words is another one.',
    why: 'Scans, bad lines and slips put wrong characters into words that every reader still understands. A filter that a single character gets round is no filter.',
    before: 'This is a free offer.',
    after: 'This is a fr%e offer.',
    does: `${editedWords} A character becomes any other letter, digit or mark.`,
    ...typos,
  },
  text_char_deletion_attack: {
    title: 'Missing characters',
    about: 'Asks whether the model answers otherwise when a character in a few words is missing.',
    why: 'Letters get lost by fast typing and bad scans, and readers do not even notice. A model that does has learned the spelling and not the message.',
    before: 'I want to cancel my contract.',
    after: 'I want to cancl my contract.',
    does: `${editedWords} A character is dropped.`,
    ...typos,
  },
  text_char_insertion_attack: {
    title: 'Characters too many',
    about: 'Asks whether the model answers otherwise when a character too many stands in a few words.',
    why: 'Keys are hit twice and lines are broken in the middle of a word. Senders of spam do it on purpose, as it costs them nothing and gets round a list of words.',
    before: 'Please call me back.',
    after: 'Please cal4l me back.',
    does: `${editedWords} Any letter, digit or mark is put before a character.`,
    ...typos,
  },
  text_char_swap_attack: {
    title: 'Characters in the wrong order',
    about:
      'Asks whether the model answers otherwise when two neighbouring characters of a few words change places.',
    why: 'It is the commonest slip of fast typing and hardly disturbs reading. A model that stumbles over it fails those who write in a hurry.',
    before: 'The invoice is wrong.',
    after: 'The inovice is wrong.',
    does: `${editedWords} A character changes places with a neighbour; capitals stay where they were.`,
    ...typos,
  },
};

export const textFlipPages: readonly WrittenPage[] = Object.entries(words).map(
  ([testType, { before, after, does, tolerated, ...own }]) => ({
    testType,
    ...own,
    example: {
      before: `\`${before}\``,
      after: `\`${after}\``,
      finding: `A warning, when so many answers turn that the whole interval lies beyond ${percent(toleratedFlips[tolerated])}.`,
    },
    judges: `${does} The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond ${percent(toleratedFlips[tolerated])} (wider or narrower by \`run.sensitivity\`); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and ${leastRows} that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.\n\n${wholeInterval('all text inputs')}`,
    platform:
      'RIME makes a case of each sampled text, by how far the probability of the predicted class moves, whether or not the answer turns. Ours counts the answers that turn, over all texts together.',
    meanings: {
      severity_thresholds:
        'the share of changed texts of which the answer turns; null for the share above, a warning at most',
    },
  }),
);
