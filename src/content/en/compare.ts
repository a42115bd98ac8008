import { claim, ui, type Messages } from '#content/message.ts'

/** What differs, as a statement about one side. It must read on its own, beside what the other side says. */
const statements = {
  'compare.begun.notYet': ui('There is no account yet. It begins on {day}.'),
  'compare.begun.has': ui('There is an account.'),

  'compare.account.active': ui('The app works.'),
  'compare.account.blocked2016': ui('The app has stopped until you agree.'),
  'compare.account.blocked2021': ui('The app has stopped until you agree.'),
  'compare.account.callsOnly': ui('Only calls and notifications are left until you agree.'),
  'compare.account.noChatList': ui('The chat list is gone until you agree.'),
  'compare.account.silent': ui('Nothing arrives any more until you agree.'),
  'compare.account.deleted': ui('The account is deleted.'),

  'compare.terms2021.notAsked': ui('The terms of {year} have not been shown.'),
  'compare.terms2021.asked': ui('The terms of {year} are asked for, and not answered.'),
  'compare.terms2021.deferred': ui('The terms of {year} are put off for today.'),
  'compare.terms2021.postponed': ui('The notice of {year} is withdrawn for now. Nothing is asked.'),
  'compare.terms2021.bannered': ui('A banner asks for the terms of {year}. It blocks nothing.'),
  'compare.terms2021.reminded': ui('A reminder asks for the terms of {year}. It can be put off.'),
  'compare.terms2021.declined': ui('The terms of {year} are declined.'),
  'compare.terms2021.accepted': ui('The terms of {year} are accepted.'),
  'compare.terms2021.acceptedAtSignup': ui('The terms of {year} were accepted by signing up.'),

  'compare.terms2016.notAsked': ui('The terms of {year} have not been shown.'),
  'compare.terms2016.asked': ui('The terms of {year} are asked for, and not answered.'),
  'compare.terms2016.deferred': ui('The terms of {year} are put off for today.'),
  'compare.terms2016.declined': ui('The terms of {year} are declined.'),
  'compare.terms2016.accepted': ui('The terms of {year} are accepted.'),
  'compare.terms2016.acceptedAtSignup': ui('The terms of {year} were accepted by signing up.'),

  'compare.sharing.none': ui('No choice about sharing was made.'),
  'compare.sharing.on': ui('The sharing switch was left on.'),
  'compare.sharing.off': ui('The sharing switch was turned off.'),
  'compare.sharing.noChoice': ui('There never was a sharing switch to turn.'),

  'compare.choice.open': ui('The switch in Settings still works, until {day}.'),
  'compare.choice.forGood': ui('The switch works, and no end is set to it.'),
  'compare.choice.none': ui('No switch can change it on this day.'),

  'compare.decision.changed': ui(
    '{count, plural, =0 {The last decision changed no pair.} one {The last decision changed # pair.} other {The last decision changed # pairs.}}',
  ),

  'compare.authority.noPause': ui('No pause holds in this region.'),
  'compare.authority.noText': ui('The same text holds here as elsewhere.'),
  'compare.authority.paused': ui('A pause holds in this region.'),
  'compare.authority.text2018': ui('A text of its own holds in this region.'),

  'compare.rulings.count': ui(
    '{count, plural, =0 {No act of an authority is in force here.} one {# act of an authority is in force here.} other {# acts of authorities are in force here.}}',
  ),

  'compare.pairs.is': ui(
    '{kind, select, blank {Nothing is said of {count, plural, one {# pair} other {# pairs}}.} shared {{count, plural, one {# pair} other {# pairs}} may be shared.} other {{count, plural, one {# pair is} other {# pairs are}} {status}.}}',
  ),
  'compare.pairs.same': ui(
    '{kind, select, blank {Nothing is said of {count, plural, one {this pair} other {the same pairs}}.} shared {{count, plural, one {The same pair} other {The same pairs}} may be shared.} other {{count, plural, one {The same pair is} other {The same pairs are}} {status}.}}',
  ),
  'compare.pairs.shared': ui('may be shared'),
  'compare.pairs.hosted': ui('hosted, not shared'),
  'compare.pairs.held': ui('held back'),
  'compare.pairs.heldOpen': ui('held back (was open)'),
  'compare.pairs.disputed': ui('disputed'),
  'compare.pairs.open': ui('open'),
  'compare.pairs.never': ui('never shared, as the company states'),
  'compare.pairs.blank': ui('nothing said'),
  'compare.pairs.by': ui('{status}, by {cause}'),

  'compare.screen.on': ui('The phone shows: {screen}.'),
  'compare.taps.count': ui('{count, plural, =0 {No tap so far.} one {# tap so far.} other {# taps so far.}}'),
} as const satisfies Messages

