import { assumption, claim, ui, type Messages } from '#content/message.ts'

/** What stands around the simulated phone: its frame, its caption, the reconstruction notes and the pins. */
export const noteMessages = {
  'notes.simulation': ui('Simulation'),
  'notes.openClock': ui('Open the clock, {day}'),
  'notes.role': ui('simulated phone'),
  'notes.caption': ui('{name}, {year}.'),
  'notes.reconstruction': ui('Reconstruction, in our own shorter words.'),
  'notes.count': ui('{count, plural, one {# note} other {# notes}}'),
  'notes.title': ui('How this screen was reconstructed'),
  'notes.close': ui('Close'),

  'notes.sure.documented': ui('Documented'),
  'notes.sure.press': ui('From press descriptions'),
  'notes.sure.inferred': ui('Inferred'),
  'notes.sure.simplified': ui('Simplified'),
  'notes.sure.assumed': ui('Our assumption'),

  'notes.screen.chats': ui('Chat list'),
  'notes.screen.banner': ui('Chat list with a banner'),
  'notes.screen.notice2016': ui('Update notice'),
  'notes.screen.panel2016': ui('Key changes'),
  'notes.screen.warning': ui('Confirmation'),
  'notes.screen.menu': ui('Menu'),
  'notes.screen.settings': ui('Settings'),
  'notes.screen.account': ui('Account'),
  'notes.screen.delete': ui('Delete account'),
  'notes.screen.deleteReasons': ui('Reason for deleting'),
  'notes.screen.notice2021': ui('Update notice'),
  'notes.screen.reminder': ui('Reminder'),
  'notes.screen.help2021': ui('Help page'),
  'notes.screen.review2021': ui('Review page'),
  'notes.screen.accept2021': ui('Accept page'),
  'notes.screen.blocked': ui('Blocked'),
  'notes.screen.callsOnly': ui('Calls only'),
  'notes.screen.noChatList': ui('No chat list'),
  'notes.screen.silent': ui('Nothing delivered'),
  'notes.screen.gone': ui('After deletion'),

  // Above the screen of what was only announced.
  'notes.stamp.blocked2016': claim('Announced. No record shows that it was enforced.', ['F45', 'F46']),
  'notes.stamp.blocked2021': claim('Announced. This never came into force.', ['T06']),
  'notes.stamp.limited': claim('Announced. This never came into force.', ['T13', 'T17']),

  'notes.ours': ui(
    'The words are ours and shorter. Shape and colours are neutral: we worked from descriptions, not from pictures.',
  ),
  'notes.usualRows': ui('The other rows are ours and do nothing here.'),

  'notes.chats.invented': ui('The people and their messages are invented.'),
  'notes.chats.silence': ui('No source tells of a receipt or a summary after the answer, so none is shown.'),
  'notes.chats.wayAndroid': claim('On Android the way to the settings began at the three dots.', ['K01']),
  'notes.chats.wayIphone': claim('On the iPhone the way to the settings was a tab.', ['K02']),
  'notes.chats.returns': claim('The notice came back after “Not now”. How often, the sources do not say.', ['F10']),
  'notes.chats.returns2021': claim(
    'Closing the notice changed nothing else. How often it came back in January 2021 is not documented.',
    ['P10'],
  ),
  'notes.assume.returnsNextDay': assumption('it comes back once a day, from the next day on.', 'returnsNextDay'),
  'notes.banner.small': claim('From 18 February 2021 a small banner lay above the chats; nothing was blocked.', [
    'T09',
  ]),
  'notes.banner.taps': claim('From the banner it took three taps to accept: review, continue, accept.', ['T10']),
  'notes.banner.close': ui('Whether the banner had a close button of its own is unknown; ours has none.'),

  'notes.notice2016.button': claim(
    'One large button, Agree. Under it, small and grey with an arrow, the way to the key changes. There was no Decline; one article names such a button, all others none.',
    ['F11'],
  ),
  'notes.notice2016.notNow': claim(
    '“Not now” stood at the top right of the iPhone; for Android the corner is not stated.',
    ['F10'],
  ),
  'notes.assume.notNowOnBoth': assumption('both phones could put the notice off.', 'notNowOnBoth'),
  'notes.notice2016.date': claim(
    'The printed date was each person’s own: 30 days after they first saw the notice. The press saw 25 September and 19 October 2016.',
    ['F07', 'F08'],
  ),
  'notes.notice2016.silent': claim(
    'This page did not mention sharing with the parent company. That came behind “Read more”.',
    ['F12'],
  ),
  'notes.blocked2016.announced': claim(
    'Agree or leave was what the company announced; an authority adds that the account was to be cancelled.',
    ['F45', 'F46'],
  ),
  'notes.assume.noRecordPastDate': assumption(
    'as nothing is on record for those who never agreed, the notice merely went on returning in what happened.',
    'noRecordPastDate',
  ),
  'notes.assume.deletionFromBlocked': assumption(
    'a blocked page kept a way to delete the account.',
    'deletionFromBlocked',
  ),

  'notes.panel2016.default': claim('The control was on from the start: the press and an authority’s decision agree.', [
    'F14',
    'F35',
  ]),
  'notes.panel2016.displayed': claim(
    'Its second sentence promised that chats and number would not be displayed on the parent company’s service. “Displayed there” is not “sent there”; some readers took it so at once.',
    ['F15', 'F23'],
  ),
  'notes.panel2016.place': claim(
    'It stood at the end of the key changes, above Agree: a switch on the iPhone, a box to tick on Android.',
    ['F11', 'F14'],
  ),
  'notes.panel2016.later': claim('The text itself named Settings, for 30 more days after agreeing.', ['F09']),
  'notes.assume.switchBackInPanel': assumption(
    'before agreeing, the switch can be put back on in the panel.',
    'switchBackInPanel',
  ),
  'notes.assume.panelKeepsDay': assumption(
    'the switch keeps its place for the day, and is on again the next.',
    'panelKeepsDay',
  ),

  'notes.warning.oneWay': claim(
    'Switching off brought this question, with the warning that it cannot be undone. Leaving it on was never asked about.',
    ['F16'],
  ),
  'notes.warning.cancel': ui('“Don’t share” is reported; the word on the other button is recalled, not read.'),

  'notes.settings.wayAndroid': claim('Three dots, Settings, Account: the way guides described for Android.', [
    'F09',
    'K01',
  ]),
  'notes.settings.wayIphone': claim('Settings, Account: the way guides described for the iPhone.', ['F09', 'K02']),
  'notes.assume.usualScreens': assumption('these pages are lists of the usual rows.', 'usualScreens'),

  'notes.account.who': claim(
    'The row “Share my account info” was there only for who had agreed with sharing on, and only for 30 days after.',
    ['F09', 'F18'],
  ),
  'notes.account.greyed': claim('Switched off, the row turned grey; on the next visit it was gone.', ['F17']),
  'notes.account.new': claim('Accounts opened after 25 August 2016 never had it.', ['F20']),
  'notes.account.absentNow': claim('Years later the control was long gone from the settings.', ['F44']),
  'notes.assume.inclusiveWindow': assumption('the thirtieth day still counts.', 'inclusiveWindow'),

  'notes.delete.stepsAndroid': claim(
    'Number, button, a list of reasons, a last button: the steps for Android, as described in 2021.',
    ['K01'],
  ),
  'notes.delete.stepsIphone': claim(
    'Number and button: the steps for the iPhone, as described in 2021. Some guides add a reason here too.',
    ['K02'],
  ),
  'notes.delete.lost': claim('Deleting cannot be undone. It takes up to 90 days; copies that others hold stay.', [
    'K03',
  ]),
  'notes.delete.app': claim('Removing only the app does not delete the account’s data.', ['K05']),
  'notes.assume.noReasonIn2016': assumption('in 2016 nobody was asked for a reason.', 'noReasonIn2016'),
  'notes.delete.private': ui('What you type stays in the field: it is not read, kept or sent. One key is enough.'),
  'notes.reasons.ours': ui('Which reasons the list offered is recalled, not read. These are ours.'),

  'notes.notice2021.points': claim(
    'A full-screen page with three themes: your data, businesses, and the parent company’s other products.',
    ['P03', 'P04', 'P05'],
  ),
  'notes.notice2021.europe': claim(
    'In Europe the third theme was absent, the demand the same. One source counts one point there; we show two.',
    ['P12', 'P13'],
  ),
  'notes.notice2021.later': claim(
    '“Not now” on Android; an × at the top right on the iPhone. Either only put it off.',
    ['P08', 'P10'],
  ),
  'notes.notice2021.date': claim(
    'It printed 8 February 2021: afterwards, accepting was needed to go on using the app.',
    ['P06', 'P11'],
  ),
  'notes.notice2021.noNo': ui('No source describes a Decline, or any control that recorded a no.'),
  'notes.reminder.returns': claim(
    'After 15 May 2021 a full-screen reminder kept coming back, for some every day and for years. The app went on working.',
    ['T17', 'T20', 'T21'],
  ),
  'notes.reminder.layout': ui('How the reminder looked is not described; we show the first notice again.'),

  'notes.help2021.explains': claim('The page led to help about deleting the account; it deleted nothing itself.', [
    'P06',
    'P09',
  ]),
  'notes.help2021.ours': ui('What the help page says here is ours.'),

  'notes.review2021.way': claim('Banner, an explanation, Continue, a page with Accept.', ['T10']),
  'notes.accept2021.word': claim('The button now said Accept, no longer Agree.', ['T10']),

  'notes.blocked.announced': claim(
    'In January 2021 the notice said that from 8 February the app could be used only after accepting.',
    ['P06', 'P11'],
  ),
  'notes.blocked.never': claim('On 15 January the date was moved. Nobody was blocked on 8 February.', ['T06']),
  'notes.blocked.look': ui('As it never came, nobody described it: the page is ours.'),
  'notes.assume.firstDayWithout': assumption('8 February is the first day without the app.', 'firstDayWithout'),

  'notes.callsOnly.announced': claim(
    'In February 2021 the company announced: from 15 May, for a short time, calls and notifications, but no reading and no sending.',
    ['T11', 'T12'],
  ),
  'notes.noChatList.announced': claim(
    'In May 2021 the company announced a first stage without the chat list, with incoming calls and replies from notifications.',
    ['T14'],
  ),
  'notes.silent.announced': claim(
    'The last announced stage: no calls, no notifications, nothing delivered to the phone. Then the rule for inactive accounts.',
    ['T12', 'T14', 'T23'],
  ),
  'notes.limited.never': claim(
    'It did not happen: the company said that nobody would lose functions. One report says otherwise.',
    ['T13', 'T16', 'T17'],
  ),
  'notes.assume.severalWeeks': assumption(
    '“several weeks” are 28 days and “a few weeks” 21: nobody gave a number.',
    'severalWeeks',
  ),
  'notes.assume.acceptRestores': assumption('accepting gives everything back at once.', 'acceptRestores'),

  'notes.gone.erased': claim('Account, groups and backups go; it takes up to 90 days, and it cannot be undone.', [
    'K03',
  ]),
  'notes.gone.inactive': claim(
    'Accounts are generally deleted after 120 days without connecting; what is on the phone stays there.',
    ['T23'],
  ),
  'notes.gone.page': ui('What the app showed afterwards is not described; this page is ours.'),

  // The pins.
  'pins.show': ui('Pins'),
  'pins.showLong': ui('Numbers beside the controls'),
  'pins.title': ui('Notes on the controls'),
  'pins.pin': ui('Note {number}'),
  'pins.see': ui('What you see'),
  'pins.why': ui('Why it matters'),
  'pins.sure': ui('How sure'),

  'pins.agree2016.see': claim('One large, filled button. Nothing of its size says no.', ['F11']),
  'pins.agree2016.why': claim(
    'A court found that an average user could not see that the tap was a consent to the use of data.',
    // The abstract that F13 rests on bears no date; the judgment that it sums up does (F28).
    ['F13', 'F28'],
  ),
  'pins.more2016.see': claim('A small grey line under the button, with an arrow.', ['F11']),
  'pins.more2016.why': claim(
    'Everything about the parent company, and the control, stood behind it. Agree could be tapped without it.',
    ['F12', 'F14'],
  ),
  'pins.notNow2016.see': claim('A light word in a corner.', ['F10']),
  'pins.notNow2016.why': claim('It put the question off and answered nothing: the notice came back.', ['F10', 'F46']),
  'pins.switch2016.see': claim('A control that is already on, after the long text.', ['F14', 'F11']),
  'pins.switch2016.why': claim(
    'Doing nothing left it on. Switching it off took opening, scrolling, switching and confirming.',
    ['F14', 'F16'],
  ),
  'pins.displayed2016.see': claim('A promise about what is displayed there, not about what is sent there.', ['F15']),
  'pins.displayed2016.why': claim('Items went to the parent company with the control off, too.', ['F21', 'F23']),
  'pins.dontShare2016.see': claim('A second question, only for who switches off.', ['F16']),
  'pins.dontShare2016.why': claim('It speaks of a loss, and it cannot be undone. Sharing was never questioned.', [
    'F16',
  ]),
  'pins.row2016.see': claim('The last row of the page, with a short description.', ['F09', 'F18']),
  'pins.row2016.why': claim('It worked for 30 days after agreeing, once, and in one direction.', ['F09', 'F16', 'F17']),
  'pins.agree2021.see': claim('One filled button, with the date from which the app could not be used without it.', [
    'P06',
    'P11',
  ]),
  'pins.agree2021.why': claim('There was nothing to choose: no switch, and no way to say no and stay.', ['P06', 'P08']),
  'pins.later2021.see': claim('“Not now” on Android, an × on the iPhone.', ['P08']),
  'pins.later2021.why': claim('It closed the page and recorded nothing. The demand stayed.', ['P10']),
  'pins.help2021.see': claim('A link for who would rather leave.', ['P06', 'P09']),
  'pins.help2021.why': claim('It explained how to delete the account; the way there began elsewhere.', [
    'P09',
    'K01',
    'K02',
  ]),
  'pins.banner2021.see': claim('A slim banner over the chats.', ['T09']),
  'pins.banner2021.why': claim('It blocked nothing: three taps accept, ignoring it costs none.', ['T10']),
  'pins.deleteButton.see': claim('A button that waits for the full phone number.', ['K01', 'K02']),
  'pins.deleteButton.why': claim(
    'Accepting took one tap. Leaving took a path of pages, the number, and on Android a reason.',
    ['P06', 'K01', 'K02'],
  ),
} as const satisfies Messages
