import { claim, ui, type Messages } from '#content/message.ts'

/** What stands on the page that asks four questions. Years and days of ours come in as arguments. */
const asked = {
  'mine.title': ui('What did I agree to?'),
  'mine.lede': ui(
    'Four questions, then one page: what may flow, since when, by whose word, and what you can still do.',
  ),
  'mine.private': ui(
    'Your answers stay in this window. They are not sent, not stored, and not put into the address. Other pages here leave them as they are; closing or reloading the window forgets them.',
  ),
  'mine.unknown.counts': ui('“I don’t know” is a full answer: the page then says what holds in either case.'),
  'mine.noScript': ui(
    'The answer is worked out by your own browser, so it needs scripts. Without them, read what the <policies>texts</policies> said and what <timeline>happened when</timeline>.',
  ),
  'mine.form': ui('Four questions'),
  'mine.question': ui('Question {number} of {all}'),
  'mine.ask.joined': ui('When did you join?'),
  'mine.ask.region': ui('Where do you live?'),
  'mine.ask.found': ui('Did you find the switch in {year}?'),
  'mine.ask.accepted': ui('Did you accept in {year}?'),
  'mine.why.joined': ui('When the number you use now was registered, as far as you remember.'),
  'mine.why.region': ui('Where you have lived for most of the time since {year}. Which text holds depends on it.'),
  'mine.why.found': claim(
    'The notice of 2016 held a switch behind its first screen. Settings held it as well, for 30 days after agreeing.',
    ['F09', 'F11', 'F12', 'F14'],
  ),
  'mine.why.accepted': claim('In January 2021 a second notice asked everybody to accept new terms.', ['P03', 'P06']),
  'mine.joined.before': ui('By {last}'),
  'mine.joined.between': ui('From {first} to {last}'),
  'mine.joined.after': ui('In {year} or later: from {first}'),
  'mine.joined.unknown': ui('I don’t know'),
  'mine.region.uk': ui('The United Kingdom'),
  'mine.region.germany': ui('Germany'),
  'mine.region.france': ui('France'),
  'mine.region.eu': ui('Somewhere else in the European Union or the European Economic Area'),
  'mine.region.india': ui('India'),
  'mine.region.world': ui('Anywhere else'),
  'mine.region.unknown': ui('I don’t know, or I moved'),
  'mine.found.notice': ui('Yes, in the notice: I switched it off before I agreed'),
  'mine.found.settings': ui('Yes, in Settings, after I had agreed'),
  'mine.found.left': ui('No: I agreed, and left it as it was'),
  'mine.found.notAsked': ui('I was never asked, or never answered'),
  'mine.found.unknown': ui('I don’t know'),
  'mine.accepted.yes': ui('Yes'),
  'mine.accepted.no': ui('No, I never did'),
  'mine.accepted.unknown': ui('I don’t know'),
  'mine.moot.found': ui('By your first answer nobody asked you this. You can leave it open.'),
  'mine.moot.accepted': ui(
    'By your first answer you accepted those terms when you signed up. You can leave this open.',
  ),
  'mine.show': ui('Show what I agreed to'),
  'mine.choose': ui('Please choose one, or “I don’t know”.'),
  'mine.missing': ui(
    '{count, plural, one {# question is still open.} other {# questions are still open.}} “I don’t know” answers it too.',
  ),
  'mine.clear': ui('Start over'),
  'mine.live': ui(
    'The page below has changed. {count, plural, =0 {Nothing on it hangs on what you do not know.} one {# thing hangs on what you do not know.} other {# things hang on what you do not know.}}',
  ),
} as const satisfies Messages

