import { claim, ui, type Messages } from '#content/message.ts'

/** Dates and counts come in as arguments: a sentence of ours about ourselves holds none. */
export const homeMessages = {
  'home.title': claim('In 2016 a messaging app asked its users one question.', ['F05', 'F06']),
  'home.lede': ui('Here is the question. You have the phone.'),
  'home.doors': ui('Where to begin'),
  'home.door2016.title': ui('{month}'),
  'home.door2016.text': ui('You are asked. Do what you would have done, and see, tap by tap, what follows.'),
  'home.door2016.start': ui('Start in {year}'),
  'home.door2021.title': ui('{month}, as it was announced'),
  'home.door2021.text': ui('You are asked again. Answer, or wait for the day that the notice names.'),
  'home.door2021.start': ui('Start in {year}'),
  'home.minutes': ui(
    '{minutes, plural, one {About # minute} other {About # minutes}} each. You can go back to any moment.',
  ),
  'home.mine': ui('If it happened to you: <mine>What did I agree to?</mine> Four questions, one page.'),
  'home.teach': ui('For a class: <teach>lessons</teach>, with or without a network.'),
  'home.waiting.count': ui('{kinds, plural, one {# kind of data.} other {# kinds of data.}}'),
  'home.waiting.text': ui('What may go on from here depends on the answer.'),
  'home.what': ui('What this is'),
  'home.live.title': ui('Live it'),
  'home.live.text': ui(
    'You tap, and days pass. The app, the company and the authorities do what the record says they did.',
  ),
  'home.see.title': ui('See it'),
  'home.see.text': ui(
    'After each tap: which kinds of data may go to the parent company, for what, and until which day that can be changed.',
  ),
  'home.check.title': ui('Check it'),
  'home.check.text': ui(
    'The small number behind a sentence opens its sources. Where they disagree, each side is shown. What nobody knows says so.',
  ),
} as const satisfies Messages
