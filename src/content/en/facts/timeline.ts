import type { TimelineId } from '#domain/dataflow/matrix/timeline.ts'

export const timelineTexts: Record<TimelineId, string> = {
  '2012-policy':
    'Privacy notice in force until 2016: no names collected, no ads planned, transfer possible if the company is bought.',
  '2014-purchase': 'Facebook buys WhatsApp; both promise that data will stay apart.',
  '2016-e2ee': 'End-to-end encryption on by default in app versions after 2 April 2016.',
  '2016-policy':
    'New terms: sharing with Facebook, prompt in the app, box for existing users, 30 more days in settings.',
  '2016-spokes': 'Spokesperson: the number and frequency of use go to Facebook even after opting out.',
  '2016-ico-open': 'The UK regulator starts to look into the change.',
  '2016-window': 'First opt-out windows end, for people who accepted at once.',
  '2016-hamburg': 'Hamburg regulator announces its order (dated 23 September).',
  '2016-wp29': 'European regulators write of "serious concerns" about information and consent.',
  '2016-ico': 'Facebook agrees to pause use for ads and product improvement in the UK; spam fighting goes on.',
  '2016-eu': 'The pause is extended to the EU.',
  '2017-vg': 'Court: the prohibition stands for now, the deletion order does not.',
  '2017-ec': 'EUR 110 million fine: matching of accounts had been possible in 2014.',
  '2017-wp29': 'Second letter: consent not informed, free, specific or unambiguous.',
  '2017-cnil': 'Formal notice made public: no legal basis for the business-intelligence transfer.',
  '2018-ovg': 'Higher court confirms.',
  '2018-ico': 'Undertaking signed, inquiry closed without a fine.',
  '2018-eutext': 'European text: Facebook does not use account information for ads or products "today".',
  '2020-summer': 'Policy re-dated; the old opt-out paragraph is still printed.',
  '2020-hosting': 'Hosting of business chats by Facebook announced for 2021.',
  '2020-apple': 'Apple requires privacy labels; WhatsApp publishes an explanation.',
  '2021-policy':
    'New terms dated 4 January; notice in the app: accept by 8 February or lose access. The opt-out paragraph is gone.',
  '2021-european-statement': 'Facebook: European data is still not used for its products or ads.',
  '2021-cathcart': 'Head of WhatsApp: the update does not change sharing with Facebook.',
  '2021-faq': 'FAQ: no reading of messages, no contact sharing, no shared-location access.',
  '2021-delay': 'Deadline moved to 15 May; no account to be suspended or deleted on 8 February.',
  '2021-notnow':
    'The first notice could be postponed: "Not now" on Android, a cross on the iPhone (RTL; India Today says there was no way to skip on iOS).',
  '2021-effect':
    'FAQ: nobody loses account or functions over this update; people are asked again when they re-register or first use a related feature.',
  '2021-heise':
    'For some users the notice had lost its close button, and the setting for deleting the account could not be reached without agreeing.',
  '2021-limits':
    'FAQ: after 15 May no deletion, but reduced functions for those who have not accepted; 120-day inactivity rule.',
  '2021-may15': 'New date passes; stepwise limits announced in the days before.',
  '2021-hamburg': 'Emergency order against Facebook using the data for itself.',
  '2021-nolimits': 'WhatsApp drops the plan: no persistent reminders, no limits.',
  '2021-delhi': 'Policy "on hold" for those who have not accepted.',
  '2021-beuc': 'Consumer groups complain about recurring notices.',
  '2021-edpb': 'Urgent decision: no final measures, but an inquiry.',
  '2021-dpc': 'EUR 225 million fine over transparency, including non-users.',
  '2023-sc': 'Supreme Court: users may go on without accepting.',
  '2023-ec': 'Commitments: refusing as easy as accepting, no repeated notices; no sharing for ads confirmed.',
  '2024-cci': 'Competition order.',
  '2025-nclat': 'Appeal: penalty stays, ban on ads sharing goes.',
}