const told = {
  'mine.result': ui('What you agreed to'),
  'mine.result.asOf': ui(
    'As of {day}, the last day of the record. A reconstruction from public sources; no legal advice.',
  ),
  'mine.save': ui('Save as a file'),
  'mine.saved': ui('Saved as {name}. It was made here, and sent nowhere.'),
  'mine.print': ui('Print'),
  'mine.live.story': ui('Live this story on the main screen'),
  'mine.live.story.note': ui(
    'This puts the story into the address of that page: into the part that browsers never send to a server.',
  ),
  'mine.live.story.first': ui('Your answers fit more than one story; this opens the first of them.'),
  'mine.contradiction.found': ui(
    'Two of your answers do not fit together: by the record, who joined then was never shown the switch. What follows goes by when you joined.',
  ),
  'mine.contradiction.accepted': ui(
    'Two of your answers do not fit together: by the record, who joined then accepted those terms by signing up. What follows goes by when you joined.',
  ),
  'mine.either': ui('Either'),
  'mine.or': ui('Or'),
  'mine.part.short': ui('In short'),
  'mine.part.flow': ui('What may flow'),
  'mine.part.depends': ui('What hangs on what you do not know'),
  'mine.part.word': ui('By whose word'),
  'mine.part.could': ui('What I could have done, and until when'),
  'mine.part.today': ui('What I can do today'),
  'mine.part.assumed': ui('What this page assumes'),
  'mine.part.sources': ui('Sources'),

  'mine.told.left': claim(
    'In 2016 you agreed, and the switch stayed on: it was set so from the start, behind the first screen.',
    ['F11', 'F12', 'F14'],
  ),
  'mine.told.off': claim(
    'In 2016 you switched the use for ads and product suggestions off. The other uses were no part of that choice.',
    ['F09', 'F21'],
  ),
  'mine.told.joined2021': claim('Signing up accepted the terms of 2021, whose text offers no switch for ads.', [
    'D04',
    'F09',
  ]),
  'mine.told.unanswered': claim(
    'In 2016 you did not agree. By the company’s page of that year, sharing starts only once its new terms are accepted.',
    ['FAQ-2016'],
  ),
  'mine.told.unanswered.against': claim('A report of 2021 says otherwise: who did not react was shared all along.', [
    'F44',
  ]),
  'mine.told.accepted': claim(
    'In 2021 you accepted. The notice had no switch; besides agreeing it offered only to be put off.',
    ['P05', 'P06', 'P08'],
  ),
  'mine.told.declined': claim(
    'In 2021 you did not accept. By the company’s page nobody loses the account, or a function, over it.',
    ['T22'],
  ),
  'mine.told.declined.world': claim(
    'Outside Europe the terms themselves say something else: to go on using the app confirms acceptance.',
    ['P15'],
  ),
  'mine.told.declined.europe': claim('In Europe the terms say that one is bound by going on once they are in effect.', [
    'P15',
  ]),
  'mine.told.optOutKept': claim(
    'Who switched sharing off in 2016 keeps that, a spokesperson said. The new terms do not say so.',
    ['T24'],
  ),
  'mine.told.messages': claim(
    'What you write and say to friends: the company states that it cannot see it and does not share it.',
    ['T05', 'D08'],
  ),

  'mine.flow.none': ui('Nothing that holds in every case.'),
  'mine.flow.none.shared': ui('Here nothing of it may go to the parent company.'),
  'mine.flow.how': ui(
    'This is what the terms that hold for you allow, or hold back. Allowed does not mean that it was sent.',
  ),
  'mine.flow.shared': ui('May go to the parent company'),
  'mine.flow.hosted': ui('Lies on the parent company’s servers, on the service’s behalf'),
  'mine.flow.held': ui('Held back, today by {cause}'),
  'mine.flow.heldOpen': ui('Held back, today by {cause}; without it, open'),
  'mine.flow.disputed': ui('Disputed: sources contradict each other'),
  'mine.flow.open': ui('Open: the text neither names nor excludes it'),
  'mine.flow.never': ui('Never, the company states'),
  'mine.uses.all': ui('for every use'),
  'mine.uses.allBut': ui('for every use except {use}'),
  'mine.flow.was': ui('It was allowed for a time before.'),
  'mine.flow.wasPerhaps': ui('It may have been allowed for a time before.'),
  'mine.since.joined': ui('since you joined'),
  'mine.since.agreed2016': ui('since you agreed, {day} at the earliest'),
  'mine.since.switchedOff': ui('since you switched it off'),
  'mine.since.paused': ui('since the pause of {day}'),
  'mine.since.newText': ui('since the European text of {day}'),
  'mine.since.accepted2021': ui('since you accepted, {day} at the earliest'),

  'mine.since.known': ui('known only since {since}'),
  'mine.flow.ifPaid': ui('only if you paid or bought through the app'),
  'mine.flow.both': ui('{first}; {second}'),

  'mine.if.pre2016': ui('If you agreed neither in {first} nor in {second}'),
  'mine.if.on2016': ui('If the terms of {first} still hold for you, with the switch left on or never offered'),
  'mine.if.optout2016': ui('If you switched it off in {first} and never accepted in {second}'),
  'mine.if.paused2016': ui('If the terms of {first} hold for you in Europe, under the pause'),
  'mine.if.eutext2018': ui('If you live in Europe and did not accept in {second}'),
  'mine.if.row2021': ui('If you accepted the terms of {second} outside Europe, and had not switched it off'),
  'mine.if.row2021optout': ui(
    'If you accepted the terms of {second} outside Europe, and had switched it off in {first}',
  ),
  'mine.if.eea2021': ui('If you accepted the terms of {second} in Europe'),
  'mine.depends.how': ui('What stands above holds either way. What follows hangs on what you do not know.'),
  'mine.depends.rest': ui('What is open, disputed or only hosted in each of these cases is left out here.'),
} as const satisfies Messages