/** What each difference is about. */
const labels = {
  'compare.label.begun': ui('The account'),
  'compare.label.account': ui('The app'),
  'compare.label.terms': ui('Terms of {year}'),
  'compare.label.sharing': ui('The choice'),
  'compare.label.choice': ui('What can still be chosen'),
  'compare.label.decision': ui('What the last decision did'),
  'compare.label.authority': ui('The region'),
  'compare.label.rulings': ui('Authorities'),
  'compare.label.pairs': ui('Where data may go'),
  'compare.label.screen': ui('On the screen'),
  'compare.label.taps': ui('Effort'),
} as const satisfies Messages

const intents = {
  'compare.intent.share': ui('Agree, sharing left on'),
  'compare.intent.holdBack': ui('Agree, sharing turned off'),
  'compare.intent.later': ui('Not now'),
  'compare.intent.holdBackInSettings': ui('Turn sharing off in Settings'),
  'compare.intent.accept2021': ui('Accept the terms of {year}'),
  'compare.intent.deleteAccount': ui('Delete the account'),

  'compare.who': ui('Who acts'),
  'compare.who.both': ui('Both alike'),
  'compare.who.one': ui('{side} alone'),
  'compare.acts': ui('Do something on this day'),
  'compare.acts.text': ui(
    'By intent, not by button: each side takes its own shortest way. On a phone you can also tap yourself; what decides there is done on the other side too, if both act alike.',
  ),
  'compare.taps': ui('{side}: {count, plural, one {# tap} other {# taps}}'),
  'compare.cannot': ui('{side}: not possible. {reason}'),
  'compare.impossible': ui('{count, plural, one {# more, not possible today} other {# more, not possible today}}'),
  'compare.impossible.one': ui('{intent}.'),
  'compare.report': ui('{intent}. {outcome}'),

  'compare.reason.notBegun': ui('The account does not exist yet.'),
  'compare.reason.accountGone': ui('The account is deleted.'),
  'compare.reason.notAskedYet': ui('Nothing has been asked yet.'),
  'compare.reason.neverAsked': ui('This account was never asked: it accepted by signing up.'),
  'compare.reason.alreadyAgreed': ui('It is accepted already.'),
  'compare.reason.putOffToday': ui('It is put off for today and comes back tomorrow.'),
  'compare.reason.replaced': ui('A newer notice has taken its place.'),
  'compare.reason.withdrawn': ui('The notice is withdrawn for now.'),
  'compare.reason.cannotBePutOff': ui('It can no longer be put off.'),
  'compare.reason.nothingToPutOff': ui('No notice stands open.'),
  'compare.reason.notAgreedYet': ui('The switch comes to Settings only with agreeing.'),
  'compare.reason.windowClosed': ui('The switch in Settings is gone: its days are over.'),
  'compare.reason.alreadyOff': ui('It is off already.'),
  'compare.reason.noWayFromHere': ui('No way leads there from this screen.'),
} as const satisfies Messages

