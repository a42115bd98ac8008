import { ui, type Messages } from '#content/message.ts'

/** Every path of a design from the lab: what is asked of it, where its paths end, and what holds on all of them. */
export const labPathsMessages = {
  'lab.paths.existing': ui(
    'For an <who>existing user</who> in <region>{region}</region>, on <phone>{phone}</phone>, first asked on <asked>{asked}</asked>, under <design>{design}</design>, on <on>{on}</on>, with <held>{held}</held>, <answer>{answer}</answer> and <account>{account}</account>{more}:',
  ),
  'lab.paths.later': ui(
    'For a <who>later user</who>, joined on <joined>{joined}</joined>, in <region>{region}</region>, on <phone>{phone}</phone>, under <design>{design}</design>, on <on>{on}</on>, with <held>{held}</held>, <answer>{answer}</answer> and <account>{account}</account>{more}:',
  ),
  'lab.paths.slot.held': ui('What is held back'),
  'lab.paths.slot.answer': ui('The answer'),
  'lab.paths.slot.asked': ui('First asked'),
  'lab.paths.held.any': ui('anything held back or not'),
  'lab.paths.held.none': ui('nothing held back'),
  'lab.paths.held.all': ui('all held back that can be'),
  'lab.paths.held.use': ui('data held back for “{use}”'),
  'lab.paths.answer.any': ui('any answer or none'),
  'lab.paths.answer.open': ui('no answer'),
  'lab.paths.answer.accepted': ui('an acceptance'),
  'lab.paths.answer.declined': ui('a no'),
  'lab.paths.class.open': ui('no answer, {account}'),
  'lab.paths.class.declined': ui('declined, {account}'),
  'lab.paths.class.none': ui('accepted with nothing held back, {account}'),
  'lab.paths.class.some': ui('accepted with a part held back, {account}'),
  'lab.paths.class.all': ui('accepted with all held back that can be, {account}'),
  'lab.paths.end': ui(
    'Question: {terms}{window, select, none {} open {, the control works} used {, the control used up} other {, the control gone}}{count, plural, =0 {} other {, held back: {uses}}}{authority, select, none {} other {; {authorityName}: {authorityWord}}}',
  ),
  'lab.paths.knobs': ui('A lab design, not history. It follows from: {knobs}.'),
  'lab.paths.theorems': ui('What holds on every path of this design'),
  'lab.paths.theorems.text': ui(
    'Which sentences hold follows from its settings. Each is held against everything that anybody can do under this design: in every region, on both phones, joined and first asked on days of every kind.',
  ),
  'lab.paths.theorems.none': ui('Its settings promise nothing that would hold on every path.'),
  'lab.paths.prove': ui('Prove them here'),
  'lab.paths.proved': ui('Proved by exhausting {standings} standings on {days} days, for {people} kinds of person.'),
  'lab.paths.notProvedYet': ui('Not gone through yet.'),
  'lab.paths.provedAll': ui('Proved in this browser: {standings} standings, nothing against.'),
  'lab.paths.notAll': ui('A path against one of them was found.'),
  'lab.paths.proving': ui('Proving: {done} of {of} kinds of person'),
  'lab.paths.theorem.bothWaysEveryDay': ui(
    'On every day, whoever has accepted has a way of that day to holding back, and one to sharing.',
  ),
  'lab.paths.theorem.oneTapEachWay': ui(
    'After the answer, one tap in the chats changes it, either way, in every standing.',
  ),
  'lab.paths.theorem.changesWhileOpen': ui('When the window has closed, no path changes what is held back.'),
  'lab.paths.theorem.offNeverOnAgain': ui('Off never becomes on: who held back, by any path, has held back for good.'),
  'lab.paths.theorem.answerIsFinal': ui('No path changes what an acceptance held back or gave.'),
  'lab.paths.theorem.nothingToHoldBack': ui('No path holds anything back: there is nothing to do it with.'),
  'lab.paths.theorem.notAskedNoChoice': ui('Who was not there before the question has no path to an answer.'),
  'lab.paths.theorem.noIsNotAskedAgain': ui('After a no, on no path is the question put again.'),
  'lab.paths.theorem.nothingTaken': ui('No path but deleting the account ends it, or takes anything from it.'),
} as const satisfies Messages