const words = {
  'mine.word.how': ui(
    'The same tap looks different by whose word one goes. Counted here: each kind of data with each use makes one pair.',
  ),
  'mine.word.loading': ui('The four readings are being worked out …'),
  'mine.word.failed': ui('The readings could not be loaded.'),
  'mine.word.reading': ui('By'),
  'mine.word.named': ui('Your number, your use of the app, your phone: may be shared today'),
  'mine.word.openClause': ui('Address book, profile, groups, location and the like: may be shared today'),
  'mine.word.notShared': ui('Messages, those to firms too, and backups: may be shared today'),
  'mine.word.changed': ui('Changed by accepting in {year}'),
  'mine.word.pairs': ui('{count, plural, one {# pair} other {# pairs}}'),
  'mine.word.range': ui('{least} to {most} pairs'),
  'mine.word.notAsked': ui('not asked'),
  'mine.word.notAccepted': ui('you did not accept'),
  'mine.word.messages': ui('Your messages and calls to friends may be shared under no reading.'),
} as const satisfies Messages

const could = {
  'mine.could.2016': ui('In {year}, if you were asked'),
  'mine.could.2016.sure': ui('In {year}'),
  'mine.could.later': ui('If you joined later'),
  'mine.could.later.sure': ui('When you joined'),
  'mine.could.switch': claim(
    'There was a switch: behind the notice before you agreed, and in Settings for 30 more days after it.',
    ['F09', 'F11', 'F18'],
  ),
  'mine.could.counted': claim(
    'The notice came in waves, and your own day is not known here. These days count from {day}.',
    ['F06', 'F08'],
  ),
  'mine.could.acceptBy': claim('The day to agree by, printed in the notice, was {day}.', ['F07', 'F08']),
  'mine.could.until': claim('Who agreed on the first day could move the switch in Settings until {day}.', [
    'F09',
    'F18',
  ]),
  'mine.could.latest': claim('Who agreed on the last day could move it until {day}.', ['F09', 'F18']),
  'mine.could.agreeTaps': claim('Agreeing took one tap, on the only large button.', ['F11']),
  'mine.could.offTaps': claim('Switching it off took four, and a warning that it cannot be changed later.', [
    'F11',
    'F16',
  ]),
  'mine.could.decline2016': claim(
    'There was no button to decline: one could agree, or say “Not now”, and the notice came back.',
    ['F10', 'F11'],
  ),
  'mine.could.threat2016': claim(
    'After {day} the app was no longer to be used without agreeing. No report of it being carried out was found.',
    ['F07', 'F46'],
  ),
  'mine.could.covered': claim('Off held back ads and product suggestions. The phone number went all the same.', [
    'F21',
    'F22',
    'F23',
  ]),
  'mine.could.none': claim(
    'Signing up accepted the terms with sharing included. Who joined after 25 August 2016 was never offered the switch.',
    ['F20', 'T27'],
  ),
  'mine.could.noneLater': claim(
    'Signing up accepted the terms of 2021. The paragraph on opting out is no longer in them.',
    ['D04'],
  ),
  'mine.could.2021': ui('In {year}'),
  'mine.could.notice2021': claim(
    'There was no switch and no button to decline: one could accept, or put the notice off.',
    ['P06', 'P08'],
  ),
  'mine.could.threat2021': claim('8 February 2021 was the day named: after it, no use of the app until one accepts.', [
    'P06',
    'P11',
  ]),
  'mine.could.moved2021': claim(
    'It did not come to that. On 15 January the day was moved to 15 May, and in the end the limits were dropped.',
    ['T06', 'T17'],
  ),
  'mine.could.never2021': claim(
    'Who never accepted kept the app, and was asked again. One person still closed the notice every day in March 2023.',
    ['T17', 'T21', 'T22'],
  ),
} as const satisfies Messages

