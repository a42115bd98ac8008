import type { ReasonId } from '#domain/evidence/reasons.ts'

export const reasonTexts: Record<ReasonId, string> = {
  'c12-yes': 'The 2012 text names it as collected or hosted by WhatsApp.',
  'c12-silent': 'The 2012 text does not name it, for or against.',
  'c12-contacts': 'The app reads the phone book regularly to find WhatsApp numbers; numbers only, no names.',
  'c12-noncontacts':
    'Numbers of people not on WhatsApp are kept as one-way hashed values; regulators in Canada and the Netherlands objected to keeping them at all.',
  'c12-msg': 'Delivered messages are not kept; undelivered ones wait up to 30 days; files stay a short time.',
  'c12-meta': 'Date, time and the two phone numbers of a delivered message may be kept.',
  'c12-loc': 'The 2012 text says location is not collected; users may share it with each other.',
  'c12-nofeature': 'There was no such product yet.',
  'c12-ip': 'The website logs record IP addresses.',
  'c12-pay': 'Billing information, if a subscription was paid.',
  'c12-support': 'An e-mail address, if given, may be used for customer service.',
  'c-backup': 'WhatsApp does not hold it: the copy goes to Google or Apple, who then apply their own terms.',
  'c12-backup': 'Not described in the 2012 text; later texts say cloud copies go to Google or Apple, not to WhatsApp.',
  'c12-label': 'The label does not exist in this text.',
  'c16-yes': 'The 2016 text names it among the information WhatsApp receives or collects.',
  'c16-optional': 'Optional: collected if you add it.',
  'c16-contacts': 'You provide the numbers in your phone book regularly, of users and of other contacts.',
  'c16-msg':
    'Not kept once delivered; undelivered ones up to 30 days; popular media longer. End-to-end encrypted by default since April 2016.',
  'c16-bizmsg':
    'Treated like any message: delivered, not kept by WhatsApp. What the company you write to keeps is its own matter.',
  'c16-meta':
    'The 2016 text speaks of activity and how you interact with others; it no longer has the 2012 sentence on keeping date, time and numbers.',
  'c16-loc': 'Only if you use location features, and for troubleshooting them.',
  'c16-coarse': 'The 2016 text collects the IP address but does not say a location is worked out from it.',
  'c16-pay': 'Payment receipts and confirmations, from app stores or payment processors.',
  'c16-biz': 'Businesses are only announced as a coming feature; no separate collection is described.',
  'c16-reports': 'Not named; only the general clause on what other people provide about you.',
  'c18-yes': 'The European text of April 2018 names it.',
  'c18-meta': 'The 2018 text collects the time, frequency and duration of activities and interactions.',
  'c18-coarse': 'The 2018 text works out location from IP, GPS, Bluetooth, Wi-Fi and cell towers.',
  'c18-biz': 'Businesses you interact with give WhatsApp information about it.',
  'c18-pay': 'Only where a payment service is available; none was found for the EU in these sources.',
  'c21-yes': 'The 2021 text names it among the information collected.',
  'c21-contacts': 'Optional contact upload: numbers, where the law permits.',
  'c21-noncontacts': 'Numbers of non-users are handled so that WhatsApp says it cannot identify them (a hash is kept).',
  'c21-noncontacts-eu': 'Same handling, but European regulators held that the stored hash is still personal data.',
  'c21-msg': 'Not normally kept on servers; undelivered ones stay encrypted up to 30 days, forwarded media for a time.',
  'c21-bizmsg': 'WhatsApp delivers it; the business, or the host it chose, keeps it.',
  'c21-meta':
    'Time, frequency and duration of interactions are collected; the January 2021 FAQ says no logs are kept of who messages or calls whom.',
  'c21-meta-eu': 'The European text has its own heading for messaging metadata such as user id and sending time.',
  'c21-loc': 'Precise location only with permission and for location features.',
  'c21-coarse': 'Even without location features, city and country are estimated from IP address and number.',
  'c21-pay': 'Payment account and transaction details, if you use payment or shopping features.',
  'cd-gone':
    'Deleted with the account; the process can take up to 90 days and backup copies may last longer for a limited time.',
  'cd-logs': 'Copies of log records may stay, with your identifier replaced by a random one.',
  'cd-hash': 'Others may still have your number in their phone books, so it can come back as a non-user hash.',
  'cd-groups': 'Groups you created are not affected by the deletion.',
  'cd-legal': 'Some material may be kept for legal reasons or to enforce the terms; no period is given.',
  'cd-pay': 'Some payment information may be kept for customer service or legal purposes.',
  'cd-biz': 'Copies held by the people or companies you wrote to are not touched.',
  'cd-cookies': 'Not addressed in the deletion text.',
  'p12-none':
    "The 2012 text allows no sharing for other companies' commercial use without consent, and both companies publicly promised none.",
  'p12-none-p': 'Nothing goes to Facebook, so there is no use of it there.',
  'p12-infra': 'WhatsApp ran on its own rented servers; the move to Facebook data centres was reported only in 2017.',
  'f16-phone': 'WhatsApp said so itself in August 2016: the registered number goes to Facebook.',
  'f16-last': 'WhatsApp named the last time you used the service; whether "online" is meant too is not said.',
  'f16-usage': 'WhatsApp said how often people use the service is passed on.',
  'f16-device': 'WhatsApp named the operating system and other phone details, including a device identifier.',
  'f16-network': 'Mobile country and carrier codes were named.',
  'f16-open':
    "The 2016 text puts no limit on what may be shared, but WhatsApp's own August 2016 lists do not name this.",
  'f16-profile': "The UK regulator asked about names and photos; WhatsApp's own lists do not name them.",
  'f16-contacts':
    'The text would allow it. Facebook told the Hamburg regulator it was not taking address books "for the time being", which the regulator did not find reassuring.',
  'f16-msg':
    'Messages are end-to-end encrypted and, by the text, used by Facebook for nothing but helping to run WhatsApp.',
  'f16-bizmsg': 'Hosting of business chats by Facebook was announced in October 2020 for the following year.',
  'f16-backup': 'Cloud copies go to Google or Apple, not to Facebook.',
  'f16-pay':
    'Only for people who used WhatsApp payments (India from 2018; Facebook Pay from 2020): the payments texts name Facebook as a provider.',
  'u16-infra': 'Listed use: improving infrastructure and delivery systems.',
  'u16-metrics': 'Listed use: understanding how the services of both are used.',
  'u16-safety': 'Listed use: securing systems and fighting spam, abuse or infringement.',
  'u16-product': 'Listed use: product suggestions on Facebook, such as friends or content.',
  'u16-ads': 'Listed use: relevant offers and ads on Facebook.',
  'u16-noint': 'The 2016 list of uses has nothing on connecting the apps.',
  'u16-nohost': 'No hosting by Facebook in this period.',
  'u-follows': 'Depends on whether the item is shared at all, which the sources leave open.',
  'u-notshared': 'Not shared, so not used.',
  'oo-product': 'The opt-out stops this: no friend suggestions or better product experience from your WhatsApp number.',
  'oo-ads': 'The opt-out stops this: no ads improved with your WhatsApp number.',
  'oo-stays': 'The opt-out does not reach this use; WhatsApp said Facebook would still receive the information for it.',
  'oo-still': 'Opting out does not stop the transfer, only two of its uses.',
  'oo-open-off': 'Whatever is shared, the opt-out switches off this use of account information.',
  'oo-pay-open': 'Payments have their own text; whether the opt-out reaches them is not said.',
  'p18-pay-infra': 'Shared to send payment instructions and keep the transaction history.',
  'p18-pay-safety': 'Shared to detect and prevent fraud and abuse.',
  'p18-pay-metrics': 'Shared to improve and understand payments.',
  'p18-pay-open': 'The payments texts do not name this use; the general text is wide enough to include it.',
  'p20-pay-int': 'The 2020 payments text: Facebook companies store payment credentials for use across their products.',
  'pz-phone':
    "The EU FAQ of 2017 and the French regulator both say the number still went to Facebook for measurement and security; the UK regulator recorded it as processing on WhatsApp's behalf only.",
  'pz-usage': 'The French regulator found that habits of use were passed on.',
  'pz-last': 'The EU FAQ of 2017 named the last time the account was used.',
  'pz-unnamed': 'The European texts allow sharing with Facebook as a provider without saying which items.',
  'pz-noflow': 'Not part of what the European texts or regulators describe as going to Facebook.',
  'pz-infra': "Facebook companies provide servers and systems on WhatsApp's instructions.",
  'pz-metrics':
    'Comparing and counting users across the apps went on; the French regulator called this "business intelligence" and found no legal basis for it.',
  'pz-safety': 'Sharing to fight spam and abuse went on.',
  'pz-product': 'Paused since November 2016; the 2018 text says it is not done "today".',
  'pz-ads':
    'Paused since November 2016; the 2018 text says it is not done "today", and the French regulator was told it never had been.',
  'pz-int': 'The 2018 summary speaks of connecting the apps, such as sharing a link, without naming data.',
  'pz-device':
    'The European FAQ, as quoted in January 2021, lists device identifiers, system and app version among what Facebook gets as a provider.',
  'pz-network':
    'The European FAQ, as quoted in January 2021, lists country and network codes among what Facebook gets as a provider.',
  'pz-metrics-prov':
    'Named in the European FAQ, as quoted, for sharing with Facebook as a provider, which includes counting and comparing users.',
  'f21-list': "Named in WhatsApp's own list of what is shared with the Facebook companies.",
  'f21-last': 'Named as shared since 2016; WhatsApp said its sharing practice did not change in 2021.',
  'f21-catchall': 'Not named, but the list ends with a clause that takes in any other collected information.',
  'f21-profile':
    "Press lists from January 2021 include it; WhatsApp's own list does not, apart from its catch-all clause.",
  'f21-contacts':
    'WhatsApp says contact lists are not shared with Facebook for its own use, even when it provides services. Some press lists said the opposite.',
  'f21-noncontacts': 'Kept as a hash; WhatsApp says contact lists are not shared with Facebook.',
  'f21-msg': 'End-to-end encrypted: neither company can read it. Encrypted copies may wait on Facebook-run servers.',
  'f21-loc': 'WhatsApp says neither it nor Facebook can see a location you share in a chat.',
  'f21-groups': 'WhatsApp says group data is not shared with Facebook for ads; it does not rule out other uses.',
  'f21-meta':
    '"How you interact with others" was in the January 2021 list; the FAQ of the same weeks says no logs of who contacts whom are kept.',
  'f21-cookies': "No WhatsApp list names cookies; only one law firm's page and the catch-all clause point this way.",
  'f21-coarse': 'The IP address is listed as shared; the location estimated from it is not named.',
  'f21-bizmsg':
    'If the company you write to uses Facebook to store its chats, Facebook holds them for that company. Such chats are labelled.',
  'f21-backup': 'Cloud copies go to Google or Apple, not to Facebook.',
  'f21-svc': 'Named as shared, but never defined.',
  'u21-infra': 'Listed use: infrastructure and delivery systems.',
  'u21-metrics': 'Listed use: understanding how their services and WhatsApp are used.',
  'u21-safety': 'Listed use: safety, security and integrity across the Facebook products.',
  'u21-product': 'Listed use: improving their services, suggestions of friends, groups or content, personalising.',
  'u21-ads':
    'Listed use: relevant offers and ads across the Facebook products. A later notice says WhatsApp data is held back from ads unless you use an optional feature.',
  'u21-int': 'Listed use: connecting the apps, with Facebook Pay and Portal as examples.',
  'u21-host': 'Listed for business chats only; this item is not what is hosted.',
  'u21-host-phone': 'A hosted chat is addressed by your number, so the host sees it; no text says so outright.',
  'u21-host-biz': 'Facebook may store and manage the chats of companies that choose it.',
  'u21-shopads':
    'WhatsApp says shopping activity in Facebook Shops can shape the ads you see on Facebook and Instagram; clicking an ad that opens a chat can too.',
  'u21-paysafe': 'The payments text names preventing fraud.',
  'u21-payprod': 'The payments text names improving payment experiences across the Facebook companies.',
  'u21-groups-ads': 'WhatsApp says group data is not shared for ads.',
  'u21-bizads':
    'Facebook says it does not use hosted messages for ads by itself; the company you wrote to may use them for its own marketing, including on Facebook.',
  'u21-bizsafe': 'Not addressed for hosted chats.',
  'rk-off':
    'WhatsApp said in January 2021 that a 2016 opt-out stays in force after accepting; a later notice still counts it. The 2021 text itself does not mention it.',
  'rk-optional':
    'Shops, payments and chats opened from ads are optional features with their own notices; whether the 2016 opt-out reaches them is not said.',
  'rk-still': 'The kept opt-out removes two uses, not the transfer.',
  'fe-all':
    'The European text says information from all three groups of collected data is used when sharing with the Facebook companies for safety; it must name data groups, which the other text need not.',
  'fe-contacts':
    'The European text would cover it; the contact FAQ says contact lists are not shared with Facebook for its own use even when it provides services.',
  'fe-loc': 'The European text would cover it; WhatsApp says shared locations are encrypted and not visible.',
  'fe-msg': 'End-to-end encrypted; not readable by either company.',
  'fe-bizmsg': 'A company may have Facebook store its chats; then Facebook holds them for that company.',
  'ue-infra': 'Facebook companies as providers, on instructions; they may not use it for their own purposes.',
  'ue-metrics': 'Understanding how WhatsApp is used, by Facebook as provider on instructions.',
  'ue-metrics-open':
    'The text names the use but not the items; the European FAQ, as quoted, names number, device, network codes, last use and usage, but not this.',
  'ue-safety': 'Sharing to fight spam, threats and abuse across the Facebook products, based on legitimate interest.',
  'ue-product':
    'Facebook said it does not use European data for this; the European board found a high likelihood that it already did, and asked for an inquiry.',
  'ue-ads':
    'Facebook said it does not use European data for this and repeated it to the Commission in 2023; the European board lacked the information to be certain about marketing.',
  'ue-noint': 'The European text has no Facebook Pay or Portal clause.',
  'ue-int-ip':
    'If you use a Facebook product linked inside WhatsApp, your IP address and the fact that you use WhatsApp may reach it.',
  'ue-int-phone':
    'The fact that you use WhatsApp may reach a linked Facebook product; the text does not say in what form.',
  'ue-host': 'The European text names Facebook as a possible provider to businesses for their chats.',
  'dc-still':
    'Not accepting the new text did not end the earlier one: WhatsApp said its sharing practice was unchanged and did not cut users off in the end.',
  'dc-open': 'As under the 2016 text, open.',
  'dc-newfeat':
    'Belongs to a feature of the 2021 terms. WhatsApp says people are asked again when they first use such a feature; whether it works without accepting is not stated.',
  'dc-none': 'Not shared under the earlier text or by the 2021 statements.',
  'dl-nonew': 'No account, so nothing new is sent.',
  'dl-pay':
    'Nothing new is sent; payment copies already held by Facebook companies are deleted under their own policies.',
  'host-21':
    "Both 2021 texts say WhatsApp runs on Facebook's data centres, so what WhatsApp holds sits there on its behalf. Hosting alone is not counted as sharing.",
  'host-21-enc':
    'Encrypted copies that wait for delivery sit on Facebook-run servers; neither company can read them. Hosting alone is not counted as sharing.',
  'host-18':
    "The 2018 text: Facebook companies provide infrastructure and systems on WhatsApp's instructions. Hosting alone is not counted as sharing.",
  'host-18-enc':
    'Encrypted messages in transit may use infrastructure run by Facebook companies; they cannot be read there. Hosting alone is not counted as sharing.',
  'host-16': 'A move to Facebook data centres was reported in 2017; which items it touched, and when, is not stated.',
  'host-declined':
    "Where WhatsApp's servers stand does not depend on whether a user accepted the terms. Hosting alone is not counted as sharing.",
  'pz16-product': 'Paused in Europe since November 2016, by agreement with the regulators.',
  'pz16-ads':
    'Paused in Europe since November 2016, by agreement with the regulators; the French regulator was told in 2017 that it had never been done there.',
}
