import { ui, type Messages } from '#content/message.ts'

/** Handing out a moment, and opening one. */
export const shareMessages = {
  'share.button': ui('Share'),
  'share.title': ui('Share this moment'),
  'share.close': ui('Close'),
  'share.link.title': ui('Link'),
  'share.link.text': ui(
    'Who opens it stands where you stand now. What you did is in the address itself; no server learns it.',
  ),
  'share.link.label': ui('Link to this moment'),
  'share.link.copy': ui('Copy link'),
  'share.link.copied': ui('Link copied'),
  'share.link.byHand': ui('The browser did not allow copying. The link is selected: copy it by hand.'),
  'share.link.send': ui('Send it to an app'),
  'share.link.tooLong': ui(
    'This story is too long for a link: {length} characters, and some programs cut links after {most}. Save it as a file instead.',
  ),
  'share.file.title': ui('File'),
  'share.file.text': ui('The whole story as a scenario file. This app opens it, and so does the command line.'),
  'share.file.save': ui('Save scenario file'),
  'share.file.saved': ui('Saved as {name}'),
  'share.cite.title': ui('Citation'),
  'share.cite.copy': ui('Copy as citation'),
  'share.cite.copied': ui('Citation copied'),
  'share.cite.byHand': ui('The browser did not allow copying. The citation is selected: copy it by hand.'),
  'share.cite.label': ui('Citation of this moment'),
  'share.cite.text': ui('Consent Replay. {title}, {day}. Reconstruction, wording paraphrased. {link}'),
  'share.cite.untitled': ui('A moment of a replay'),
  'share.open.title': ui('Open a file'),
  'share.open.text': ui('Choose a scenario file, or drop one anywhere on this page. It is read here and sent nowhere.'),
  'share.open.choose': ui('Choose a file'),
  'share.open.drop': ui('Drop the file to open it'),
  'share.open.opened': ui('Opened {name}. The story before it can be undone back to.'),
  'share.open.unreadable': ui('The browser could not read {name}.'),
  'share.faults.title': ui('This file was not opened'),
  'share.faults.text': ui(
    '{count, plural, one {# thing in {name} is not as it should be} other {# things in {name} are not as they should be}}. {unchanged, select, design {Your design is unchanged.} other {Your story is unchanged.}}',
  ),
  'share.faults.close': ui('Close'),
} as const satisfies Messages
