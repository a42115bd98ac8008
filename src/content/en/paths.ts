import { ui, type Messages } from '#content/message.ts'

/**
 * Every path: what can be reached, by how little, and what nobody can reach. It is about the replay, and says so; days,
 * years and counts come in as values.
 */
const question = {
  'paths.title': ui('Every path'),
  'paths.lede': ui(
    'One story is an example. Here all of them are gone through: every step that the phone would take, on every day on which it matters.',
  ),
  'paths.question': ui('The question'),
  'paths.existing': ui(
    'For an <who>existing user</who> in <region>{region}</region>, on <phone>{phone}</phone>, first asked on <asked>{asked}</asked>, <design>{design}</design> and <telling>{telling}</telling>, on <on>{on}</on>, with <sharing>{sharing}</sharing> and <account>{account}</account>{more}:',
  ),
  'paths.later': ui(
    'For a <who>later user</who>, joined on <joined>{joined}</joined>, in <region>{region}</region>, on <phone>{phone}</phone>, <design>{design}</design> and <telling>{telling}</telling>, on <on>{on}</on>, with <sharing>{sharing}</sharing> and <account>{account}</account>{more}:',
  ),
  'paths.more': ui(' and {region} “{state}”'),
  'paths.slot.who': ui('Who'),
  'paths.slot.design': ui('The design'),
  'paths.design.shipped': ui('as it was shipped'),
  'paths.design.ongoing-control': ui('ongoing control'),
  'paths.design.commitments-2023': ui('the consumer commitments'),
  'paths.design.neutral-minimum': ui('the neutral minimum'),
  'paths.design.own': ui('a design of your own'),
  'paths.slot.telling': ui('Telling'),
  'paths.slot.on': ui('On the day'),
  'paths.slot.sharing': ui('Sharing'),
  'paths.slot.account': ui('Account'),
  'paths.who.existing': ui('existing user'),
  'paths.who.later': ui('later user'),
  'paths.telling.happened': ui('as it happened'),
  'paths.telling.announced-january': ui('as announced in {month}'),
  'paths.telling.announced-february': ui('as announced in {month}'),
  'paths.telling.announced-may': ui('as announced in {month}'),
  'paths.sharing.any': ui('the sharing switch either way'),
  'paths.sharing.on': ui('data left for ads'),
  'paths.sharing.off': ui('data held back for ads'),
  'paths.sharing.none': ui('no answer about ads'),
  'paths.sharing.noChoice': ui('no choice about ads'),
  'paths.account.any': ui('the account in any condition'),
  'paths.account.active': ui('the account usable'),
  'paths.account.blocked': ui('the app stopped'),
  'paths.account.callsOnly': ui('only calls left'),
  'paths.account.noChatList': ui('the chat list gone'),
  'paths.account.silent': ui('the account silent'),
  'paths.account.deleted': ui('the account deleted'),
} as const satisfies Messages

const result = {
  'paths.answer': ui('{count} of {ends, plural, one {# end} other {# ends}}'),
  'paths.answer.detail': ui(
    '{paths} {many, plural, one {path leads} other {paths lead}} to {ends, plural, one {this end} other {these # ends}}. Gone through: {standings, plural, one {# standing} other {# standings}} on {days, plural, one {# day} other {# days}} that {days, plural, one {matters} other {matter}}.',
  ),
  'paths.answer.countless': ui('More than {most}'),
  'paths.searching': ui('Searching …'),
  'paths.working': ui('Going through every path: {done} of {of}'),
  'paths.cancel': ui('Cancel'),
  'paths.stopped': ui('Stopped. Nothing is known about this question yet.'),
  'paths.failed': ui(
    'This browser could not search. The answer to the first question stands in the page as it was built.',
  ),
  'paths.again': ui('Search again'),
  'paths.example': ui('The smallest example'),
  'paths.example.none': ui(
    'Nobody gets there: no path ends so on this day. What holds on every day stands below, as theorems.',
  ),
  'paths.example.cost': ui(
    '{taps, plural, =0 {No tap} one {# tap} other {# taps}}{screens, plural, =0 {} one {, on # screen} other {, on # screens}}{days, plural, =0 {} one {, on # day} other {, on # days}}',
  ),
  'paths.example.end': ui('It ends so: {end}'),
  'paths.example.nothing': ui('Nothing is done. The days pass until {day}.'),
  'paths.example.then': ui('Then the days pass until {day}.'),
  'paths.play': ui('Play it'),
  'paths.playNamed': ui('Play it: {end}'),
  'paths.ends': ui('The ends'),
  'paths.ends.like': ui('{count, plural, one {The end as asked} other {The # ends as asked}}'),
  'paths.ends.all': ui('{count, plural, one {The only end} other {All # ends}}'),
  'paths.showAll': ui('Show all {count}'),
  'paths.col.outcome': ui('Outcome'),
  'paths.col.taps': ui('Taps'),
  'paths.col.screens': ui('Screens'),
  'paths.col.days': ui('Days used'),
  'paths.col.reversible': ui('Reversible until'),
  'paths.reversible.no': ui('not at all'),
  'paths.reversible.nothingAnswered': ui('nothing answered'),
  'paths.reversible.throughout': ui('the end of the replay'),
  'paths.col.paths': ui('Paths'),
  'paths.col.sources': ui('Sources'),
  'paths.col.play': ui('Example'),
  'paths.class': ui('{sharing}, {account}'),
  'paths.isLike': ui('As asked:'),
  'paths.end': ui(
    'Terms of {first}: {terms2016}{switched, select, notice {, off at the notice} used {, off within the window} open {, the window open} closed {, the window closed} other {}}; terms of {second}: {terms2021}{authority, select, none {} other {; {authorityName}: {authorityWord}}}',
  ),
  'paths.sources': ui('{count, plural, one {# source} other {# sources}} of: {end}'),
  'paths.take.link': ui('Copy link'),
  'paths.take.link.done': ui('Link copied'),
  'paths.take.cite': ui('Copy as citation'),
  'paths.take.cite.done': ui('Citation copied'),
  'paths.take.cite.text': ui(
    'Consent Replay. Every path: {answer} on {day}, for the question in the link. Reconstruction, counted on its rules. {link}',
  ),
  'paths.take.byHand': ui('The browser did not allow copying. Copy it by hand: {text}'),
  'paths.link.broken': ui('This link could not be read, so the first question is shown.'),
  'paths.link.newer': ui('This link was made by a newer copy of this tool, so the first question is shown.'),
  'paths.link.ignored': ui('Parts of this link are not known and were left out: {parts}'),
  'paths.link.close': ui('Close this note'),
} as const satisfies Messages

