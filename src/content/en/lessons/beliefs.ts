import { belief, words } from '#content/lessons/write.ts'

/** What rooms often believe, and what the record answers; each lesson takes those that come up in it. */
export const beliefs = {
  nothingSent: belief(
    'Turning the switch off stopped the sharing.',
    words(
      'It stopped use for ads and suggestions. By the company’s own FAQ other uses remained: infrastructure, understanding use, security, and fighting spam. The number was among what was shared, the spokesperson said, even after opting out.',
      'F21',
      'F22',
      'F23',
      'FAQ-2016',
      'SEED-002',
    ),
  ),
  labelSaysNumber: belief(
    'The label said that the number would not be shared.',
    words(
      'It said that chats and number are not shared onto Facebook, whatever the setting. A guide of the time read this as “not sent”. Both hold: not displayed there, and still sent.',
      'F15',
      'F21',
      'F22',
      'TECHWEEZ-2016',
      'SEED-002',
    ),
  ),
  sold: belief(
    'The numbers were sold to advertisers.',
    words(
      'The company said that numbers are not sold or given to advertisers. A newspaper added that they serve to match accounts and ads. Selling and matching are two things.',
      'F24',
      'GUARDIAN-2016',
    ),
  ),
  everyoneCould: belief(
    'Everyone could refuse.',
    words(
      'Only those who were there before. Accounts made after 25 August 2016 got no opt-out, neither at the start nor later.',
      'F20',
      'F48',
      'T27',
    ),
  ),
  oneDeadline: belief(
    'There was one deadline for everyone.',
    words(
      'The notice came in waves, and each person had 30 days from first seeing it. It printed 25 September 2016 or later; 19 October was seen too.',
      'F06',
      'F07',
      'F08',
    ),
  ),
  backOn: belief(
    'Who had switched it off could switch it on again.',
    words(
      'The dialog warned that it cannot be changed later, and the row was greyed and then gone. One article says on and off for 30 days; it stands alone.',
      'F16',
      'F17',
      'NEXTGOV-2016',
    ),
  ),
  cutOff: belief(
    'People who did not accept the new terms were cut off.',
    words(
      'That was announced. On 15 January 2021 the day was moved; at the end of May WhatsApp said that there would be no limits. One site, Silicon Republic, wrote in July that people had been limited; that contradicts WhatsApp.',
      'P11',
      'T06',
      'T16',
      'T17',
    ),
  ),
  accountsDeleted: belief(
    'Accounts were to be deleted.',
    words(
      'Several papers wrote so. The notice itself asked for acceptance to go on, and offered deletion as the alternative. WhatsApp said that deleting accounts over this was never planned.',
      'P11',
      'T06',
    ),
  ),
  readMessages: belief(
    'With the new policy the parent company could read messages.',
    words(
      'WhatsApp said that it cannot see personal messages or calls, and that the update does not change this. Chats with a business that uses a vendor are the exception: those it does not call end-to-end encrypted.',
      'T04',
      'T05',
      'D08',
      'D09',
    ),
  ),
  begunIn2021: belief(
    'The sharing began with the second notice, and the opt-out was taken away with it.',
    words(
      'The text of July 2020 already named suggestions, offers and ads. The opt-out had ended 30 days after accepting in 2016; in 2021 the paragraph about it went. Opt-outs made in 2016 were honoured, the company said.',
      'D03',
      'D04',
      'F09',
      'T24',
    ),
  ),
  europeFree: belief(
    'In Europe nobody was asked to accept.',
    words(
      'People in Europe and the UK were asked to accept by 8 February 2021 like everybody else. For them WhatsApp stated that it does not share data with Facebook for improving its products or ads.',
      'P13',
      'D07',
    ),
  ),
  legalTerm: belief(
    '“Dark pattern” is a legal term, so the screens were illegal.',
    words(
      'It is a word of research, and the lists differ: 64 types in one, 16 in the European guidelines. Some newer laws use such ideas. None of the rules that our notes measure against applied yet when the notice of 2016 was shown.',
      'GRAY-2024',
      'EDPB-03-2022',
      'LEXOLOGY-GDPR',
      'F05',
    ),
  ),
  fineMeansAll: belief(
    'There were fines, so everything on the screens was forbidden.',
    words(
      'Each authority decided on its own law and its own question. Italy’s competition authority fined WhatsApp EUR 3 million in 2017; the UK regulator closed with an undertaking and no fine.',
      'F35',
      'F38',
      'AGCM-2017',
    ),
  ),
  allowedIsDone: belief(
    'What the text allows was done.',
    words(
      'A text says what may be done. The French regulator looked: by its notice the transfer for business intelligence did happen, and use for ads never did.',
      'F36',
    ),
  ),
  measureIsPeople: belief(
    'Four times the taps means that four times fewer people refuse.',
    words(
      'A count of taps is about the screen. How many people refuse can only be found by asking or watching people.',
    ),
  ),
} as const