const today = {
  'mine.today.report': ui('Ask for your account report'),
  'mine.today.report.way': claim(
    'In the app: Settings, Account, Request account info, Request report. It takes about three days, and holds no messages.',
    ['K04'],
  ),
  'mine.today.report.switch': claim(
    'It can show whether a choice of 2016 is on record for you. What the entry is called is only recalled.',
    ['T26'],
  ),
  'mine.today.report.first': claim('Ask for it before you delete: deleting the account cancels a report on its way.', [
    'K04',
  ]),
  'mine.today.object': ui('Object, or choose'),
  'mine.today.object.europe': claim(
    'Europe: the text of 2021 names settings and objecting, where the other text names deleting the account.',
    ['P16', 'WA-2021-EEA'],
  ),
  'mine.today.object.basis': claim(
    'Europe: since 2023 the company rests improvement and security on legitimate interests.',
    ['R27'],
  ),
  'mine.today.object.how': ui('How to object, and what it led to for anybody, is not in the record.'),
  'mine.today.object.uk': claim(
    'United Kingdom: the regulator said in January 2021 that the change does not apply to people there.',
    ['R04'],
  ),
  'mine.today.object.uk.later': ui('Later texts for this country alone are not in the record.'),
  'mine.today.object.germany': claim(
    'Germany: the Hamburg regulator ordered the parent company in 2016 to stop and to delete; courts upheld the stop.',
    ['F28', 'F29', 'F30'],
  ),
  'mine.today.object.germany2021': claim(
    'Germany: in May 2021 it forbade use for the parent company’s own purposes, for three months.',
    ['R22'],
  ),
  'mine.today.object.france': claim(
    'France: the regulator found in 2017 that the transfer for measuring had no legal basis.',
    ['F36'],
  ),
  'mine.today.object.india': claim(
    'India: a tribunal held in December 2025 that one must be able to choose in or out, ads included.',
    ['R14'],
  ),
  'mine.today.object.india2026': claim(
    'India: the company undertook to comply by 16 March 2026. What people there are shown since: no source found.',
    ['R15'],
  ),
  'mine.today.object.world': claim('Outside Europe the text of 2021 holds no way to opt out any more.', ['D04']),
  'mine.today.object.brazil': claim(
    'Brazil: a judge ordered a way to opt out in 2024; an appeal court suspended the order.',
    ['R18', 'R19'],
  ),
  'mine.today.object.argentina': claim(
    'Argentina: in 2021 the exchange of data was ordered to stop, even for who had accepted; in 2022 that was extended.',
    ['R20', 'R21'],
  ),
  'mine.today.object.nigeria': claim('Nigeria: a tribunal upheld in 2025 that sharing without consent is to stop.', [
    'R32',
  ]),
  'mine.today.object.turkey': claim(
    'Turkey: the competition authority stopped the new terms in January 2021, and later fined the parent company.',
    ['R01', 'R02'],
  ),
  'mine.today.object.elsewhere': ui('For other countries the record holds no way to object.'),
  'mine.today.keep': ui('Keep what you switched off'),
  'mine.today.keep.center': claim('Joining an Accounts Center counts as opting back in.', ['WA-AC-2025']),
  'mine.today.keep.brazil': claim(
    'Brazil: the company’s notice there excepts who opted out in 2016 from sharing for ads.',
    ['T25'],
  ),
  'mine.today.wait': ui('Go on without accepting'),
  'mine.today.wait.text': claim(
    'By the company’s page you can. It will offer the terms again, for example when you register anew.',
    ['T22'],
  ),
  'mine.today.wait.eu': claim(
    'European Union: by the terms of April 2024, going on using the app counts as acceptance.',
    ['R29'],
  ),
  'mine.today.delete': ui('Delete the account'),
  'mine.today.delete.way': claim(
    'In the app: Settings, Account, Delete my account. It cannot be undone, and takes up to 90 days.',
    ['K01', 'K02', 'K03'],
  ),
  'mine.today.delete.taps': ui(
    'In this replay that is {taps, plural, one {# tap} other {# taps}} on {phone}, and typing your number.',
  ),
  'mine.today.delete.revokes': claim('Outside Europe the text names this as the way to take consent back.', ['P16']),
  'mine.today.delete.app': claim('Removing only the app does not do it.', ['K05']),
  'mine.today.delete.parent': claim(
    'Copies that the parent company has: one report says they are deleted too; the text on payments says that it follows its own policy.',
    ['ENT-2021', 'WA-2021-PAY'],
  ),
  'mine.today.delete.others': claim('Copies that others have stay, such as messages on your friends’ phones.', [
    'K03',
    'WA-2016',
  ]),

  'mine.assumed.days': ui(
    'The days: you saw the notices on {first} and on {second}. Where it says “at the earliest”, it is the first day on which anybody saw them. Other days move the dates above, and change nothing else.',
  ),
  'mine.assumed.day': ui(
    'The day: you saw the notice on {day}. Where it says “at the earliest”, it is the first day on which anybody saw it. Another day moves the dates above, and changes nothing else.',
  ),
  'mine.assumed.stay': ui('One place: you lived in one region all the time.'),
  'mine.assumed.switched': ui('In Settings you moved the switch on the last day that counts, {day}.'),
  'mine.assumed.parent': claim(
    'You have an account with the parent company. Without one, ads and suggestions there have no one to reach, and sources differ on the rest.',
    ['WA-2016', 'WABLOG-2016', 'WP29-2016', 'SEED-003'],
  ),
  'mine.assumed.number': ui('One account: the number and the account are the same since you joined.'),

  'mine.file.made': ui(
    'Made with {site}, in the browser of the person who answered. A reconstruction: independent, from public sources, no legal advice.',
  ),
  'mine.file.answers': ui('What was answered'),
  'mine.file.answer': ui('{question} {answer}'),
  'mine.file.open': ui('left open'),
  'mine.file.noAddress': ui('address not recorded'),
  'mine.file.notAffiliated': ui('Not affiliated with, endorsed or sponsored by {service} or {parent}.'),
} as const satisfies Messages

export const mineMessages = { ...asked, ...told, ...words, ...could, ...today } as const satisfies Messages