const theorems = {
  'paths.theorems': ui('What holds on every path'),
  'paths.theorems.text': ui(
    'Each sentence is held against everything that anybody can do in the replay: in every region, on both phones, in every telling that it is about, joined and first asked on days of every kind. A single path against it would make it false, and the tests of this site fail.',
  ),
  'paths.theorem.newUserNeverOff': ui('Who joined after {lastExisting} has no path to holding data back for ads.'),
  'paths.theorem.afterWindowNoWayBack': ui('When the window has closed, no path leads from sharing to holding back.'),
  'paths.theorem.offNeverOn': ui('Off never becomes on: who held data back, by any path, has held it back for good.'),
  'paths.theorem.onlyDeletionEnds': ui(
    'As it happened, no path but deleting the account ends it, or takes anything from it.',
  ),
  'paths.theorem.januaryAccepted': ui(
    'As announced in {month}: from {without} on, every account that can be used has accepted.',
  ),
  'paths.proved': ui(
    'Proved by exhausting {standings} standings on {days} days, for {people} kinds of person and telling.',
  ),
  'paths.notProved': ui('This does not hold: a path against it was found.'),
  'paths.opposite.newUserNeverOff': ui('Not so for an existing user:'),
  'paths.opposite.afterWindowNoWayBack': ui('Not so while the window is open:'),
  'paths.opposite.onlyDeletionEnds': ui('Not so as announced in {second}:'),
  'paths.opposite.januaryAccepted': ui('Not so as it happened, on the same day:'),
  'paths.opposite.none': ui('There is no person and no telling of whom it is not so.'),
  'paths.theorem.number': ui('Theorem {number}'),
  'paths.prove': ui('Prove all of them again, here'),
  'paths.proving': ui('Proving: {done} of {of} kinds of person and telling'),
  'paths.provedAgain': ui('Proved again in this browser: {standings} standings, nothing against.'),
  'paths.provedOtherwise': ui('This browser came to another result than the page was built with.'),
  'paths.proveStopped': ui('Stopped before the end: nothing is proved by that.'),
} as const satisfies Messages

const definitions = {
  'paths.words': ui('What is counted'),
  'paths.word.end': ui('An end'),
  'paths.word.end.text': ui(
    'What stays when the day is over: what was agreed and when it was asked, where the switch stands, whether its window is open, whether the account is usable, what an authority changed. On which screen somebody happens to look makes no other end.',
  ),
  'paths.word.path': ui('A path'),
  'paths.word.path.text': ui(
    'Steps and the days on which they are done, without a way round: on each day that matters, the fewest steps from the standing in which the day begins to that in which the next one does. Looking and going back is no other path.',
  ),
  'paths.word.day': ui('A day that matters'),
  'paths.word.day.text': ui(
    'A day beside which something falls due, for everybody or because of what was done. Any other day is like its neighbour: whatever is done on it can be done on one that matters, before and after the same things. The tests live every single day and find the same.',
  ),
  'paths.word.standing': ui('A standing'),
  'paths.word.standing.text': ui(
    'Where somebody is in every part of the rules at once, the screen included. What a page forgets when it is left is not counted.',
  ),
  'paths.word.shortest': ui('The smallest example'),
  'paths.word.shortest.text': ui(
    'The path with the fewest steps; of those, the one on the fewest days; of those, the earliest. Before it is shown the replay has lived it, and ended where it should.',
  ),
  'paths.word.reversible': ui('Reversible until'),
  'paths.word.reversible.text': ui(
    'The last day on which steps of that day turn the answer of the shortest path round, from given to held back or from held back to given, if nothing else is done meanwhile. Deleting the account turns nothing round.',
  ),
  'paths.word.rules': ui('What it rests on'),
  'paths.word.rules.text': ui(
    'The rules of the replay, each with its sources or marked as assumed. What is proved here is proved of these rules. That something can be reached does not say that anybody did.',
  ),
} as const satisfies Messages

export const pathsMessages = {
  'title.paths': ui('Every path'),
  'description.paths': ui(
    'Every end that can be reached, in how few taps, and what no path leads to: the consent flow gone through completely.',
  ),
  ...question,
  ...result,
  ...theorems,
  ...definitions,
} as const satisfies Messages
