import type { FactText } from '#content/en/facts/factText.ts'
import type { Fact2021Id } from '#domain/evidence/factIds.ts'

export const fact2021Texts: Record<Fact2021Id, FactText> = {
  P01: {
    fact: "Leak before launch: WABetaInfo published a screenshot of a coming prompt: accept new terms taking effect 8 Feb 2021, afterwards accept to continue 'or you can always delete your account'; two themes only (service/data processing; businesses using Facebook services to store/manage chats). The date was flagged as changeable.",
    conflict: 'Wording differs from the January prompt (variant C vs A/B).',
  },
  P02: {
    fact: "Both the global and the European documents carry the date 4 Jan 2021 ('Effective'/'Last modified').",
    conflict:
      "The label date is not the announced effective date (8 Feb, then 15 May 2021). Global policy still says 'Effective January 4, 2021' in the record of 2026-07-11.",
  },
  P03: {
    fact: 'In-app full-screen prompt rolled out in waves: late 5 Jan (India and others, Android+iOS), 6 Jan (Europe), 7 Jan (South Africa). No press release or blog post accompanied the launch.',
    conflict:
      "ARY/Reuters: 'Wednesday' 6 Jan; News18: 7 Jan; Boom and the Hamburg regulator: 4 Jan. We take 4 Jan as the date of the document and 5-7 Jan as the wave of prompts.",
  },
  P04: { fact: "Heading of the prompt: 'WhatsApp is updating its terms and privacy policy'." },
  P05: {
    fact: "International prompt: 'key updates' list of three themes: (1) the service and how data is processed, (2) how businesses can use Facebook-hosted services to store and manage their WhatsApp chats, (3) partnering with Facebook for integrations across Facebook Company Products.",
    conflict: 'The wording of the points in the first person is recalled, not read.',
  },
  P06: {
    fact: 'Closing paragraph, variant A: tapping AGREE accepts new terms and privacy policy effective 8 Feb 2021; after that date acceptance needed to continue using WhatsApp; Help Center if you would prefer to delete your account and would like more information.',
  },
  P07: {
    fact: "Closing paragraph, variant B: 'Agree' in title case, 'the new terms' instead of 'new terms and privacy policy' / 'these updates'.",
    conflict: 'Probably the iOS or the European copy - not established.',
  },
  P08: {
    fact: "Buttons: primary AGREE; secondary 'Not now' on Android. On iPhone an X at the top right instead of a 'Not now' button.",
    conflict:
      "Orange Cyberdefense 2021: popup 'seems impossible to decline'; TheTechHerald: no 'remind me later'; Guarulhos Hoje 2024 (the prosecutors' account): image blocked access unless accepted; webnews.it: 'no possibility of choice'",
  },
  P09: {
    fact: 'A control in the prompt leads to the details (terms, privacy policy, Help Center link about deleting the account).',
  },
  P10: {
    fact: "Effect of 'Not now'/X before the deadline: prompt closes, app keeps working unchanged; must decide by 8 Feb.",
    conflict: 'How often the prompt came back in January is not documented in any source that was read.',
  },
  P11: {
    fact: "Announced consequence after 8 Feb without acceptance: no further access/use until accepted. The prompt itself does NOT say the account is deleted; it offers deletion as the user's alternative.",
    conflict:
      "Business Today, Gizbot, The Sun (in a copy), theinterface.uk, Editorji wrote 'account will be deleted'; idownloadblog 'won't be able to continue'; Tecmundo 'suspended until they agree'. WhatsApp 15 Jan tweet: never planned to delete.",
  },
  P12: {
    fact: 'European prompt/key-updates copy did not highlight Facebook integrations while the international copy did.',
    conflict: "Webtechspark: EU users saw 'only one point'; recalled: two bullets. Number of bullets unresolved.",
  },
  P13: {
    fact: 'Europe/UK users had the same accept-by-8-Feb demand.',
    conflict:
      "GRC World Forums 2021-03 and Datanews: 'not mandatory for EU' - wrong: acceptance was asked, the data sharing was not extended.",
  },
  P14: {
    fact: "EEA terms in force before (24 Apr 2018) required at least 30 days' notice of changes; 5-7 Jan to 8 Feb is 32-34 days.",
  },
  P15: {
    fact: "'Continued use' clauses: global ToS - continued use confirms acceptance of amended terms, otherwise stop using by deleting the account; EEA ToS 2021 - once in effect you are bound if you continue to use.",
    conflict: 'Contradicts the FAQ line that non-accepters lose nothing and can go on using.',
  },
  P16: {
    fact: 'Global policy: deleting the account is named as the way to revoke consent.',
    conflict: 'EEA 2021 text drops that parenthesis and points to settings/objection instead.',
  },
  T01: {
    fact: 'Facebook announces hosting of business chats: businesses may let Facebook store/manage chats; such chats not considered end-to-end encrypted; messages not automatically used for ads, business may use them for marketing including ads on Facebook.',
  },
  T02: { fact: "Elon Musk tweets 'Use Signal'." },
  T03: {
    fact: 'Exodus numbers: Signal ~7.5M installs 6-10 Jan (Sensor Tower); Telegram +25M users in 72h and >500M monthly users; WhatsApp new installs -11% in first week (10.5M).',
    conflict:
      'AP/NY Daily News: Signal 17.8M first full week; appfigures 4.6M Thu-Sun; Sensor Tower early figure 100k in two days.',
  },
  T04: {
    fact: 'WhatsApp head Will Cathcart posts a thread: update does not change data-sharing with Facebook / private communication.',
  },
  T05: {
    fact: 'WhatsApp FAQ + infographic: cannot see messages/calls; no logs of who messages/calls; cannot see shared location; contacts not shared with Facebook; groups private; disappearing messages; you can download your data.',
    conflict: 'XDA notes the policy text is vague on location.',
  },
  T06: {
    fact: 'Postponement: nobody suspended or deleted on 8 Feb; people asked to review gradually before business options on 15 May. Tweet: never planned to delete accounts over this and will not.',
    conflict: "One site misread it as 'withdraw our business plan till May'",
  },
  T07: {
    fact: "First Status push (India, Egypt...): four cards from contact 'WhatsApp': committed to privacy; cannot read/listen (end-to-end encrypted); cannot see shared location; does not share contacts with Facebook. Verified account, green background, gone after 24h.",
  },
  T08: {
    fact: 'Second Status push (UK, US, Nigeria, Indonesia...): four cards: WhatsApp is now on Status, news here; commitment to privacy not new; cannot read/listen; stay tuned. No opt-out seen.',
    conflict: 'Dates vary 26/27 Jan; two waves are often merged.',
  },
  T09: {
    fact: "Blog: small banner above the chat list in coming weeks, then reminders to review and accept 'to keep using WhatsApp'; softer than full-screen; text also attacks competitors.",
    conflict: 'Tech-space.africa: non-accepters deleted - wrong.',
  },
  T10: {
    fact: "Banner flow: banner on chat list with a 'Tap to review' action -> explanation page -> Continue -> page with Accept.",
    conflict: 'Button label is now Accept, not Agree.',
  },
  T11: {
    fact: "First version of the FAQ 'what happens on the effective date': account not deleted; no full functionality; for a short time receive calls and notifications but cannot read or send messages; can accept later; inactive-user policy applies; before 15 May export chats/report.",
    conflict: 'Two sites misprint 15 March.',
  },
  T12: {
    fact: "Email to a business partner (TechCrunch): 'short time' = a few weeks; then inactive-account policy (120 days) counts.",
    conflict: "FAZ 2021-05: app 'locks' on 15 May.",
  },
  T13: {
    fact: 'Statement: nobody deleted and nobody loses functionality on 15 May; majority has accepted; reminders continue.',
    conflict: "India statement said 'no one in India'; UK statement general.",
  },
  T14: {
    fact: 'Second version of the FAQ: after several weeks reminder becomes persistent. Stage 1: no chat list, can answer incoming calls, via notifications can read/respond and call back. Stage 2 after a few weeks: no incoming calls or notifications, WhatsApp stops sending messages and calls to the phone. Not everyone at the same time. Not deleted; inactivity policy applies.',
    conflict:
      'The first version (T11) said messages cannot be read or sent; the second allows reading/responding from notifications.',
  },
  T15: { fact: "Tweet: can't see personal messages; won't delete your account; you can accept at any time." },
  T16: {
    fact: 'New effective date passes; no stage of limitation started per WhatsApp.',
    conflict: "Silicon Republic 2021-07-12 says users 'had their use of the app limited' - contradicts WhatsApp.",
  },
  T17: {
    fact: "Reversal: (a) first statement: 'currently no plans' to limit; (b) strengthened statement to The Verge: will not limit functionality for those who have not accepted; reminders from time to time and when using relevant optional features (business with Facebook support). FAQ text changed accordingly.",
    conflict:
      "(a) vs (b): temporary or indefinite. TNW: 'in the future this could change'; Verge: plan is to keep it indefinitely.",
  },
  T18: {
    fact: "Indian government affidavit: 'trick consent', users bombarded with notifications daily; asks court to stop them and to disclose counts and conversion rate.",
  },
  T19: {
    fact: 'BEUC + 8 members complain: persistent, recurrent, intrusive notifications; opaque changes. Its report has annexes with the notification texts and a list of recurrences end May - early July 2021.',
    conflict: 'The annexes themselves could not be read.',
  },
  T20: { fact: "A full-screen 'Accept' message still shown more and more often (Italy)." },
  T21: {
    fact: 'Brazilian journalist R. Ghedin, never accepted: still has to dismiss the popup every day, app otherwise works.',
  },
  T22: {
    fact: 'Standing FAQ: no one has account deleted or loses functionality because of this update; further opportunities to accept in-app e.g. when re-registering or first using a related feature; inactivity policy separate.',
  },
  T23: {
    fact: 'Inactivity: accounts generally deleted after 120 days without connecting to WhatsApp; local content stays until app removed, reappears on re-registration on same device.',
    conflict: 'Separate 45-day rule for recycled numbers.',
  },
  T24: {
    fact: '2016 opt-out in 2021: spokesperson: anyone who opted out keeps it even if they agree to the new update. Not stated in the new terms or policy; no global statement found.',
    conflict:
      "A law firm's page (2021), an unnamed blog (20 January 2021) and most press: 'no opt-out'. Both true: nobody new can opt out; old opt-outs honoured.",
  },
  T25: {
    fact: 'Brazil privacy notice excepts from ad-related sharing users who had an account in 2016 and opted out.',
  },
  T26: {
    fact: 'Whether the opt-out was recorded can be checked in the Request account info report (3 days wait).',
    conflict: 'Exact label in report recalled only.',
  },
  T27: { fact: 'People who joined after the 2016 update were never offered the opt-out.' },
  K01: {
    fact: 'Delete account Android: More options > Settings > Account > Delete my account; number in full international format; DELETE MY ACCOUNT; choose reason in dropdown; DELETE MY ACCOUNT.',
  },
  K02: {
    fact: 'Delete account iPhone: Settings > Account > Delete My Account; number; Delete My Account.',
    conflict: 'Citizenside/haanga/trustpost describe an extra reason + confirm step also on iPhone.',
  },
  K03: {
    fact: 'Deletion is irreversible: account info/photo, groups, message history and backups removed; up to 90 days; logs may stay de-identified; copies others hold stay.',
  },
  K04: {
    fact: "Request account info: Settings > Account > Request account info > Request report; about 3 days; a 'ready by' date; cannot be cancelled by user; deleting account / changing number cancels it; then Download report, Export report via share sheet (ZIP with HTML+JSON); available a few weeks; does not contain messages.",
  },
  K05: { fact: 'Removing only the app does not delete the account data.' },
  D01: {
    fact: "FAQ list of what is shared with Facebook Companies: registration info (phone number), transaction data, service-related info, how you interact with others (including businesses), mobile device info, IP address, plus possibly anything in 'Information We Collect' or upon notice/consent.",
    conflict:
      "Later FAQ narrows 'how you interact with others (including businesses)' to 'with businesses' and ties transaction data to Facebook Pay/Shops (dailythepatriot, Telugu FAQ copy).",
  },
  D02: {
    fact: 'Global policy purposes (5): infrastructure/delivery; understanding use; safety-security-integrity; improving their services and experiences - suggestions (friends/groups/content), personalisation, purchases, offers and ads; integrations (e.g. Facebook Pay, Portal).',
    conflict: 'Matches the list in a news article of January 2021 one to one.',
  },
  D03: {
    fact: "Before: already 'product suggestions (friends, connections, interesting content) and showing relevant offers and ads' - in the non-EU policy of 20 Jul 2020 - plus the 'choices you have' opt-out paragraph with 30 extra days.",
    conflict:
      "Refutes 'for the first time shared for ads'; supports WhatsApp's 'no change' for sharing; but the choice paragraph and two promises were removed.",
  },
  D04: {
    fact: "Removed in 2021: the opt-out paragraph; 'nothing you share ... will be shared onto Facebook for others to see'; 'Facebook will not use your WhatsApp messages for any purpose other than to assist us'.",
    conflict: "The Hamburg regulator's press release makes the same point.",
  },
  D05: {
    fact: 'Added/expanded collection wording (global): battery level, signal strength, app version, operator/ISP, language/time zone, device operations, identifiers unique to Facebook Company Products on same device/account; time/frequency/duration; group name/picture/description; payments/business features; general location from IP and area code even without location features; transactions/payments; user reports.',
    conflict: 'EEA 2018 text already had battery level etc.',
  },
  D06: {
    fact: "EEA policy: (i) exchange with Facebook Companies for safety, security, integrity across products; (ii) Facebook Companies as service providers on WhatsApp's behalf; 'any information shared on this basis cannot be used for the Facebook Companies' own purposes'. No suggestions/ads/integrations list.",
    conflict:
      'BBC copy/hidubai claim EU policy mentions offers and ads - not in the recorded EEA text; EDPB saw inconsistencies.',
  },
  D07: {
    fact: "Statement for 'European region' (EU, EEA, UK): WhatsApp does not share European user data with Facebook for Facebook to improve its products or advertisements; no change from the update.",
  },
  D08: {
    fact: 'Not shared/changed per WhatsApp: message and call content (end-to-end encrypted), logs of who messages whom, shared location (end-to-end encrypted), contact lists, group data not for ads.',
    conflict:
      "A law firm's page (2021) lists location as shareable; Tecmundo claimed that the whole address book goes to Facebook, and so did others.",
  },
  D09: {
    fact: 'Business exception: self-managed business chats are end-to-end encrypted; when a business uses a vendor including Facebook hosting, WhatsApp does not call it end-to-end encrypted; chat label shown; Facebook does not automatically use messages for ads; business may use chats for its marketing including Facebook ads; click-to-WhatsApp ads and Shops activity may personalise ads.',
    conflict:
      "Label text today: 'This business uses a secure service from Meta to manage this chat'; 2021 wording said Facebook (recalled).",
  },
  D10: {
    fact: 'Accounts Center notice: access to WhatsApp personal data restricted, not used by other Meta apps including for ads unless to count people, keep safe or optional features - while the main global policy still lists offers and ads.',
    conflict: 'Company text vs company text: policy-maximum vs stated practice.',
  },
  D11: {
    fact: 'European sharing list in FAQ (when Facebook acts as provider): phone number, device identifiers, OS/app version, country/network code, flags tracking update acceptance and control choices, last use, registration date, feature types/frequency.',
    conflict: 'Business Today presents it without saying it is the European text.',
  },
  R01: {
    fact: 'Turkey: Competition Board opens case and interim measure: stop terms allowing use of WhatsApp data for other services from 8 Feb 2021; tell all users (accepted or not) by then.',
  },
  R02: {
    fact: 'Turkey: Facebook group fined TRY 346,717,193.40 for combining Facebook/Instagram/WhatsApp data.',
    conflict: 'USD value: Famagusta Gazette 318.63M (wrong), paturkey 6.5M; real order ~18-19M (recalled).',
  },
  R03: {
    fact: 'Italy: Garante: message and notice unclear, no free informed choice; brings case to EDPB; reserves urgent action.',
  },
  R04: {
    fact: 'UK: ICO tells Commons sub-committee the change does not apply to UK/EU users (2017 commitment); will write to WhatsApp; after Brexit ICO is responsible.',
    conflict: 'The signed undertaking is March 2018; Denham dates the commitment 2017.',
  },
  R05: {
    fact: 'South Africa: Information Regulator: prior authorisation (POPIA s.57) needed to process contact info for another purpose; complains about lower protection than EU.',
    conflict: "'cannot share' (headline) vs regulator's view in a letter; no enforcement found.",
  },
  R06: { fact: 'India: CCI prima facie order, DG investigation (60 days); own-motion case opened 19 Jan 2021.' },
  R07: {
    fact: 'India: letter to MeitY: no limits; update shown from time to time and with relevant optional features; until data protection law.',
  },
  R08: {
    fact: "India: told Delhi HC policy 'voluntarily on hold', will not compel, keeps displaying.",
    conflict: "Court: policy still exists; CCI 2022: 'still in place and functional'",
  },
  R09: {
    fact: 'India: Delhi HC division bench and Supreme Court let the CCI probe go on; HC: take-it-or-leave-it, mirage of choice.',
  },
  R10: {
    fact: 'India: Supreme Court records the undertaking and orders full-page ads in five national newspapers on two occasions: users not bound to accept.',
    conflict: 'Gadgets360 says Tuesday; it was Wednesday 1 Feb.',
  },
  R11: {
    fact: 'India: CCI final order: Rs 213.14 crore on Meta; para 247.1 no sharing for ads for 5 years; 247.2 (non-ad purposes): explain data+purpose, not a condition of access, opt-out via prominent in-app notification for all users including those who accepted, settings tab to change; future updates comply.',
    conflict: 'WhatsApp said ads ban only; remedies for acceptors recalled from CCI press note.',
  },
  R12: {
    fact: 'India: NCLAT stays 247.1 (five-year ban) and the penalty on deposit of 50% (25% already paid); 247.2/247.3 not stayed.',
    conflict: "Business Standard 2025-09: 'refused to stay the fine'",
  },
  R13: {
    fact: 'India: NCLAT sets aside 247.1 and the 4(2)(e) finding; upholds 4(2)(a)(i), 4(2)(c), penalty.',
    conflict: "Some press '4(2)(D)'; order length 158 vs 184 pages.",
  },
  R14: {
    fact: 'India: NCLAT clarification: opt-in/opt-out, revocable consent safeguards apply to all non-WhatsApp purposes including ads; 3 months to comply.',
    conflict: "RFMLR: effectively reverses Meta's win.",
  },
  R15: {
    fact: 'India: Supreme Court (CJI Surya Kant) sharp remarks; on 23 Feb WhatsApp/Meta undertake compliance by 16 Mar 2026, stay plea withdrawn; main appeals + CCI cross-appeal pending; compliance affidavit to CCI.',
    conflict: "Devdiscourse: 'March 2025' (typo). What the Indian UI shows since 16 Mar 2026: no source found.",
  },
  R16: {
    fact: 'Brazil: MPF, Cade, ANPD, Senacon ask to postpone and not restrict; WhatsApp commits to no restriction for 90 days from 15 May.',
    conflict: "Mobile Time: 'postponed implementation three months'",
  },
  R17: {
    fact: 'Brazil: authorities close; WhatsApp says update found lawful in May 2022.',
    conflict: 'Idec disputes.',
  },
  R18: {
    fact: "Brazil: MPF+Idec sue (R$ 1.733 bn); federal judge orders no sharing for Meta's own purposes and opt-out/withdrawal function in 90 days.",
  },
  R19: {
    fact: 'Brazil: TRF3 suspends the injunction.',
    conflict: "Midia Ninja says court 'not competent' - other reports: complexity, no ANPD position.",
  },
  R20: {
    fact: 'Argentina: Resolucion 492/2021: do not implement/suspend update for 180 days, no data exchange even for those who accepted, tell users.',
    conflict: 'El Popular cites resolution 29/2021.',
  },
  R21: { fact: 'Argentina: Res. 224/2022 extends until the investigation ends; federal chamber II upholds.' },
  R22: {
    fact: 'Germany: Hamburg order under Art. 66 GDPR forbids Facebook Ireland to process WhatsApp data for own purposes, 3 months, immediately enforceable; consent not free or transparent.',
    conflict: 'JD Supra dates the order 10 May. WhatsApp: claims wrong, rollout not affected.',
  },
  R23: {
    fact: 'EDPB Urgent Binding Decision 1/2021: no final measures; high likelihood Facebook is (joint) controller for safety/security and product improvement; asks Irish SA to investigate as priority.',
    conflict: 'Adopted 12 Jul, announced 15 Jul.',
  },
  R24: {
    fact: 'Ireland: DPC fines WhatsApp Ireland EUR 225M for transparency (users and non-users); 3 months to comply.',
    conflict: 'Matzav: two months; Bird & Bird typo 2020; concerns 2018 texts, not the 2021 update.',
  },
  R25: {
    fact: 'Europe: reorganised policy, dismissible banner, nothing to accept, no change of sharing.',
    conflict: 'Sparkchronicles: 29 Nov.',
  },
  R26: {
    fact: "Ireland: DPC fines EUR 5.5M: contract not valid basis for improvement/security; about the May 2018 'agree and continue' screen.",
  },
  R27: { fact: 'Europe: legal basis for improvement/security moved to legitimate interests.' },
  R28: {
    fact: 'EU CPC commitments for future updates: explain changes; reject as prominent as accept; dismissible or delayable; respect choice, no recurring notifications. Confirms no sharing for ads (EU).',
    conflict: 'Also: rejecting may mean you cannot use the service.',
  },
  R29: {
    fact: 'EU terms update (DSA/DMA): banner; continued use counts as acceptance.',
    conflict: "Press: 'must explicitly accept or be blocked'",
  },
  R30: {
    fact: "CJEU (C-97/23 P): WhatsApp's action against the EDPB decision behind the 225M is admissible; back to General Court.",
  },
  R31: { fact: 'Nigeria: FCCPC final order, USD 220M: 2021 policy, discriminatory treatment, no consent.' },
  R32: {
    fact: 'Nigeria: Tribunal upholds (Order 7 struck), 60 days; stop sharing without consent, revert to 2016 sharing policy, compliance report by 1 Jul 2025.',
    conflict: "Investigation start 2020 vs May 2021; one source '$35 million' costs (is $35,000).",
  },
  R33: {
    fact: 'Nigeria: separate NDPC case (USD 32.8M) settled; says nothing on the FCCPC fine.',
    conflict: 'Whether the 220M was paid: not found in the sources that were read.',
  },
  L01: {
    fact: 'Apple privacy labels: Signal: none linked (phone number, not linked to you).',
    conflict: "An unnamed blog's 'collects absolutely nothing' overstates.",
  },
  L02: { fact: 'Telegram: name, phone number, contacts, user ID (linked, app functionality).' },
  L03: {
    fact: 'WhatsApp: 16 labels including device/user ID, advertising data, purchase history, coarse location, phone, email, contacts, product interaction, diagnostics, payment info, customer support, other user content.',
    conflict: '9to5Mac list repeats Product Interaction.',
  },
  L04: {
    fact: 'Messenger: about 65 entries including third-party advertising, precise location, browsing/search history, financial info, sensitive info.',
  },
  L05: { fact: 'IMessage: email, phone, search history, device ID.', conflict: "Tom's Guide says three labels." },
  L06: {
    fact: "WhatsApp's reply: 'unpacking' FAQ; contact lists not shared with anyone including Facebook for its own use.",
  },
}
