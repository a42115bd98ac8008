import { invented, type Messages } from '#content/message.ts'

/**
 * What stands on the simulated screen. Ours from top to bottom: paraphrased, shorter, without a brand.
 * Days and times come in as arguments.
 */
export const phoneMessages = {
  'phone.notNow': invented('Not now'),
  'phone.close': invented('Close'),
  'phone.back': invented('Back'),
  'phone.agree': invented('Agree'),
  'phone.accept': invented('Accept'),

  'phone.chats.title': invented('Chats'),
  'phone.chats.calls': invented('Calls'),
  'phone.chats.settings': invented('Settings'),
  'phone.chats.more': invented('More options'),
  'phone.chats.yesterday': invented('Yesterday'),
  'phone.chats.noor.name': invented('Noor'),
  'phone.chats.noor.initial': invented('N'),
  'phone.chats.noor.last': invented('See you at six'),
  'phone.chats.club.name': invented('Book club'),
  'phone.chats.club.initial': invented('B'),
  'phone.chats.club.last': invented('Sam: chapter four!'),
  'phone.chats.ines.name': invented('Ines'),
  'phone.chats.ines.initial': invented('I'),
  'phone.chats.ines.last': invented('The train is late again'),
  'phone.chats.banner': invented('Our terms are changing.'),
  'phone.chats.bannerAction': invented('Tap to review'),

  'phone.notice2016.text': invented(
    'We’ve refreshed our terms and privacy policy for new features such as calling. <read>Read</read> them to see your options.',
  ),
  'phone.notice2016.acceptBy': invented('Accept by {day} to keep using the app.'),
  'phone.notice2016.more': invented('More about the key changes'),
  'phone.notice2016.delete': invented('Delete my account instead'),

  'phone.panel2016.title': invented('Key changes'),
  'phone.panel2016.close': invented('Close the key changes'),
  'phone.panel2016.plain.head': invented('Easier to read'),
  'phone.panel2016.plain.text': invented(
    'Both documents are rewritten to be clearer, and they now speak of newer features too, such as calls.',
  ),
  'phone.panel2016.company.head': invented('Working with the parent company'),
  'phone.panel2016.company.text': invented(
    'We belong to a larger company and will do more together: fight spam, suggest things you may like, and show you offers and ads there that fit you better. What you write here is not put on show there for others.',
  ),
  'phone.panel2016.messages.head': invented('Your messages stay yours'),
  'phone.panel2016.messages.text': invented(
    'They are encrypted from end to end. Neither we nor anybody in between can read them.',
  ),
  'phone.panel2016.banners.head': invented('Still no banner ads'),
  'phone.panel2016.banners.text': invented('We do not place the banners of other companies in the app.'),
  'phone.panel2016.business.head': invented('Hearing from businesses'),
  'phone.panel2016.business.text': invented(
    'We will try out ways for you to hear from businesses: a receipt, a delayed flight, perhaps an offer.',
  ),
  'phone.panel2016.options.head': invented('Your options'),
  'phone.panel2016.options.text': invented(
    'If you already have an account, you can choose that your account details are not used to improve your ads and suggestions there. Choose below, or for a while after you agree, in Settings.',
  ),
  'phone.panel2016.switch': invented(
    'Let the parent company use my account details to personalise my ads and suggestions there.',
  ),
  'phone.panel2016.switchNote': invented('Either way, your chats and number won’t be displayed there.'),

  'phone.warning.title': invented('Are you sure?'),
  'phone.warning.text': invented(
    'Stop improving your ads and experience with the parent company? This can’t be changed later.',
  ),
  'phone.warning.cancel': invented('Cancel'),
  'phone.warning.dontShare': invented('Don’t share'),

  'phone.menu.newGroup': invented('New group'),
  'phone.menu.starred': invented('Starred messages'),
  'phone.menu.settings': invented('Settings'),
  'phone.menu.close': invented('Close the menu'),

  'phone.settings.title': invented('Settings'),
  'phone.settings.profile': invented('Your name'),
  'phone.settings.profileInitial': invented('Y'),
  'phone.settings.profileStatus': invented('At work'),
  'phone.settings.account': invented('Account'),
  'phone.settings.chats': invented('Chats'),
  'phone.settings.notifications': invented('Notifications'),
  'phone.settings.data': invented('Data use'),
  'phone.settings.help': invented('Help'),

  'phone.account.title': invented('Account'),
  'phone.account.privacy': invented('Privacy'),
  'phone.account.security': invented('Security'),
  'phone.account.changeNumber': invented('Change number'),
  'phone.account.delete': invented('Delete my account'),
  'phone.account.share': invented('Share my account info'),
  'phone.account.shareNote': invented(
    'For my ads and suggestions with the parent company. Chats and number won’t be displayed there.',
  ),
  'phone.account.greyed': invented('Switched off. It cannot be switched on again.'),

  'phone.delete.title': invented('Delete my account'),
  'phone.delete.lead': invented('If you delete your account:'),
  'phone.delete.lost.account': invented('account, name and picture go'),
  'phone.delete.lost.chats': invented('chats and backups are erased'),
  'phone.delete.lost.groups': invented('you leave all groups'),
  'phone.delete.field': invented('Your full phone number'),
  'phone.delete.fill': invented('Fill in an invented number'),
  'phone.delete.button': invented('Delete my account'),
  'phone.delete.first': invented('Enter your number first.'),

  'phone.reasons.title': invented('Delete my account'),
  'phone.reasons.lead': invented('We are sorry to see you leave. Why are you deleting your account?'),
  'phone.reasons.choose': invented('Choose a reason'),
  'phone.reasons.list': invented('Reasons'),
  'phone.reasons.chosen': invented('A reason is chosen'),
  'phone.reasons.device': invented('I have a new phone'),
  'phone.reasons.number': invented('I have a new number'),
  'phone.reasons.pause': invented('I want a break'),
  'phone.reasons.feature': invented('A feature is missing'),
  'phone.reasons.broken': invented('It does not work well'),
  'phone.reasons.other': invented('Another reason'),
  'phone.reasons.button': invented('Delete my account'),
  'phone.reasons.first': invented('Choose a reason first.'),

  'phone.notice2021.title': invented('The terms are changing'),
  'phone.notice2021.data': invented('What we do with your data'),
  'phone.notice2021.shops': invented('How shops can keep their chats with you at the parent company'),
  'phone.notice2021.products': invented('How we connect with its other products'),
  'phone.notice2021.demand': invented(
    'Tap Agree to accept. From {day} you must accept to keep using the app. Would you rather leave? The <help>help pages</help> explain how to delete your account.',
  ),
  'phone.notice2021.reminder': invented(
    'You have not accepted the new terms yet. Tap Accept to do so. Would you rather leave? The <help>help pages</help> explain how to delete your account.',
  ),

  'phone.help2021.title': invented('How to delete your account'),
  'phone.help2021.lead': invented('You delete your account in the app itself. This page only tells you how.'),
  'phone.help2021.android.open': invented('Go to your chats, tap the three dots, then Settings'),
  'phone.help2021.iphone.open': invented('Go to your chats, tap Settings'),
  'phone.help2021.account': invented('Tap Account, then Delete my account'),
  'phone.help2021.number': invented('Enter your number in full and tap the button'),
  'phone.help2021.after': invented('Removing the app from your phone does not delete your account.'),

  'phone.review2021.title': invented('What is changing'),
  'phone.review2021.same': invented('What stays: nobody but you and your contacts can read your messages.'),
  'phone.review2021.new': invented(
    'What is new: shops can answer you with tools of the parent company, and you can choose whether to write to them.',
  ),
  'phone.review2021.terms': invented('On the next page we ask you to accept the new terms.'),
  'phone.review2021.continue': invented('Continue'),

  'phone.accept2021.title': invented('Accept the new terms'),
  'phone.accept2021.text': invented('Please accept the new terms and privacy policy to keep using the app.'),

  'phone.blocked.title': invented('Accept to keep using the app'),
  'phone.blocked.text': invented('Our new terms now apply. Your chats open again when you have accepted them.'),
  'phone.blocked.help': invented(
    'Would you rather leave? The <help>help pages</help> explain how to delete your account.',
  ),
  'phone.blocked.delete': invented('Delete my account'),

  'phone.limited.title': invented('You have not accepted our terms'),
  'phone.limited.callsOnly': invented(
    'Calls and notifications still reach you. To read and send messages again, accept.',
  ),
  'phone.limited.noChatList': invented(
    'Your chat list is closed. You can still answer calls, and reply when a notification comes. To open your chats, accept.',
  ),
  'phone.limited.silent': invented('Calls and messages no longer reach this phone. To use the app again, accept.'),

  'phone.gone.title': invented('No account here'),
  'phone.gone.text': invented('This number has no account any more.'),
} as const satisfies Messages