const frame = {
  'compare.title': ui('Compare'),
  'compare.lede': ui('Two replays, one clock. What differs comes first, in words.'),
  'compare.ready': ui('Ready pairs'),
  'compare.ready.announced': ui('Announced and happened'),
  'compare.ready.region': ui('World and United Kingdom'),
  'compare.ready.joined': ui('Existing and new user'),
  'compare.ready.choice': ui('Opted out and not'),
  'compare.ready.reading': ui('Company’s word and policy'),
  'compare.ready.minimum': ui('{first} as built and the neutral minimum'),
  'compare.ready.commitments': ui('{second} as it happened and the commitments'),
  'compare.own': ui('A comparison of your own.'),

  'compare.why.announced': claim(
    'In January 2021 the notice said that from 8 February the app needs acceptance. On 15 January that day was moved; nobody would be suspended on it, the company wrote.',
    ['P06', 'P11', 'T06'],
  ),
  'compare.why.region': claim(
    'From 7 November 2016 use for ads and product improvement is paused in the United Kingdom. The regulator there had criticised information, consent and the 30-day limit.',
    ['F32'],
  ),
  'compare.why.joined': claim('Who had an account by 25 August 2016 was given a switch. Later accounts were not.', [
    'F09',
    'F20',
  ]),
  'compare.why.choice': claim(
    'The switch could be turned off for 30 days after accepting. It covered some uses; others went on either way.',
    ['F09', 'F21'],
  ),
  'compare.why.minimum': claim(
    'Both have agreed at first sight. In 2016 as built there were 30 more days to switch sharing off in Settings; this is the day after. The neutral minimum is no history: this site made it, with a control that stays and works both ways.',
    ['F09'],
  ),
  'compare.why.commitments': claim(
    'Neither has accepted. As it happened there were reminders and no limits, and one who never accepted dismissed the notice every day. The commitments in the EU name refusing as prominent as accepting, and no recurring notices; they also note that refusing may mean that one cannot use the service. Put to the question of 2021 they are a lab design, in which refusing costs nothing: that is assumed.',
    ['T17', 'T21', 'R28'],
  ),
  'compare.why.reading': claim(
    'The head of the service wrote that the update of 2021 changes no data sharing. Its text dropped the paragraph on opting out and two promises.',
    ['T04', 'D04'],
  ),

  'compare.side': ui('{letter}: {name}'),
  'compare.letter.a': ui('A'),
  'compare.letter.b': ui('B'),
  'compare.name.announced': ui('As announced in {month}'),
  'compare.name.design': ui('A design from the lab'),
  'compare.name.shipped': ui('As shipped'),
  'compare.name.happened': ui('As it happened'),
  'compare.name.region': ui('In {region}'),
  'compare.name.existing': ui('Existing user'),
  'compare.name.joined': ui('Joined on {day}'),
  'compare.name.phone': ui('With {phone}'),
  'compare.name.parent.with': ui('With a parent-company account'),
  'compare.name.parent.without': ui('Without a parent-company account'),
  'compare.name.firstSeen': ui('First asked on {day}'),
  'compare.name.sharing.on': ui('Left on'),
  'compare.name.sharing.off': ui('Turned off'),
  'compare.name.sharing.none': ui('Not answered'),
  'compare.name.sharing.noChoice': ui('Without a choice'),
  'compare.name.accepted': ui('Accepted in {year}'),
  'compare.name.notAccepted': ui('Not accepted in {year}'),
  'compare.name.same': ui('One story'),
  'compare.name.other': ui('The other story'),

  'compare.clock': ui('One clock for both'),
  'compare.clock.stops': ui('Days on which something happens'),
  'compare.differences': ui('What differs'),
  'compare.count': ui(
    '{count, plural, =0 {Nothing differs on this day.} one {# difference on this day.} other {# differences on this day.}}',
  ),
  'compare.announce': ui('{day}: {count, plural, =0 {no difference} one {# difference} other {# differences}}.'),
  'compare.none': ui(
    'On this day both are alike. Go to another day, do something on one side, or make one of them somebody else.',
  ),
  'compare.nextDifference': ui('Go to the day on which they part'),

  'compare.shown': ui('Phone shown'),
  'compare.sentence.lab': ui('{mark}.'),
  'compare.sentence.how': ui('Told {telling}. By whose word: {reading}.'),
  'compare.telling.happened': ui('as it happened'),
  'compare.telling.announced': ui('as announced in {month}'),
  'compare.set': ui('Change who this is'),
  'compare.set.account': ui('Account'),
  'compare.set.existing': ui('existing user'),
  'compare.set.later': ui('later user'),
  'compare.set.telling': ui('Telling'),
  'compare.set.with': ui('with one'),
  'compare.set.without': ui('without one'),
  'compare.set.notFitting': ui('That does not fit the rest of this story. Nothing was changed.'),
  'compare.refused': ui(
    '{count, plural, one {# of its steps is not possible here and does nothing.} other {# of its steps are not possible here and do nothing.}}',
  ),
  'compare.notBegun': ui('No account yet. It begins on {day}.'),
  'compare.goBegin': ui('Go to that day'),
  'compare.onlyHere': ui('Only on this side'),
  'compare.onlyHere.none': ui('Nothing has happened here that did not happen there.'),
  'compare.word': ui('By whose word this side is told'),
  'compare.onlyHere.day': ui('{day}. {title}'),
  'compare.play': ui('Open this one on the main screen'),

  'compare.table': ui('Pairs that differ'),
  'compare.table.count': ui('{count, plural, one {# pair differs} other {# pairs differ}} of {all}'),
  'compare.table.none': ui('No pair differs on this day: where data may go is the same on both sides.'),
  'compare.table.use': ui('Use'),
  'compare.table.data': ui('Kinds of data'),

  'compare.take': ui('Take it along'),
  'compare.take.text': ui(
    'The link holds both stories and the day; no server learns of them. Each story is also a file that this app and the command line open.',
  ),
  'compare.take.copy': ui('Copy link'),
  'compare.take.embed': ui('Put it in your page'),
  'compare.take.copied': ui('Link copied.'),
  'compare.take.byHand': ui('The browser did not allow copying. The address bar holds the same link.'),
  'compare.take.story': ui('Save {side} as a file'),
  'compare.take.markdown': ui('Save the differences as text'),
  'compare.take.json': ui('Save the differences as JSON'),
  'compare.take.saved': ui('Saved as {name}.'),
  'compare.facts': ui('Facts behind what differs'),
  'compare.fact': ui('Fact {id}'),
  'compare.reconstruction': ui(
    'Reconstruction, wording paraphrased. Where a text allows something, it is not said that it happened.',
  ),
  'compare.md.link': ui('Link: {link}'),
  'compare.md.facts': ui('Facts: {ids}'),
} as const satisfies Messages

/** Two stories side by side: what differs is said first, then shown. Days, years and figures come in as arguments. */
export const compareMessages = { ...statements, ...labels, ...intents, ...frame } as const
